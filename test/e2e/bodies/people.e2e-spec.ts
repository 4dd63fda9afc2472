import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';

const SAVE_SEAT = `mutation ($input: SaveSeatInput!) {
  saveSeat(input: $input) {
    seat { id role validFrom validTo organisation { code } person { id name email } }
    body { seats(on: "2026-06-01") { id } chair(on: "2026-06-01") { person { name } } }
  }
}`;
const SAVE_AGREEMENT = `mutation ($input: SaveAgreementInput!) {
  saveAgreement(input: $input) {
    agreement {
      id title registrationNumber validFrom validTo noticeMonths evaluationOn keyChangedBy
      endsForAllNumerator endsForAllDenominator coveredByKl937 remarks endsForAllNotices(on: "2026-06-01")
    }
  }
}`;

describe('people and agreements of a body', () => {
  let portal: Portal;
  let admin: Client;
  let secretary: Client;

  beforeAll(async () => {
    portal = await startPortal();
    admin = await portal.as('admin@portal.example');
    secretary = await portal.as('namndsekreterare@norsjo.example');
  });
  afterAll(() => portal.stop());

  const lastEvent = async (slug: string) =>
    (
      await admin.data(
        'query ($slug: String!) { body(slug: $slug) { events(first: 1) { nodes { kind subjectId data } } } }',
        { slug },
      )
    ).body.events.nodes[0];
  const saveSeat = async (input: object) => (await secretary.data(SAVE_SEAT, { input })).saveSeat;
  const saveAgreement = async (input: object) =>
    (await secretary.data(SAVE_AGREEMENT, { input })).saveAgreement.agreement;
  const seat = (more: object = {}) => ({
    body: 'treparten',
    person: { name: 'Doris Exempel', email: 'doris@norsjo.example' },
    organisation: '2417',
    role: 'SECRETARY',
    validFrom: '2026-01-01',
    ...more,
  });

  describe.each([
    ['saveSeat', SAVE_SEAT, seat()],
    ['saveAgreement', SAVE_AGREEMENT, { body: 'treparten', title: 'Nytt', validFrom: '2026-01-01' }],
  ])('%s', (_, mutation, input) => {
    it('should require signing in', async () => {
      expect(await portal.client().refusal(mutation, { input })).toBe('UNAUTHENTICATED');
    });

    it.each([
      ['admin@portal.example', 'nothing inside bodies'],
      ['kommunchef@mala.example', 'a member'],
      ['ekonomi@norsjo.example', 'the host'],
      ['kansli@region10.example', 'another body’s secretariat'],
    ])('should require the body’s secretariat: %s is %s', async (email) => {
      expect(await (await portal.as(email)).refusal(mutation, { input })).toBe('FORBIDDEN');
    });

    it('should find the body', async () => {
      expect(await secretary.refusal(mutation, { input: { ...input, body: 'finns-inte' } })).toBe('NOT_FOUND');
    });
  });

  it('gives a person a seat, uses the same person again, and ends the seat', async () => {
    const made = await saveSeat(seat());
    expect(made.seat).toEqual({
      id: expect.any(String),
      role: 'SECRETARY',
      validFrom: '2026-01-01',
      validTo: null,
      organisation: { code: '2417' },
      person: { id: expect.any(String), name: 'Doris Exempel', email: 'doris@norsjo.example' },
    });
    const event = await lastEvent('treparten');
    expect(event).toMatchObject({ kind: 'bodies.seat-added', subjectId: made.seat.id });
    expect(event.data).not.toContain('doris');
    const again = await saveSeat(
      seat({ body: 'miljo-bygg', person: { name: ' Doris Exempel ', email: 'doris@norsjo.example' } }),
    );
    expect(again.seat.person.id).toBe(made.seat.person.id);
    const byId = await saveSeat(seat({ person: { id: made.seat.person.id }, role: 'CONTACT' }));
    expect(byId.seat.person).toEqual(made.seat.person);
    const other = await saveSeat(seat({ person: { name: 'Doris Exempel' }, role: 'CONTACT' }));
    expect(other.seat.person).toMatchObject({ name: 'Doris Exempel', email: null });
    expect(other.seat.person.id).not.toBe(made.seat.person.id);

    const count = other.body.seats.length;
    const ended = await saveSeat({ id: made.seat.id, body: 'treparten', validTo: '2026-05-31', organisation: null });
    expect(ended.seat).toMatchObject({ validFrom: '2026-01-01', validTo: '2026-05-31', organisation: null });
    expect(ended.body.seats).toHaveLength(count - 1);
    expect(await lastEvent('treparten')).toMatchObject({ kind: 'bodies.seat-changed' });
  });

  it('changes the chair: the old one first', async () => {
    const chair = seat({ body: 'miljo-bygg', role: 'CHAIR', validFrom: '2026-03-01', person: { name: 'Moa Exempel' } });
    expect(await secretary.refusal(SAVE_SEAT, { input: chair })).toBe('CONFLICT');
    const { id } = (await secretary.data('{ body(slug: "miljo-bygg") { chair(on: "2026-03-01") { id } } }')).body.chair;
    await saveSeat({ id, body: 'miljo-bygg', validTo: '2026-02-28' });
    expect((await saveSeat(chair)).body.chair.person.name).toBe('Moa Exempel');
  });

  it('lets one of two become chair at once', async () => {
    const { id } = (await secretary.data('{ body(slug: "treparten") { chair(on: "2026-01-01") { id } } }')).body.chair;
    await saveSeat({ id, body: 'treparten', validTo: '2026-12-31' });
    const become = (name: string) =>
      secretary.refusal(SAVE_SEAT, { input: seat({ role: 'CHAIR', validFrom: '2027-01-01', person: { name } }) });
    expect((await Promise.all([become('Ett Exempel'), become('Två Exempel')])).sort()).toEqual(['CONFLICT', 'none']);
  });

  it('gives away nobody’s address through a seat', async () => {
    const { seats } = (await secretary.data('{ body(slug: "uhc") { seats { person { id email } } } }')).body;
    const [{ person }] = seats;
    expect(person.email).toBeNull();
    // Ludvika's member sits in no body of this secretariat.
    expect(await secretary.refusal(SAVE_SEAT, { input: seat({ person: { id: person.id } }) })).toBe('NOT_FOUND');
  });

  it.each([
    ['BAD_USER_INPUT', { person: null }],
    ['BAD_USER_INPUT', { person: {} }],
    ['BAD_USER_INPUT', { person: { name: 'Doris', email: 'ingen adress' } }],
    ['BAD_USER_INPUT', { role: null }],
    ['BAD_USER_INPUT', { validFrom: null }],
    ['BAD_USER_INPUT', { validTo: '2025-12-31' }],
    ['ORGANISATION_UNKNOWN', { organisation: '9999' }],
    ['NOT_FOUND', { person: { id: 'finns-inte' } }],
    ['NOT_FOUND', { id: 'finns-inte' }],
  ])('answers %s to a seat with %j', async (code, more) => {
    expect(await secretary.refusal(SAVE_SEAT, { input: seat(more) })).toBe(code);
  });

  it('adds an agreement, changes what is given, clears what is null', async () => {
    const terms = {
      title: 'Tilläggsavtal',
      registrationNumber: 'KS-2026-17',
      validFrom: '2026-01-01',
      validTo: '2029-12-31',
      noticeMonths: 12,
      evaluationOn: '2028-12-31',
      keyChangedBy: 'Fullmäktige i alla tre',
      endsForAllNumerator: 2,
      endsForAllDenominator: 3,
      coveredByKl937: true,
      remarks: 'Löper ut av sig självt.',
    };
    const { id, ...made } = await saveAgreement({ body: 'treparten', ...terms });
    expect(made).toEqual({ ...terms, endsForAllNotices: 3 });
    expect(await lastEvent('treparten')).toMatchObject({ kind: 'bodies.agreement-added', subjectId: id });
    const change = {
      validTo: null,
      noticeMonths: 24,
      endsForAllNumerator: null,
      endsForAllDenominator: null,
      remarks: null,
    };
    expect(await saveAgreement({ id, body: 'treparten', ...change })).toEqual({
      ...terms,
      ...change,
      id,
      remarks: '',
      endsForAllNotices: null,
    });
    const event = await lastEvent('treparten');
    expect(event.kind).toBe('bodies.agreement-changed');
    expect(JSON.parse(event.data)).toMatchObject({ before: { noticeMonths: 12 }, after: { noticeMonths: 24 } });
    expect(await secretary.refusal(SAVE_AGREEMENT, { input: { id, body: 'miljo-bygg', title: 'Stulet' } })).toBe(
      'NOT_FOUND',
    );
  });

  it.each([
    ['title', { title: null }],
    ['title', { title: ' ' }],
    ['validFrom', { validFrom: null }],
    ['validTo', { validTo: '2025-12-31' }],
    ['noticeMonths', { noticeMonths: -1 }],
    ['endsForAllNumerator', { endsForAllNumerator: 3, endsForAllDenominator: 3 }],
  ])('refuses a bad %s: %j', async (field, more) => {
    const input = { body: 'treparten', title: 'Avtal', validFrom: '2026-01-01', ...more };
    const { errors } = await secretary.send(SAVE_AGREEMENT, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});
