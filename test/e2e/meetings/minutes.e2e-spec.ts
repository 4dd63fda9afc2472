import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ADVANCE,
  advance,
  ATTACH,
  CONTINUE,
  FILL,
  lastEvent,
  outline,
  planned,
  READ,
  REMOVE_ATTENDEE,
  REMOVE_DECISION,
  REMOVE_RECORD,
  SAVE,
  SAVE_ATTENDEE,
  SAVE_DECISION,
  SAVE_ITEM,
  SAVE_RECORD,
  SEND,
  startMeetings,
  summoned,
} from './operations.js';

type Started = Awaited<ReturnType<typeof startMeetings>>;

describe('minutes', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startMeetings();
  });
  afterAll(() => all.portal.stop());

  const held = async () => {
    const { meeting, items } = await summoned(all.kansli);
    const begun = await advance(all.kansli, meeting, 'IN_SESSION');
    return { meeting: await advance(all.kansli, begun, 'HELD'), items };
  };

  it('are a draft for the secretariat until they are sent', async () => {
    const { kansli, member, outsider, admin } = all;
    const { meeting, items } = await held();
    const first = items[0]!;
    await kansli.data(SAVE_ITEM, { input: { id: first.id, version: 1, notes: 'Karin öppnar.' } });
    await kansli.data(SAVE_DECISION, { input: { item: first.id, text: ' Dagordningen godkänns. ' } });
    await kansli.data(FILL, { meeting: meeting.id });
    const before = (await member.data(READ, { id: meeting.id })).meeting;
    expect(before).toMatchObject({ attendees: [], viewerSeesNotes: false, viewerMayWrite: false });
    expect(before.agendaItems[0]).toMatchObject({ notes: '', decisions: [] });
    const input = { meeting: meeting.id, version: meeting.version, message: 'Här kommer de.' };
    expect(await member.refusal(SEND, { input })).toBe('FORBIDDEN');
    expect(await outsider.refusal(SEND, { input })).toBe('NOT_FOUND');
    const sent = (await kansli.data(SEND, { input })).sendSummons;
    expect(sent.summons).toMatchObject({ kind: 'MINUTES', sequence: 1 });
    expect(sent.meeting.status).toBe('MINUTES_SENT');
    const after = (await member.data(READ, { id: meeting.id })).meeting;
    expect(after.agendaItems[0]).toMatchObject({
      notes: 'Karin öppnar.',
      decisions: [{ text: 'Dagordningen godkänns.' }],
    });
    expect(after.attendees.length).toBeGreaterThan(5);
    expect(await outsider.refusal(READ, { id: meeting.id })).toBe('NOT_FOUND');
    const event = await lastEvent(admin);
    expect(event.kind).toBe('meetings.summons-sent');
    expect(event.data).not.toContain('öppnar');
    const changed = async () => (await member.data(READ, { id: meeting.id })).meeting.minutesChangedAt;
    expect(await changed()).toBeNull();
    await kansli.data(SAVE_DECISION, { input: { item: first.id, text: 'Ett beslut till.' } });
    expect(await changed()).not.toBeNull();
    const { version } = (await kansli.data(SEND, { input: { meeting: meeting.id, version: sent.meeting.version } }))
      .sendSummons.meeting;
    expect(await changed()).toBeNull();
    const { id } = items[1]!;
    await kansli.data(CONTINUE, { input: { id, version: 1 } });
    expect(await changed()).toBeNull();
    const later = await planned(kansli, [], { startsAt: '2027-05-20T08:00:00Z' });
    await kansli.data(CONTINUE, { input: { id, version: 2, outcome: 'POSTPONED', meeting: later.meeting.id } });
    expect(await changed()).not.toBeNull();
    const again = (await kansli.data(SEND, { input: { meeting: meeting.id, version } })).sendSummons.meeting;
    expect(await changed()).toBeNull();
    await kansli.data(SAVE, { input: { id: meeting.id, version: again.version, place: 'Rum Granen' } });
    expect(await changed()).not.toBeNull();
  });

  it('are read as they stand by the second of two who write one attendee or record', async () => {
    const { kansli } = all;
    const { meeting, items } = await held();
    const attendee = (more: Record<string, unknown>) => ({
      input: { meeting: meeting.id, name: 'Bo Exempel', ...more },
    });
    const { id } = (await kansli.data(SAVE_ATTENDEE, attendee({}))).saveAttendee.attendee;
    const both = [attendee({ id, version: 1, party: 'S' }), attendee({ id, version: 1, title: 'ordförande' })];
    const answers = await Promise.all(both.map((one) => kansli.send(SAVE_ATTENDEE, one)));
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions)).toMatchObject([
      { code: 'CONFLICT', version: 2 },
    ]);
    await kansli.data(SAVE_ATTENDEE, attendee({ id, remote: true }));
    const record = (more: Record<string, unknown>) => ({
      input: { item: items[0]!.id, kind: 'ADJOURNMENT', text: 'Lunch', ...more },
    });
    const saved = (await kansli.data(SAVE_RECORD, record({}))).saveItemRecord.record;
    await kansli.data(SAVE_RECORD, record({ id: saved.id, version: 1, text: 'Lunch 12–13' }));
    expect(await kansli.refusal(SAVE_RECORD, record({ id: saved.id, version: 1 }))).toBe('CONFLICT');
  });

  it('hold no vote of somebody with jäv in the item', async () => {
    const { kansli } = all;
    const { items } = await held();
    const people = [{ name: 'Bo Exempel' }];
    const vote = (item: string) => ({ item, kind: 'VOTE', text: 'Ja', people: [{ ...people[0], choice: 'YES' }] });
    const jav = (item: string) => ({ item, kind: 'RECUSAL', people });
    const [one, other] = [items[0]!.id, items[1]!.id];
    await kansli.data(SAVE_RECORD, { input: jav(one) });
    expect(await kansli.refusal(SAVE_RECORD, { input: vote(one) })).toBe('BAD_USER_INPUT');
    await kansli.data(SAVE_RECORD, { input: vote(other) });
    expect(await kansli.refusal(SAVE_RECORD, { input: jav(other) })).toBe('BAD_USER_INPUT');
  });

  it('hold decisions, in order, one changed at a time', async () => {
    const { kansli, admin } = all;
    const { items } = await held();
    const item = items[0]!.id;
    const { decision } = (await kansli.data(SAVE_DECISION, { input: { item, text: 'Ett' } })).saveDecision;
    await kansli.data(SAVE_DECISION, { input: { item, text: 'Två' } });
    const change = { input: { id: decision.id, item, version: 1, text: 'Ett, ändrat' } };
    expect((await kansli.data(SAVE_DECISION, change)).saveDecision.agendaItem.decisions).toEqual([
      { text: 'Ett, ändrat' },
      { text: 'Två' },
    ]);
    expect(await kansli.refusal(SAVE_DECISION, change)).toBe('CONFLICT');
    expect(await kansli.refusal(SAVE_DECISION, { input: { item, text: ' ' } })).toBe('BAD_USER_INPUT');
    expect(await kansli.refusal(SAVE_DECISION, { input: { id: 'x', item, text: 'X' } })).toBe('NOT_FOUND');
    expect(await kansli.refusal(REMOVE_DECISION, { id: decision.id, version: 1 })).toBe('CONFLICT');
    expect(
      (await kansli.data(REMOVE_DECISION, { id: decision.id, version: 2 })).removeDecision.agendaItem.decisions,
    ).toEqual([{ text: 'Två' }]);
    expect((await lastEvent(admin)).kind).toBe('meetings.decision-removed');
  });

  it('hold motions, votes by name and reservations', async () => {
    const { kansli, admin } = all;
    const { items } = await held();
    const item = items[1]!.id;
    const record = (more: Record<string, unknown>) => ({ input: { item, ...more } });
    const vote = {
      kind: 'VOTE',
      text: 'Ja för förslaget',
      people: [
        { name: 'Bo Exempel', party: 'S', choice: 'YES' },
        { name: 'Åsa Exempel', choice: 'NO' },
      ],
    };
    const saved = (await kansli.data(SAVE_RECORD, record(vote))).saveItemRecord.record;
    expect(saved.people).toEqual([
      { name: 'Bo Exempel', party: 'S', choice: 'YES' },
      { name: 'Åsa Exempel', party: '', choice: 'NO' },
    ]);
    expect((await lastEvent(admin)).data).not.toContain('Exempel');
    for (const bad of [
      { ...vote, people: [{ name: 'Bo Exempel' }] },
      { ...vote, people: [vote.people[0], vote.people[0]] },
      { kind: 'MOTION', text: 'Avslag' },
      { kind: 'RESERVATION', text: '', people: [{ name: 'Bo Exempel' }] },
      { kind: 'MOTION', text: 'Avslag', people: [{ name: 'Bo Exempel', choice: 'YES' }] },
    ]) {
      expect(await kansli.refusal(SAVE_RECORD, record(bad))).toBe('BAD_USER_INPUT');
    }
    expect((await kansli.data(REMOVE_RECORD, { id: saved.id })).removeItemRecord.agendaItem.records).toEqual([]);
    expect((await lastEvent(admin)).kind).toBe('meetings.record-removed');
  });

  it('tell who was there, when, and for whom', async () => {
    const { kansli, admin } = all;
    const { meeting } = await held();
    const filled = (await kansli.data(FILL, { meeting: meeting.id })).fillAttendees.meeting.attendees;
    expect(filled[0].role).toBe('CHAIR');
    expect(filled).toHaveLength(7);
    expect((await kansli.data(FILL, { meeting: meeting.id })).fillAttendees.meeting.attendees).toHaveLength(7);
    const attendee = async (more: Record<string, unknown>) =>
      (await kansli.data(SAVE_ATTENDEE, { input: { meeting: meeting.id, ...more } })).saveAttendee.attendee;
    await attendee({ id: filled[1].id, role: 'ABSENT' });
    const guest = await attendee({
      name: 'Siv Exempel',
      role: 'OTHER',
      title: 'ekonomichef',
      organisation: '2480',
      remote: true,
      items: [{ from: '1', to: '2' }],
    });
    expect(guest).toMatchObject({
      title: 'ekonomichef',
      remote: true,
      organisation: { code: '2480' },
      items: [{ from: '1', to: '2' }],
    });
    expect((await lastEvent(admin)).data).not.toContain('Siv');
    const serving = await attendee({ name: 'Per Exempel', role: 'SUBSTITUTE', substitutesFor: filled[1].id });
    expect(serving.substitutesFor).toBe(filled[1].id);
    expect((await kansli.data(READ, { id: meeting.id })).meeting.absentees).toEqual([{ name: filled[1].name }]);
    for (const [code, more] of [
      ['BAD_USER_INPUT', { name: '' }],
      ['BAD_USER_INPUT', { name: 'X', items: [{ from: '', to: '2' }] }],
      ['ORGANISATION_UNKNOWN', { name: 'X', organisation: '9999' }],
      ['NOT_FOUND', { name: 'X', substitutesFor: 'finns-inte' }],
      ['NOT_FOUND', { id: 'finns-inte' }],
    ] as const) {
      expect(await kansli.refusal(SAVE_ATTENDEE, { input: { meeting: meeting.id, ...more } })).toBe(code);
    }
    const range = { name: 'X', items: [{ from: '2', to: '1' }] };
    expect(await kansli.refusal(SAVE_ATTENDEE, { input: { meeting: meeting.id, ...range } })).toBe('BAD_USER_INPUT');
    await kansli.data(REMOVE_ATTENDEE, { id: filled[1].id });
    expect((await lastEvent(admin)).kind).toBe('meetings.attendee-removed');
  });

  it('are for the secretariat of the body to write', async () => {
    const { kansli, member, otherKansli, admin, outsider } = all;
    const { meeting, items } = await held();
    const item = items[0]!.id;
    const decision = (await kansli.data(SAVE_DECISION, { input: { item, text: 'Ja' } })).saveDecision.decision.id;
    const record = (await kansli.data(SAVE_RECORD, { input: { item, kind: 'ADJOURNMENT', text: 'Lunch' } }))
      .saveItemRecord.record.id;
    const attendee = (await kansli.data(SAVE_ATTENDEE, { input: { meeting: meeting.id, name: 'Bo Exempel' } }))
      .saveAttendee.attendee.id;
    const calls: [string, Record<string, unknown>][] = [
      [SAVE_DECISION, { input: { item, text: 'X' } }],
      [REMOVE_DECISION, { id: decision }],
      [SAVE_RECORD, { input: { item, kind: 'ADJOURNMENT', text: 'X' } }],
      [REMOVE_RECORD, { id: record }],
      [SAVE_ATTENDEE, { input: { meeting: meeting.id, name: 'X' } }],
      [REMOVE_ATTENDEE, { id: attendee }],
      [FILL, { meeting: meeting.id }],
    ];
    for (const [operation, variables] of calls) {
      expect(await member.refusal(operation, variables)).toBe('FORBIDDEN');
      for (const other of [otherKansli, outsider, admin])
        expect(await other.refusal(operation, variables)).toBe('NOT_FOUND');
    }
  });
});

describe('a summons', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startMeetings();
  });
  afterAll(() => all.portal.stop());

  it('tells the members of the agenda, and later of what changed', async () => {
    const { kansli, member } = all;
    const { meeting, items } = await summoned(kansli, ['Öppnande', 'Budget', 'Övrigt']);
    const read = async () => (await kansli.data(READ, { id: meeting.id })).meeting;
    expect((await read()).pendingChanges).toEqual([]);
    const again = { meeting: meeting.id, version: meeting.version };
    expect(await kansli.refusal(SEND, { input: again })).toBe('BAD_USER_INPUT');
    await kansli.data(SAVE_ITEM, { input: { meeting: meeting.id, title: 'Remiss', after: items[0]!.id } });
    await kansli.data(SAVE_ITEM, { input: { id: items[1]!.id, version: 1, background: 'Ny text' } });
    await kansli.data(SAVE, {
      input: { id: meeting.id, version: meeting.version, place: 'Vännäs', startsAt: '2027-03-18T09:00:00Z' },
    });
    const during = (await member.data(READ, { id: meeting.id })).meeting.agendaItems;
    expect(
      during.map(({ number, background }: { number: string; background: string }) => [number, background]),
    ).toEqual([
      ['1', ''],
      ['2', ''],
      ['3', ''],
    ]);
    const changes = [
      'Mötet börjar 2027-03-18 kl. 10:00 i stället för 2027-03-18 kl. 09:00.',
      'Ny plats: Vännäs.',
      'Ny punkt: 2 Remiss.',
      'Ändrat underlag: 3 Budget.',
    ];
    expect((await read()).pendingChanges).toEqual(changes);
    expect(outline((await member.data(READ, { id: meeting.id })).meeting)).toEqual([
      '1 Öppnande',
      '2 Budget',
      '3 Övrigt',
    ]);
    expect((await member.data(READ, { id: meeting.id })).meeting.pendingChanges).toEqual([]);
    const { version } = await read();
    const { summons } = (await kansli.data(SEND, { input: { meeting: meeting.id, version } })).sendSummons;
    expect(summons).toMatchObject({ kind: 'CHANGE', sequence: 1, changes });
    expect(outline((await member.data(READ, { id: meeting.id })).meeting)).toHaveLength(4);
    expect((await read()).pendingChanges).toEqual([]);
  });

  it('lets another name, time and place be a draft until they are sent', async () => {
    const { kansli, member } = all;
    const { meeting } = await summoned(kansli);
    const changed = { title: 'Höstmöte', startsAt: '2027-04-20T09:00:00Z', place: 'Vännäs' };
    const { version } = (await kansli.data(SAVE, { input: { id: meeting.id, version: meeting.version, ...changed } }))
      .saveMeeting.meeting;
    const seen = async (client: typeof member) => {
      const { title, startsAt, endsAt, place } = (await client.data(READ, { id: meeting.id })).meeting;
      return { title, startsAt, endsAt, place };
    };
    const told = { title: 'Kommunchefsmöte', startsAt: '2027-03-18T08:00:00.000Z', endsAt: null, place: '' };
    const now = { ...told, ...changed, startsAt: '2027-04-20T09:00:00.000Z' };
    expect(await seen(kansli)).toEqual(now);
    expect(await seen(member)).toEqual(told);
    const sent = (await kansli.data(SEND, { input: { meeting: meeting.id, version } })).sendSummons.meeting;
    expect(await seen(member)).toEqual(now);
    const more = { id: meeting.id, version: sent.version, startsAt: '2027-05-20T09:00:00Z' };
    const { version: last } = (await kansli.data(SAVE, { input: more })).saveMeeting.meeting;
    await kansli.data(ADVANCE, { input: { id: meeting.id, version: last, to: 'CANCELLED' } });
    expect(await seen(member)).toEqual(now);
  });

  it('is sent once when two press at once', async () => {
    const { kansli } = all;
    const { meeting } = await summoned(kansli);
    const send = () =>
      kansli.send(SEND, { input: { meeting: meeting.id, version: meeting.version, message: 'Kom i tid.' } });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect((await kansli.data(READ, { id: meeting.id })).meeting.summonses.totalCount).toBe(2);
  });

  it('tells of a new name, of papers and of whom it does not concern', async () => {
    const { kansli, member } = all;
    const { meeting, items } = await summoned(kansli, ['Öppnande', 'Budget']);
    const form = new FormData();
    form.set('file', new Blob(['text']), 'karta.txt');
    const { id: file } = (await (await kansli.fetch('/files', { method: 'POST', body: form })).json()) as {
      id: string;
    };
    const { attachment } = (await kansli.data(ATTACH, { input: { meeting: meeting.id, file } })).attachToMeeting;
    await kansli.data(SAVE_ITEM, { input: { id: items[1]!.id, version: 1, notConcerned: ['2284'] } });
    await kansli.data(SAVE, { input: { id: meeting.id, version: meeting.version, title: 'Höstmöte' } });
    const read = (await kansli.data(READ, { id: meeting.id })).meeting;
    expect(read.pendingChanges).toEqual([
      'Mötet heter nu Höstmöte.',
      'Mötets bilagor är ändrade.',
      'Ändrat underlag: 2 Budget.',
    ]);
    expect((await member.data(READ, { id: meeting.id })).meeting.attachments).toEqual([]);
    const exempt = async () => (await member.data(READ, { id: meeting.id })).meeting.agendaItems[1].notConcerned;
    expect(await exempt()).toEqual([]);
    expect((await member.fetch(attachment.url)).status).toBe(404);
    await kansli.data(SEND, { input: { meeting: meeting.id, version: read.version } });
    expect((await member.fetch(attachment.url)).status).toBe(200);
    expect(await exempt()).toEqual([{ code: '2284' }]);
  });

  it('that is cancelled shows nothing that was not sent', async () => {
    const { kansli, member } = all;
    const { meeting, items } = await summoned(kansli, ['Öppnande']);
    await kansli.data(SAVE_ITEM, { input: { meeting: meeting.id, title: 'Hemlig punkt' } });
    await kansli.data(SAVE_ITEM, { input: { id: items[0]!.id, version: 1, background: 'Hemlig text' } });
    const input = { id: meeting.id, version: meeting.version, to: 'CANCELLED' };
    expect(await kansli.refusal(ADVANCE, { input: { ...input, message: 'x'.repeat(2001) } })).toBe('BAD_USER_INPUT');
    await kansli.data(ADVANCE, { input });
    const seen = (await member.data(READ, { id: meeting.id })).meeting.agendaItems;
    expect(seen).toMatchObject([{ title: 'Öppnande', background: '' }]);
    expect(await kansli.refusal(SAVE_ITEM, { input: { id: items[0]!.id, version: 2, notes: 'X' } })).toBe(
      'BAD_USER_INPUT',
    );
    expect(await kansli.refusal(SAVE_ATTENDEE, { input: { meeting: meeting.id, name: 'X' } })).toBe('BAD_USER_INPUT');
  });

  it('needs an agenda', async () => {
    const { kansli } = all;
    const { meeting } = (
      await kansli.data(SAVE, { input: { body: 'urr', title: 'Råd', startsAt: '2027-03-18T08:00:00Z' } })
    ).saveMeeting;
    expect(await kansli.refusal(SEND, { input: { meeting: meeting.id, version: 1 } })).toBe('BAD_USER_INPUT');
  });
});
