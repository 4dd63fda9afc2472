import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import type { Client } from '../../support/portal.js';
import { seat } from '../actions/operations.js';
import { DELETE, GROUP, lastEvent, READ, startMeetings } from '../meetings/operations.js';

const IMPORT = `mutation ($input: ImportMinutesInput!) { importMinutes(input: $input) {
  warnings { code message line }
  meeting { id title startsAt endsAt status place attendees { name role organisation { code } } absentees { name }
    agendaItems { id number title parent notes decisions { text } notConcerned { code } dispatchTo attachments { name url }
      actions { id text dueOn state assignee { name organisation { code } } } } } } }`;
const READ_MINUTES = `query ($input: ReadMinutesInput!) { readMinutes(input: $input) { text warnings { code line }
  draft { title date startsAt attendees { name } items { number title decisions { text } actions { text } suggestedActions { text assignee } notConcerned } } } }`;
const ACTIONS = 'query ($filter: ActionFilter) { actions(filter: $filter, first: 50) { nodes { id text } } }';

const TEXT = `Kommunchefsträff

2026-02-12 09:00 - 11:30

Plats

Vindelns kommunhus

Deltagare

Doris Påhitt (Organisatör), Nils Påhitt, Ulla Påhitt

1. Öppnande

Beslut

- Dagordningen godkänns.

2. Samåkning

(berör inte Umeå)

Anteckningar

Fler vill åka tillsammans till Umeå.

Åtgärder

- Räkna på en gemensam minibuss.

 2026-03-02  Nils Påhitt

- Räkna på en gemensam minibuss.

 Ej angivet  Ulla Påhitt

2.1. Bokningssystem

Beslut

- Doris Påhitt får i uppdrag att jämföra två bokningssystem.

Bilagor

jämförelse.pdf
`;

const checked = (more: Record<string, unknown> = {}) => ({
  title: 'Kommunchefsträff',
  date: '2026-02-12',
  items: [{ number: '1', title: 'Öppnande', actions: [{ text: 'Ring Norrtåg', assignee: 'Doris Påhitt' }] }],
  ...more,
});

describe('importing minutes', () => {
  let all: Awaited<ReturnType<typeof startMeetings>>;
  beforeAll(async () => {
    all = await startMeetings();
  });
  afterAll(() => all.portal.stop());

  const imported = async (input: Record<string, unknown>) =>
    (await all.kansli.data(IMPORT, { input: { body: GROUP, text: TEXT, ...input } })).importMinutes;
  const send = async (client: Client, name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const form = new FormData();
    form.set('file', new Blob([bytes]), name);
    return (await (await client.fetch('/files', { method: 'POST', body: form })).json()) as { id: string };
  };

  it('makes a meeting that the members may read', async () => {
    const { meeting } = await imported({});
    expect(meeting).toMatchObject({
      title: 'Kommunchefsträff',
      startsAt: '2026-02-12T08:00:00.000Z',
      endsAt: '2026-02-12T10:30:00.000Z',
      status: 'MINUTES_SENT',
      place: 'Vindelns kommunhus',
    });
    const [first, second, third] = meeting.agendaItems;
    expect(first.decisions).toEqual([{ text: 'Dagordningen godkänns.' }]);
    expect(second.notConcerned).toEqual([{ code: '2480' }]);
    expect(second.actions).toMatchObject([
      { dueOn: '2026-03-02', state: 'OPEN', assignee: { name: 'Nils Påhitt' } },
      { dueOn: null, assignee: { name: 'Ulla Påhitt' } },
    ]);
    expect(third).toMatchObject({ number: '2.1', attachments: [{ name: 'jämförelse.pdf', url: null }], actions: [] });
    expect((await all.member.data(READ, { id: meeting.id })).meeting.attendees).toHaveLength(3);
    for (const other of [all.outsider, all.otherKansli])
      expect(await other.refusal(READ, { id: meeting.id })).toBe('NOT_FOUND');
    const event = await lastEvent(all.admin);
    expect([event.kind, event.subjectId]).toEqual(['meetings.minutes-imported', meeting.id]);
    expect(event.data).not.toContain('Påhitt');
  });

  it('takes the day and time as they are in Sweden, in winter and in summer', async () => {
    const at = (head: string) => `Träff\n\n${head}\n\n1. Öppnande\n\nBeslut\n\n- Dagordningen godkänns.\n`;
    const starts = async (head: string) => {
      const { meeting, warnings } = await imported({ text: at(head) });
      return [meeting.startsAt, meeting.endsAt, warnings.some(({ code }: { code: string }) => code === 'NO_TIME')];
    };
    expect(await starts('Tid: 15 januari 2026 kl. 08.15')).toEqual(['2026-01-15T07:15:00.000Z', null, false]);
    expect(await starts('2025-07-01 13:00 – 15:30')).toEqual([
      '2025-07-01T11:00:00.000Z',
      '2025-07-01T13:30:00.000Z',
      false,
    ]);
    expect(await starts('Datum: 27/3-2020')).toEqual(['2020-03-27T08:00:00.000Z', null, true]);
  });

  it('takes every number as it stands, also one that comes twice, and an item without heading', async () => {
    const text = `Möte 2025-05-05\n\n§ 9 Ett\n\nA.\n\n§ 10 Två\n\nB.\n\n§ 10 Tre\n\nC.\n\n§ 11\n`;
    const { meeting, warnings } = await imported({ text });
    const told = meeting.agendaItems.map(({ number, title }: { number: string; title: string }) => [number, title]);
    expect(told).toEqual([
      ['9', 'Ett'],
      ['10', 'Två'],
      ['10', 'Tre'],
      ['11', 'Punkt 11'],
    ]);
    expect(warnings.map(({ code }: { code: string }) => code)).toContain('ITEM_NUMBER_REPEATED');
  });

  it('lays an item with a letter under the one with its number', async () => {
    const text = `Möte 2025-05-06\n\n3. Val\n3a. Kassör\nBeslut: Bo väljs.\n3b. Revisor\nBeslut: Eva väljs.\n`;
    const { meeting } = await imported({ text });
    const [parent, ...parts] = meeting.agendaItems;
    expect(parts).toMatchObject([
      { number: '3a', title: 'Kassör', parent: parent.id },
      { number: '3b', title: 'Revisor', parent: parent.id },
    ]);
  });

  it('lets no odd line stop a whole text', async () => {
    const long = 'ett mycket långt namn på en bilaga '.repeat(10).trim();
    const text = `Möte 2025-05-05\n\n1. Bilagor\n\nBilagor\n\n${long}\n\nÅtgärder\n\n| Åtgärd | Ansvarig | Klart |\n| Ring | ?? | 3 maj |\n`;
    const { meeting } = await imported({ text });
    const [item] = meeting.agendaItems;
    expect(item.attachments).toEqual([{ name: expect.stringMatching(/^ett mycket.*…$/), url: null }]);
    expect(item.notes).toContain(long);
    expect(item.actions).toMatchObject([{ text: 'Ring (??)', dueOn: '2026-05-03', assignee: null }]);
  });

  it('makes a protokoll of a joint committee with parties, municipalities and receivers', async () => {
    const text = readFileSync(new URL('../../golden/minutes/ok/raddningsnamnd.txt', import.meta.url), 'utf8')
      .replaceAll('Granby', 'Norsjö')
      .replaceAll('Åsele', 'Malå');
    const input = { body: 'treparten', text };
    const { meeting } = (await all.otherKansli.data(IMPORT, { input })).importMinutes;
    expect(meeting.startsAt).toBe('2024-11-28T07:30:00.000Z');
    expect(meeting.attendees).toHaveLength(9);
    expect(meeting.absentees).toEqual([{ name: 'Hugo Löf' }]);
    expect(meeting.attendees[1]).toMatchObject({ name: 'Märta Öhman', organisation: { code: '2418' } });
    const numbers = meeting.agendaItems.map(({ number }: { number: string }) => number);
    expect(numbers).toEqual(['61', '62', '63', '64', '65', '66', '67', '68']);
    expect(meeting.agendaItems[1].dispatchTo).toHaveLength(3);
    expect(meeting.agendaItems.flatMap(({ actions }: { actions: unknown[] }) => actions)).toEqual([]);
  });

  it('warns of the same text twice, also with other blanks', async () => {
    const text = TEXT.replaceAll('\n', '\r\n').replace('Fler vill', 'Fler   vill');
    await imported({});
    const { warnings } = await imported({ text });
    expect(warnings.map(({ code }: { code: string }) => code)).toContain('ALREADY_IMPORTED');
  });

  it('reads without saving, and suggests what it does not enter', async () => {
    const { readMinutes } = await all.kansli.data(READ_MINUTES, { input: { body: GROUP, text: TEXT } });
    expect(readMinutes.draft.items.map(({ number }: { number: string }) => number)).toEqual(['1', '2', '2.1']);
    expect(readMinutes.draft.items[2].suggestedActions).toHaveLength(1);
    expect(readMinutes.warnings.map(({ code }: { code: string }) => code)).toContain('ACTION_SUGGESTED');
    expect(readMinutes.text).toBe(TEXT);
  });

  it('saves what a person has made of it', async () => {
    const input = {
      checked: checked({
        attendees: [
          { name: 'Doris Påhitt', role: 'CHAIR', organisation: 'Vindelns kommun' },
          { name: 'Bo Påhitt', organisation: 'Vindeln' },
          { name: 'Siv Påhitt', role: 'ABSENT', organisation: 'Boden' },
        ],
      }),
      keepAsDraft: true,
    };
    const { meeting, warnings } = await imported(input);
    expect(meeting.status).toBe('HELD');
    expect(meeting.attendees).toMatchObject([
      { name: 'Doris Påhitt', role: 'CHAIR' },
      { name: 'Bo Påhitt', organisation: { code: '2404' } },
    ]);
    expect(meeting.absentees).toEqual([{ name: 'Siv Påhitt' }]);
    expect(warnings.map(({ code }: { code: string }) => code)).toContain('ORGANISATION_NOT_MEMBER');
    const [item] = meeting.agendaItems;
    expect(item.actions).toMatchObject([{ text: 'Ring Norrtåg', dueOn: null }]);
    const seen = async (client: Client) =>
      (await client.data(ACTIONS, { filter: { body: GROUP, search: 'norrtåg' } })).actions.nodes;
    expect(await seen(all.member)).toEqual([]);
    expect(await seen(all.kansli)).toHaveLength(1);
    expect(await all.member.refusal(READ, { id: meeting.id })).toBe('NOT_FOUND');
    const listed = (await all.member.data(`{ meetings(filter: { body: "${GROUP}" }, first: 300) { nodes { id } } }`))
      .meetings.nodes;
    expect(listed.map(({ id }: { id: string }) => id)).not.toContain(meeting.id);
    expect((await all.member.fetch(`/exports/meetings/${meeting.id}/summons.docx`)).status).toBe(404);
  });

  it('gives an action to nobody where two have the name, and says so', async () => {
    await seat(all.kansli, { name: 'Jan Påhitt', email: 'jan@umea.example' }, '2480');
    await seat(all.kansli, { name: 'Jan Påhitt', email: 'jan@vannas.example' }, '2460');
    const actions = ['Ring', 'Skriv'].map((text) => ({ text, assignee: 'Jan Påhitt' }));
    const items = [{ number: '1', title: 'Öppnande', actions }];
    const { meeting, warnings } = await imported({ checked: checked({ items }) });
    expect(meeting.agendaItems[0].actions).toMatchObject([
      { text: 'Ring', assignee: null },
      { text: 'Skriv', assignee: null },
    ]);
    const told = warnings.filter(({ code }: { code: string }) => code === 'ASSIGNEE_AMBIGUOUS');
    expect(told).toEqual([expect.objectContaining({ message: expect.stringContaining('Jan Påhitt') })]);
    const choices = '{ assigneeChoices(body: "kommunchefsgruppen", search: "jan påhitt") { totalCount } }';
    expect(await all.kansli.data(choices)).toEqual({ assigneeChoices: { totalCount: 2 } });
  });

  it('can be taken back while nobody has worked with its actions', async () => {
    const { meeting } = await imported({});
    expect(await all.member.refusal(DELETE, { id: meeting.id })).toBe('FORBIDDEN');
    await all.kansli.data(DELETE, { id: meeting.id });
    expect(await all.kansli.refusal(READ, { id: meeting.id })).toBe('NOT_FOUND');
    const { meeting: kept } = await imported({});
    const [action] = kept.agendaItems[1].actions;
    await all.kansli.data('mutation ($input: UpdateActionInput!) { updateAction(input: $input) { action { id } } }', {
      input: { id: action.id, version: 1, state: 'DONE' },
    });
    expect(await all.kansli.refusal(DELETE, { id: kept.id })).toBe('BAD_USER_INPUT');
    expect((await all.kansli.data(READ, { id: kept.id })).meeting.agendaItems).toHaveLength(3);
  });

  it('gives an action to the organisation that its person comes from', async () => {
    const attendees = [{ name: 'Nina Påhitt', organisation: 'Vännäs' }];
    const items = [{ number: '1', title: 'A', actions: [{ text: 'Ta fram en plan', assignee: 'Nina Påhitt' }] }];
    const { meeting } = await imported({ checked: checked({ attendees, items }) });
    expect(meeting.agendaItems[0].actions[0].assignee.organisation).toEqual({ code: '2460' });
  });

  it('reads Word', async () => {
    const word = await Packer.toBuffer(
      new Document({ sections: [{ children: TEXT.split('\n').map((line) => new Paragraph(line)) }] }),
    );
    const { id } = await send(all.kansli, 'anteckningar.docx', new Uint8Array(word));
    const { readMinutes } = await all.kansli.data(READ_MINUTES, { input: { body: GROUP, file: id } });
    expect(readMinutes.draft).toMatchObject({ title: 'Kommunchefsträff', date: '2026-02-12' });
    expect(readMinutes.draft.items).toHaveLength(3);
    expect(await all.otherKansli.refusal(READ_MINUTES, { input: { body: 'treparten', file: id } })).toBe('NOT_FOUND');
  });

  it('refuses a file that cannot be read, in words', async () => {
    const broken = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from('word/ ingenting')]);
    const { id } = await send(all.kansli, 'trasig.docx', new Uint8Array(broken));
    const { errors } = await all.kansli.send(READ_MINUTES, { input: { body: GROUP, file: id } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'file' });
  });

  it.each([
    ['text', { text: 'Bara några ord.' }],
    ['checked.items', { checked: checked({ items: [] }) }],
    ['checked.items.0.title', { checked: checked({ items: [{ number: '1', title: '' }] }) }],
    ['checked.items.0.number', { checked: checked({ items: [{ number: '', title: 'A' }] }) }],
    ['checked.items.0.decisions', { checked: checked({ items: [{ number: '1', title: 'A', decisions: [' '] }] }) }],
    [
      'checked.items.0.actions.0.text',
      { checked: checked({ items: [{ number: '1', title: 'A', actions: [{ text: '' }] }] }) },
    ],
    [
      'checked.items.0.actions.0.assignee',
      { checked: checked({ items: [{ number: '1', title: 'A', actions: [{ text: 'A', assignee: '?' }] }] }) },
    ],
    ['checked.date', { checked: checked({ date: '2199-01-01' }) }],
    [
      'checked.items',
      { checked: checked({ items: [{ number: '1', title: 'A', decisions: Array(2001).fill('Ja') }] }) },
    ],
    ['checked.startsAt', { checked: checked({ startsAt: '9' }) }],
    ['checked.attendees.0.name', { checked: checked({ attendees: [{ name: '' }] }) }],
  ])('refuses at %s and saves nothing', async (field, more) => {
    const count = async () =>
      (await all.kansli.data(`{ meetings(filter: { body: "${GROUP}" }) { totalCount } }`)).meetings.totalCount;
    const before = await count();
    const { errors } = await all.kansli.send(IMPORT, { input: { body: GROUP, text: TEXT, ...more } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(await count()).toBe(before);
  });

  it('saves nothing when something late is refused', async () => {
    const count = async () =>
      (await all.kansli.data(`{ meetings(filter: { body: "${GROUP}" }) { totalCount } }`)).meetings.totalCount;
    const before = await count();
    const items = [
      { number: '1', title: 'A', actions: [{ text: 'Gör', assignee: 'Bo Påhitt', organisation: '9999' }] },
    ];
    expect(await all.kansli.refusal(IMPORT, { input: { body: GROUP, text: TEXT, checked: checked({ items }) } })).toBe(
      'ORGANISATION_UNKNOWN',
    );
    expect(await count()).toBe(before);
  });

  it('is for the secretariat of the body', async () => {
    const input = { body: GROUP, text: TEXT };
    for (const operation of [IMPORT, READ_MINUTES]) {
      expect(await all.member.refusal(operation, { input })).toBe('FORBIDDEN');
      for (const other of [all.otherKansli, all.outsider, all.admin])
        expect(await other.refusal(operation, { input })).toBe('NOT_FOUND');
    }
  });
});
