import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ADVANCE,
  advance,
  DELETE,
  GROUP,
  lastEvent,
  LIST,
  PLAN,
  planned,
  READ,
  SAVE,
  SAVE_ITEM,
  SEND,
  startMeetings,
  summoned,
} from './operations.js';

type Started = Awaited<ReturnType<typeof startMeetings>>;

describe('planning a meeting', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startMeetings();
  });
  afterAll(() => all.portal.stop());

  it('makes a draft that only the secretariat sees, and tells the log', async () => {
    const { kansli, member, outsider, admin } = all;
    const { meeting } = await planned(kansli, ['Mötet öppnas'], {
      endsAt: '2027-03-18T11:00:00Z',
      place: ' Stadshuset ',
    });
    const read = (await kansli.data(READ, { id: meeting.id })).meeting;
    expect(read).toMatchObject({
      status: 'DRAFT',
      place: 'Stadshuset',
      viewerMayWrite: true,
      host: { code: '2401' },
      agendaItems: [{ number: '1', announced: false }],
    });
    for (const other of [member, outsider, admin])
      expect(await other.refusal(READ, { id: meeting.id })).toBe('NOT_FOUND');
    const filter = { body: GROUP, from: '2027-03-18T00:00:00Z', before: '2027-03-19T00:00:00Z' };
    expect((await member.data(LIST, { filter })).meetings.totalCount).toBe(0);
    expect((await kansli.data(LIST, { filter })).meetings.nodes.map(({ id }: { id: string }) => id)).toContain(
      meeting.id,
    );
    expect((await lastEvent(admin)).kind).toBe('meetings.item-added');
  });

  it('is for the secretariat of the body', async () => {
    const { member, otherKansli, outsider, admin } = all;
    const input = { body: GROUP, title: 'Möte', startsAt: '2027-03-18T08:00:00Z' };
    expect(await member.refusal(SAVE, { input })).toBe('FORBIDDEN');
    for (const other of [otherKansli, outsider, admin]) expect(await other.refusal(SAVE, { input })).toBe('NOT_FOUND');
    const days = { body: GROUP, title: 'Möte', days: ['2027-01-14'], startTime: '09:00' };
    expect(await member.refusal(PLAN, { input: days })).toBe('FORBIDDEN');
    expect(await otherKansli.refusal(PLAN, { input: days })).toBe('NOT_FOUND');
  });

  it.each([
    ['title', { title: ' ' }],
    ['body', { body: null }],
    ['startsAt', { startsAt: null }],
    ['startsAt', { startsAt: '0020-03-18T08:00:00Z' }],
    ['endsAt', { endsAt: '2027-03-18T08:00:00Z' }],
    ['endsAt', { endsAt: '2027-04-18T08:00:00Z' }],
    ['place', { place: 'x'.repeat(301) }],
  ])('refuses a bad %s', async (field, more) => {
    const input = { body: GROUP, title: 'Möte', startsAt: '2027-03-18T08:00:00Z', ...more };
    const { errors } = await all.kansli.send(SAVE, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('changes what is given, and lets one of two at once through', async () => {
    const { kansli, admin } = all;
    const { meeting } = await planned(kansli);
    const change = (place: string) => kansli.send(SAVE, { input: { id: meeting.id, version: meeting.version, place } });
    const answers = await Promise.all([change('A'), change('B')]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code)).toEqual([
      'CONFLICT',
    ]);
    expect(await lastEvent(admin)).toMatchObject({ kind: 'meetings.meeting-changed', subjectId: meeting.id });
    expect(await kansli.refusal(SAVE, { input: { id: meeting.id, place: 'C' } })).toBe('BAD_USER_INPUT');
  });

  it('plans a series, in summer and winter at the same time of day', async () => {
    const { kansli, admin } = all;
    const input = {
      body: GROUP,
      title: 'Kommunchefsmöte',
      days: ['2027-06-10', '2027-01-14'],
      startTime: '09:00',
      endTime: '15:00',
    };
    const { meetings } = (await kansli.data(PLAN, { input })).planMeetings;
    expect(meetings.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual([
      '2027-01-14T08:00:00.000Z',
      '2027-06-10T07:00:00.000Z',
    ]);
    expect(new Set(meetings.map(({ series }: { series: { id: string } }) => series.id)).size).toBe(1);
    expect((await lastEvent(admin)).kind).toBe('meetings.series-planned');
    for (const bad of [
      { days: [] },
      { days: ['2027-01-14', '2027-01-14'] },
      { startTime: '9' },
      { endTime: '08:00' },
    ]) {
      expect(await kansli.refusal(PLAN, { input: { ...input, ...bad } })).toBe('BAD_USER_INPUT');
    }
  });

  it('removes a draft, and nothing that was sent', async () => {
    const { kansli, member, otherKansli, admin } = all;
    const { meeting } = await planned(kansli, ['A', 'B']);
    expect(await member.refusal(DELETE, { id: meeting.id })).toBe('NOT_FOUND');
    expect(await otherKansli.refusal(DELETE, { id: meeting.id })).toBe('NOT_FOUND');
    expect((await kansli.data(DELETE, { id: meeting.id })).deleteMeeting.done).toBe(true);
    expect(await kansli.refusal(READ, { id: meeting.id })).toBe('NOT_FOUND');
    expect(await lastEvent(admin)).toMatchObject({ kind: 'meetings.draft-removed', subjectId: meeting.id });
    const empty = await planned(kansli, []);
    expect((await kansli.data(DELETE, { id: empty.meeting.id })).deleteMeeting.done).toBe(true);
    const sent = (await summoned(kansli)).meeting;
    expect(await kansli.refusal(DELETE, { id: sent.id })).toBe('BAD_USER_INPUT');
  });

  it('goes from summons to session to held, and no other way', async () => {
    const { kansli, member, otherKansli, admin } = all;
    let { meeting } = (await summoned(kansli)) as { meeting: { id: string; version: number } };
    const go = (to: string) => ({ input: { id: meeting.id, version: meeting.version, to } });
    expect(await member.refusal(ADVANCE, go('IN_SESSION'))).toBe('FORBIDDEN');
    expect(await otherKansli.refusal(ADVANCE, go('IN_SESSION'))).toBe('NOT_FOUND');
    expect(await kansli.refusal(ADVANCE, go('HELD'))).toBe('ILLEGAL_TRANSITION');
    expect(await kansli.refusal(ADVANCE, go('MINUTES_SENT'))).toBe('BAD_USER_INPUT');
    meeting = await advance(kansli, meeting, 'IN_SESSION');
    expect(await lastEvent(admin)).toMatchObject({ kind: 'meetings.meeting-advanced' });
    expect(await kansli.refusal(ADVANCE, go('CANCELLED'))).toBe('ILLEGAL_TRANSITION');
    expect(await kansli.refusal(ADVANCE, { input: { id: meeting.id, version: 1, to: 'HELD' } })).toBe('CONFLICT');
    meeting = await advance(kansli, meeting, 'HELD');
    meeting = await advance(kansli, meeting, 'IN_SESSION');
    meeting = await advance(kansli, meeting, 'HELD');
    expect(await kansli.refusal(ADVANCE, go('DRAFT'))).toBe('ILLEGAL_TRANSITION');
  });

  it('tells those who were summoned that a meeting is cancelled', async () => {
    const { kansli, member } = all;
    const { meeting } = await summoned(kansli);
    const input = { id: meeting.id, version: meeting.version, to: 'CANCELLED', message: 'Vi ses i april.' };
    await kansli.data(ADVANCE, { input });
    const read = (await member.data(READ, { id: meeting.id })).meeting;
    expect(read.status).toBe('CANCELLED');
    expect(read.summonses.nodes[0]).toMatchObject({ kind: 'CANCELLATION', sequence: 1, message: 'Vi ses i april.' });
    expect(await kansli.refusal(SAVE_ITEM, { input: { meeting: meeting.id, title: 'Sent' } })).toBe('BAD_USER_INPUT');
    expect(await kansli.refusal(SEND, { input: { meeting: meeting.id, version: 3 } })).toBe('BAD_USER_INPUT');
  });

  it('pages both ways, every meeting once, also when several begin at once', async () => {
    const { kansli } = all;
    const days = Array.from({ length: 5 }, (_, index) => `2028-02-0${index + 1}`);
    for (let twice = 0; twice < 2; twice++) {
      await kansli.data(PLAN, { input: { body: 'urr', title: 'Rådet', days, startTime: '09:00' } });
    }
    const filter = { body: 'urr', from: '2028-02-01T00:00:00Z', before: '2028-03-01T00:00:00Z' };
    for (const orderBy of ['STARTS_AT', 'LATEST_FIRST']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { nodes, pageInfo }: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
          (await kansli.data(LIST, { filter, orderBy, first: 3, after })).meetings;
        seen.push(...nodes.map(({ id }) => id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(new Set(seen).size).toBe(10);
      expect(seen).toHaveLength(10);
    }
  });
});
