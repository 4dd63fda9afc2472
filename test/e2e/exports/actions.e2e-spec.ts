import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { created, listed, type Started, startActions, withoutActions } from '../actions/operations.js';
import { planned } from '../meetings/operations.js';
import type { Client } from '../../support/portal.js';

describe('actions as a table', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startActions();
    await withoutActions(all.portal);
    const { items } = await planned(all.kansli, ['Budget']);
    await created(all.kansli, ['Siv Exempel'], { dueOn: '2020-04-03', agendaItem: items[0]!.id });
    await created(all.kansli, ['Åsa Exempel'], { text: '=HYPERLINK("http://x.example")', dueOn: '2020-04-02' });
    await created(all.kansli, ['Siv Exempel'], { body: 'urr', text: 'Utan dag' });
    await created(all.kansli, ['Bo Exempel'], { body: 'umearegionen', text: 'I framtiden', dueOn: '2190-01-01' });
    await created(
      all.kansli,
      Array.from({ length: 100 }, (_, n) => `Nr ${n} Exempel`),
      { body: 'b-urr' },
    );
    for (let more = 0; more < 3; more++) {
      await created(
        all.kansli,
        Array.from({ length: 100 }, (_, n) => `Nr ${n} Exempel`),
        { body: 'umearegionen' },
      );
    }
  });
  afterAll(() => all.portal.stop());

  const rowsOf = async (client: Client, query = ''): Promise<Record<string, string>[]> => {
    const response = await client.fetch(`/exports/actions.csv${query}`);
    const text = await response.text();
    expect([query, response.status]).toEqual([query, 200]);
    return parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n', columns: true });
  };

  it('should require signing in', async () => {
    expect((await all.portal.client().fetch('/exports/actions.csv')).status).toBe(401);
  });

  it('has what the list has, in its order', async () => {
    expect(await rowsOf(all.kansli, '?body=kommunchefsgruppen')).toEqual([
      expect.objectContaining({
        Åtgärd: '\'=HYPERLINK("http://x.example")',
        Ansvarig: 'Åsa Exempel',
        Möte: '',
        Punkt: '',
      }),
      {
        Samverkan: 'Kommunchefsgruppen i Umeåregionen',
        Åtgärd: 'Skriv ett förslag',
        Ansvarig: 'Siv Exempel',
        Organisation: 'Vännäs',
        Senast: '2020-04-03',
        Läge: 'Ej påbörjad',
        Försenad: 'Ja',
        Möte: 'Kommunchefsmöte',
        Punkt: '1',
        Avslutad: '',
      },
    ]);
    expect(await rowsOf(all.kansli)).toHaveLength((await listed(all.kansli, {})).totalCount);
  });

  it('has what the filter asks for', async () => {
    for (const [query, expected] of [
      ['?assignee=siv%20exempel', 2],
      ['?overdueOn=2020-04-03', 1],
      ['?states=DONE,CANCELLED', 0],
      ['?states=OPEN&body=urr', 1],
      ['?search=utan', 1],
      ['?mine=true', 0],
      ['?dateProposed=true', 0],
      ['?organisation=2460&body=b-urr', 100],
      ['?body=', 404],
    ] as const) {
      expect([query, (await rowsOf(all.kansli, query)).length]).toEqual([query, expected]);
    }
  });

  it('tells what is overdue on the day that is asked for', async () => {
    const late = async (query: string) => (await rowsOf(all.kansli, query)).map((row) => row['Försenad']);
    expect(await late('?search=i%20framtiden')).toEqual(['']);
    expect(await late('?search=i%20framtiden&overdueOn=2190-01-02')).toEqual(['Ja']);
  });

  it('has the order asked for', async () => {
    const texts = async (query: string) =>
      (await rowsOf(all.kansli, `?assignee=siv%20exempel${query}`)).map((row) => row['Åtgärd']);
    expect(await texts('')).toEqual(['Skriv ett förslag', 'Utan dag']);
    expect(await texts('&orderBy=DUE_ON')).toEqual(['Skriv ett förslag', 'Utan dag']);
    expect(await texts('&orderBy=CREATED_AT')).toEqual(['Utan dag', 'Skriv ett förslag']);
  });

  it('has nothing that one may not see', async () => {
    expect((await rowsOf(all.chief, '?body=kommunchefsgruppen')).map(({ Ansvarig }) => Ansvarig)).toEqual([
      'Åsa Exempel',
    ]);
    expect(await rowsOf(all.admin)).toEqual([]);
    expect(await rowsOf(all.outsider, '?body=kommunchefsgruppen')).toEqual([]);
  });

  it('comes as a workbook too', async () => {
    const response = await all.kansli.fetch('/exports/actions.xlsx?body=kommunchefsgruppen');
    expect(response.headers.get('content-disposition')).toMatch(/filename="atgarder-\d{4}-\d\d-\d\d\.xlsx"/);
    const [header, ...rows] = await readSheet(Buffer.from(await response.arrayBuffer()));
    expect(header).toContain('Ansvarig');
    expect(rows).toHaveLength(2);
  });

  it.each(['states=KLAR', 'overdueOn=igår', 'body=a&body=b', 'body[]=urr', 'samverkan=urr', 'orderBy=NAMN'])(
    'refuses %s',
    async (query) => {
      expect((await all.kansli.fetch(`/exports/actions.csv?${query}`)).status).toBe(400);
    },
  );
});
