import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  advance,
  ATTACH,
  BACKLOG,
  CONTINUE,
  DETACH,
  GROUP,
  lastEvent,
  LIST,
  MOVE_ITEM,
  outline,
  PLACE,
  planned,
  PRESENT,
  READ,
  REMOVE_BACKLOG,
  REMOVE_ITEM,
  SAVE,
  SAVE_ATTENDEE,
  SAVE_BACKLOG,
  SAVE_ITEM,
  startMeetings,
  summoned,
} from './operations.js';

type Started = Awaited<ReturnType<typeof startMeetings>>;
const PDF = Buffer.from('%PDF-1.4\n%%EOF');

describe('the agenda', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startMeetings();
  });
  afterAll(() => all.portal.stop());

  const save = async (input: Record<string, unknown>) => (await all.kansli.data(SAVE_ITEM, { input })).saveAgendaItem;
  const move = async (input: Record<string, unknown>) =>
    outline((await all.kansli.data(MOVE_ITEM, { input })).moveAgendaItem.meeting);

  it('is numbered by where things stand', async () => {
    const { meeting, items } = await planned(all.kansli, ['A', 'B', 'C']);
    const [a, b, c] = [items[0]!, items[1]!, items[2]!];
    const made = await save({ meeting: meeting.id, title: 'B1', parent: b.id });
    expect(outline(made.meeting)).toEqual(['1 A', '2 B', '2.1 B1', '3 C']);
    expect(outline((await save({ meeting: meeting.id, title: 'Först', after: null })).meeting)).toEqual([
      '1 Först',
      '2 A',
      '3 B',
      '3.1 B1',
      '4 C',
    ]);
    expect(await move({ id: b.id })).toEqual(['1 B', '1.1 B1', '2 Först', '3 A', '4 C']);
    expect(await move({ id: c.id, parent: b.id })).toEqual(['1 B', '1.1 C', '1.2 B1', '2 Först', '3 A']);
    expect(await all.kansli.refusal(MOVE_ITEM, { input: { id: b.id, parent: c.id } })).toBe('BAD_USER_INPUT');
    expect(await all.kansli.refusal(MOVE_ITEM, { input: { id: a.id, after: c.id } })).toBe('BAD_USER_INPUT');
    expect(await all.kansli.refusal(REMOVE_ITEM, { id: b.id })).toBe('BAD_USER_INPUT');
    const { meeting: left } = (await all.kansli.data(REMOVE_ITEM, { id: c.id })).removeAgendaItem;
    expect(outline(left)).toEqual(['1 B', '1.1 B1', '2 Först', '3 A']);
    expect((await lastEvent(all.admin)).kind).toBe('meetings.item-removed');
  });

  it('keeps the numbers once the meeting has begun', async () => {
    const { meeting, items } = await summoned(all.kansli, ['A', 'B']);
    await advance(all.kansli, meeting, 'IN_SESSION');
    expect(outline((await save({ meeting: meeting.id, title: 'C', after: null })).meeting)).toEqual([
      '1 A',
      '2 B',
      '3 C',
    ]);
    expect(outline((await save({ meeting: meeting.id, title: 'A1', parent: items[0]!.id })).meeting)).toEqual([
      '1 A',
      '1.1 A1',
      '2 B',
      '3 C',
    ]);
    let parent = items[1]!.id;
    for (const title of ['B1', 'B11']) parent = (await save({ meeting: meeting.id, title, parent })).agendaItem.id;
    expect(await all.kansli.refusal(SAVE_ITEM, { input: { meeting: meeting.id, title: 'För djupt', parent } })).toBe(
      'BAD_USER_INPUT',
    );
    expect(
      await all.kansli.refusal(SAVE_ITEM, { input: { meeting: meeting.id, title: 'X', after: 'finns-inte' } }),
    ).toBe('BAD_USER_INPUT');
    expect(await all.kansli.refusal(MOVE_ITEM, { input: { id: items[1]!.id } })).toBe('BAD_USER_INPUT');
    expect(await all.kansli.refusal(REMOVE_ITEM, { id: items[1]!.id })).toBe('BAD_USER_INPUT');
  });

  it('takes along who was there for some items only', async () => {
    const { meeting, items } = await planned(all.kansli, ['A', 'B', 'C', 'D']);
    const ids = items.map(({ id }) => id);
    const attendee = (name: string, from: string, to: string) =>
      all.kansli.data(SAVE_ATTENDEE, { input: { meeting: meeting.id, name, items: [{ from, to }] } });
    await attendee('Bo Exempel', '2', '3');
    await attendee('Siv Exempel', '4', '4');
    await all.kansli.data(SAVE_ATTENDEE, { input: { meeting: meeting.id, name: 'Hela Exempel' } });
    const presence = async () =>
      (await all.kansli.data(READ, { id: meeting.id })).meeting.attendees.map(
        ({ items: ranges }: { items: { from: string; to: string }[] }) =>
          ranges.map(({ from, to }) => `${from}–${to}`).join(),
      );
    await save({ meeting: meeting.id, title: 'Först', after: null });
    expect(await presence()).toEqual(['3–4', '5–5', '']);
    await move({ id: ids[3] });
    expect(await presence()).toEqual(['4–5', '1–1', '']);
    await move({ id: ids[2], parent: ids[0] });
    expect(await presence()).toEqual(['3.1–4', '1–1', '']);
    expect(await all.kansli.refusal(REMOVE_ITEM, { id: ids[3] })).toBe('BAD_USER_INPUT');
    await all.kansli.data(REMOVE_ITEM, { id: ids[2] });
    expect(await presence()).toEqual(['4–4', '1–1', '']);
    const { version } = (await all.kansli.data(READ, { id: meeting.id })).meeting;
    await advance(all.kansli, { id: meeting.id, version }, 'IN_SESSION');
    await save({ meeting: meeting.id, title: 'Övrigt' });
    await save({ meeting: meeting.id, title: 'Mitt i', parent: ids[0] });
    expect(await presence()).toEqual(['4–5', '1–1', '']);
  });

  it('takes all texts, clears what is null, keeps what is left out', async () => {
    const { items } = await planned(all.kansli, ['Budget']);
    const texts = {
      presenters: ['Bo Exempel', ' ', ' Åsa Exempel '],
      timeSlot: '14.00',
      background: 'Bakgrund',
      notConcerned: ['2284', '2480'],
      dispatchTo: ['Akten'],
    };
    const { agendaItem } = await save({ id: items[0]!.id, version: 1, ...texts });
    expect(agendaItem).toMatchObject({
      presenters: ['Bo Exempel', 'Åsa Exempel'],
      dispatchTo: ['Akten'],
      notConcerned: [{ code: '2480' }, { code: '2284' }],
      version: 2,
    });
    const next = (
      await save({ id: items[0]!.id, version: 2, presenters: null, notConcerned: [], outcome: 'POSTPONED' })
    ).agendaItem;
    expect(next).toMatchObject({
      title: 'Budget',
      presenters: [],
      notConcerned: [],
      outcome: 'POSTPONED',
      dispatchTo: ['Akten'],
    });
  });

  it.each([
    ['title', { title: '' }],
    ['background', { background: 'x'.repeat(30_001) }],
    ['background', { background: '漢'.repeat(29_000) }],
    ['background', { background: 'före\u0000efter' }],
    ['title', { title: 'före\u0000efter' }],
    ['title', { title: '\u202egnp.exe' }],
    ['presenters', { presenters: Array.from({ length: 21 }, (_, index) => `P${index}`) }],
    ['timeSlot', { timeSlot: 'x'.repeat(61) }],
    ['version', { version: null }],
  ])('refuses a bad %s', async (field, more) => {
    const { items } = await planned(all.kansli, ['Budget']);
    const { errors } = await all.kansli.send(SAVE_ITEM, { input: { id: items[0]!.id, version: 1, ...more } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('writes headings on one line, and takes no day that there is not', async () => {
    const { meeting } = await planned(all.kansli);
    expect((await save({ meeting: meeting.id, title: ' Två\r\nrader ' })).agendaItem.title).toBe('Två rader');
    for (const startsAt of ['2027-02-30T08:00:00Z', '2027-03-18T08:00:00', 5]) {
      const input = { body: GROUP, title: 'Möte', startsAt };
      expect(await all.kansli.refusal(SAVE, { input })).toBe('BAD_USER_INPUT');
    }
    expect(await all.kansli.refusal(LIST, { filter: { from: 'abc' } })).toBe('BAD_USER_INPUT');
  });

  it('takes a text of thirty thousand Swedish letters', async () => {
    const { items } = await planned(all.kansli, ['Budget']);
    const notes = 'å'.repeat(30_000);
    expect((await save({ id: items[0]!.id, version: 1, notes })).agendaItem.notes).toBe(notes);
  });

  it('tells the second of two on one item, and disturbs nobody on another', async () => {
    const { items } = await planned(all.kansli, ['A', 'B']);
    const write = (index: number, notes: string) =>
      all.kansli.send(SAVE_ITEM, { input: { id: items[index]!.id, version: 1, notes } });
    const answers = await Promise.all([write(0, 'ett'), write(0, 'två'), write(1, 'tre')]);
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused).toHaveLength(1);
    expect(refused[0]!.extensions).toMatchObject({ code: 'CONFLICT', version: 2, changedByName: 'Kajsa Exempel' });
    expect(answers[2]!.errors).toBeUndefined();
  });

  it('is for the secretariat of the body', async () => {
    const { meeting, items } = await summoned(all.kansli);
    const id = items[0]!.id;
    const calls: [string, Record<string, unknown>][] = [
      [SAVE_ITEM, { input: { meeting: meeting.id, title: 'X' } }],
      [SAVE_ITEM, { input: { id, version: 1, notes: 'X' } }],
      [MOVE_ITEM, { input: { id } }],
      [REMOVE_ITEM, { id }],
      [CONTINUE, { input: { id, version: 1 } }],
      [PRESENT, { meeting: meeting.id }],
    ];
    for (const [operation, variables] of calls) {
      expect(await all.member.refusal(operation, variables)).toBe('FORBIDDEN');
      for (const other of [all.otherKansli, all.outsider, all.admin]) {
        expect(await other.refusal(operation, variables)).toBe('NOT_FOUND');
      }
    }
    expect(await all.kansli.refusal(SAVE_ITEM, { input: { id, version: 1, notConcerned: ['9999'] } })).toBe(
      'ORGANISATION_UNKNOWN',
    );
  });

  it('shows the room one item, while the meeting goes on', async () => {
    const { meeting, items } = await summoned(all.kansli);
    const present = { meeting: meeting.id, item: items[1]!.id };
    expect(await all.kansli.refusal(PRESENT, present)).toBe('ILLEGAL_TRANSITION');
    const begun = await advance(all.kansli, meeting, 'IN_SESSION');
    const { meeting: shown } = (await all.kansli.data(PRESENT, present)).presentAgendaItem;
    expect(shown).toEqual({ currentItem: { number: '2' }, version: begun.version });
    expect((await all.member.data(READ, { id: meeting.id })).meeting.currentItem).toEqual({ number: '2' });
    expect((await lastEvent(all.admin)).kind).toBe('meetings.item-presented');
    await advance(all.kansli, begun, 'HELD');
    expect((await all.kansli.data(READ, { id: meeting.id })).meeting.currentItem).toBeNull();
  });

  it('lets an item go on in the body that it is prepared for, with its history and papers', async () => {
    const { items, meeting } = await planned(all.kansli, ['Remiss']);
    const upload = async () => {
      const form = new FormData();
      form.set('file', new Blob([PDF]), 'underlag åäö.pdf');
      return ((await (await all.kansli.fetch('/files', { method: 'POST', body: form })).json()) as { id: string }).id;
    };
    const input = { meeting: meeting.id, item: items[0]!.id, file: await upload() };
    const { attachment } = (await all.kansli.data(ATTACH, { input })).attachToMeeting;
    expect(attachment.name).toBe('underlag åäö.pdf');
    const download = await all.kansli.fetch(attachment.url);
    expect(download.headers.get('content-disposition')).toContain("filename*=UTF-8''underlag%20%C3%A5%C3%A4%C3%B6.pdf");
    expect(Buffer.from(await download.arrayBuffer())).toEqual(PDF);
    for (const other of [all.member, all.otherKansli]) expect((await other.fetch(attachment.url)).status).toBe(404);
    expect((await all.portal.client().fetch(attachment.url)).status).toBe(401);
    expect(await all.otherKansli.refusal(ATTACH, { input })).toBe('NOT_FOUND');

    await save({ id: items[0]!.id, version: 1, notConcerned: ['2284'] });
    const target = await planned(all.kansli, ['Öppnande'], { body: 'b-urr', title: 'B-URR' });
    const on = (
      await all.kansli.data(CONTINUE, { input: { id: items[0]!.id, version: 2, meeting: target.meeting.id } })
    ).continueAgendaItem;
    expect(on.continuation).toMatchObject({
      number: '2',
      title: 'Remiss',
      continues: { id: items[0]!.id },
      notConcerned: [{ code: '2284' }],
      attachments: [{ name: 'underlag åäö.pdf' }],
    });
    expect(on.agendaItem).toMatchObject({ outcome: null, continuedBy: [{ id: on.continuation.id }] });
    expect((await lastEvent(all.admin)).kind).toBe('meetings.item-continued');
    expect(await all.kansli.refusal(CONTINUE, { input: { id: items[0]!.id, version: 2 } })).toBe('CONFLICT');
    expect(await all.kansli.refusal(CONTINUE, { input: { id: items[0]!.id, version: 3, meeting: meeting.id } })).toBe(
      'BAD_USER_INPUT',
    );

    expect(await all.otherKansli.refusal(DETACH, { id: attachment.id })).toBe('NOT_FOUND');
    await all.kansli.data(DETACH, { id: attachment.id });
    expect((await all.kansli.fetch(attachment.url)).status).toBe(404);
  });

  it('keeps what is put off in a backlog that only the secretariat sees', async () => {
    const { items, meeting } = await planned(all.kansli, ['Senare']);
    await all.kansli.data(CONTINUE, { input: { id: items[0]!.id, version: 1, outcome: 'MOVED' } });
    expect(await all.kansli.refusal(CONTINUE, { input: { id: items[0]!.id, version: 2 } })).toBe('BAD_USER_INPUT');
    const { backlogItem } = (
      await all.kansli.data(SAVE_BACKLOG, { input: { body: GROUP, title: 'Delårsrapport', month: 9 } })
    ).saveBacklogItem;
    const backlog = async () =>
      (await all.kansli.data(BACKLOG, { slug: GROUP })).body.backlog.nodes as {
        id: string;
        title: string;
        from: { id: string } | null;
      }[];
    const moved = (await backlog()).find(({ from }) => from?.id === items[0]!.id)!;
    expect(moved.title).toBe('Senare');
    const other = (await all.member.data(BACKLOG, { slug: GROUP })).body;
    expect([other.backlog.totalCount, other.viewerMayWriteMeetings]).toEqual([0, false]);

    const target = await planned(all.kansli, []);
    await all.kansli.data(SAVE_BACKLOG, { input: { id: moved.id, body: GROUP, title: 'Senare, omskriven' } });
    const place = { input: { id: moved.id, meeting: target.meeting.id } };
    expect((await all.kansli.data(PLACE, place)).placeBacklogItem.agendaItem).toMatchObject({
      title: 'Senare, omskriven',
      continues: { id: items[0]!.id },
    });
    expect(await all.kansli.refusal(PLACE, place)).toBe('BAD_USER_INPUT');
    expect((await backlog()).some(({ id }) => id === moved.id)).toBe(false);
    expect((await lastEvent(all.admin)).kind).toBe('meetings.backlog-placed');

    const { backlogItem: once } = (await all.kansli.data(SAVE_BACKLOG, { input: { body: GROUP, title: 'En gång' } }))
      .saveBacklogItem;
    const two = [await planned(all.kansli), await planned(all.kansli)];
    const placed = await Promise.all(
      two.map((each) => all.kansli.send(PLACE, { input: { id: once.id, meeting: each.meeting.id } })),
    );
    expect(placed.filter(({ errors }) => errors === undefined)).toHaveLength(1);

    const yearly = { input: { id: backlogItem.id, meeting: target.meeting.id } };
    await all.kansli.data(PLACE, yearly);
    expect(await all.kansli.refusal(PLACE, yearly)).toBe('BAD_USER_INPUT');
    expect((await backlog()).find(({ id }) => id === backlogItem.id)).toMatchObject({ month: 9, placedYear: 2027 });

    for (const [operation, variables] of [
      [PLACE, yearly],
      [REMOVE_BACKLOG, { id: backlogItem.id }],
    ] as const) {
      expect(await all.otherKansli.refusal(operation, variables)).toBe('NOT_FOUND');
    }
    expect(await all.member.refusal(SAVE_BACKLOG, { input: { body: GROUP, title: 'X' } })).toBe('FORBIDDEN');
    expect(await all.kansli.refusal(SAVE_BACKLOG, { input: { body: GROUP, title: 'X', month: 13 } })).toBe(
      'BAD_USER_INPUT',
    );
    await all.kansli.data(REMOVE_BACKLOG, { id: backlogItem.id });
    expect((await lastEvent(all.admin)).kind).toBe('meetings.backlog-removed');
    expect(meeting.id).toBeDefined();
  });
});
