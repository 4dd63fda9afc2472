import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { parse } from 'csv-parse/sync';
import { type Client, type Portal, startPortal } from '../../support/portal.js';

const table = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n', columns: true });

describe('tables to take along', () => {
  let portal: Portal;
  let chief: Client;
  let finance: Client;
  let id: string;

  beforeAll(async () => {
    portal = await startPortal();
    portal.setNow('2025-10-15T10:00:00Z');
    chief = await portal.as('kommunchef@mala.example');
    finance = await portal.as('ekonomi@skelleftea.example');
    const { body } = await finance.data('{ body(slug: "e-tjanster") { costAllocations { nodes { id year } } } }');
    id = body.costAllocations.nodes.find(({ year }: { year: number }) => year === 2018).id;
  });
  afterAll(() => portal.stop());

  const read = async (client: Client, path: string) => {
    const response = await client.fetch(`/exports/${path}`);
    return { response, text: await response.text() };
  };
  const rowsOf = async (client: Client, path: string) => {
    const { response, text } = await read(client, path);
    expect([path, response.status]).toEqual([path, 200]);
    return table(text);
  };

  it('should require signing in', async () => {
    for (const path of ['matrix.csv', 'agreements.csv', `allocations/${id}.csv`]) {
      expect([path, (await read(portal.client(), path)).response.status]).toEqual([path, 401]);
    }
  });

  it('comes as a file that nobody keeps, in UTF-8 with byte order mark', async () => {
    const { response } = await read(chief, 'matrix.csv');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringMatching(/^attachment; filename="samverkan-matris-2025-10-15\.csv";/),
      'cache-control': 'no-store',
    });
    const bytes = Buffer.from(await (await chief.fetch('/exports/matrix.csv')).arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  });

  it('comes as a workbook too, with the same rows', async () => {
    for (const path of ['matrix', 'agreements', `allocations/${id}`]) {
      const response = await chief.fetch(`/exports/${path}.xlsx`);
      expect(response.headers.get('content-type')).toContain('spreadsheetml');
      const [header, ...rows] = await readSheet(Buffer.from(await response.arrayBuffer()));
      const csv = await rowsOf(chief, `${path}.csv`);
      expect([path, header, rows.length]).toEqual([path, Object.keys(csv[0]!), csv.length]);
    }
    expect((await chief.fetch('/exports/matrix.pdf')).status).toBe(404);
  });

  describe('matrix.csv', () => {
    it('says for everyone signed in who is in what', async () => {
      const rows = await rowsOf(await portal.as('admin@portal.example'), 'matrix.csv');
      const row = (name: string) => rows.find(({ Organisation }) => Organisation === name)!;
      expect(row('Norsjö')).toMatchObject({
        Kod: '2417',
        'Trepartens renhållningsnämnd': 'Värd',
        'Stockholm Business Alliance': '',
      });
      expect(row('Malå')).toMatchObject({ 'Trepartens renhållningsnämnd': 'Medlem' });
      const names = rows.map(({ Organisation }) => Organisation!);
      expect(names.indexOf('Åsele')).toBeGreaterThan(names.indexOf('Vännäs'));
      expect(Number(row('Malå')['Antal'])).toBe(
        (await chief.data('{ organisation(code: "2418") { bodies { slug } } }')).organisation.bodies.length,
      );
    });

    it('is of the day that is asked for', async () => {
      const on = async (day: string) =>
        (await rowsOf(chief, `matrix.csv?on=${day}`)).find(({ Kod }) => Kod === '2284')?.['Umeåregionen'] ?? '';
      expect([await on('2012-12-31'), await on('2013-01-01'), await on('2025-06-01')]).toEqual(['', 'Medlem', 'Värd']);
      const { response, text } = await read(chief, 'matrix.csv?on=2025-02-30');
      expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/json; charset=utf-8']);
      expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'on' });
    });
  });

  describe('agreements.csv (KL 9:38)', () => {
    const titles = (rows: Record<string, string>[]) => [...new Set(rows.map(({ Avtal }) => Avtal))].sort();
    const ETJANSTER = 'Avtal om e-tjänstesamverkan';
    const SBA = 'Avtal om Stockholm Business Alliance 2021–2025';

    it('lists the contracts that KL 9:37 covers, per member, of the year', async () => {
      expect(titles(await rowsOf(chief, 'agreements.csv'))).toEqual([SBA, ETJANSTER].sort());
      expect(titles(await rowsOf(chief, 'agreements.csv?year=2026'))).toEqual([ETJANSTER]);
      expect(await rowsOf(chief, 'agreements.csv?year=2016')).toEqual([]);
    });

    it('lists one member’s', async () => {
      const rows = await rowsOf(chief, 'agreements.csv?year=2025&member=2418');
      expect(rows).toEqual([
        expect.objectContaining({
          Kod: '2418',
          'Kommun eller region': 'Malå',
          Samverkan: 'E-tjänstesamverkan Västerbotten',
          Avtal: ETJANSTER,
          'Gäller från': '2017-01-01',
          'Gäller till': '',
          'Uppsägningstid (månader)': '12',
        }),
      ]);
      const { response } = await read(chief, 'agreements.csv?year=2025&member=2418');
      expect(response.headers.get('content-disposition')).toContain('"avtalssamverkan-2025-2418.csv"');
    });

    it.each(['year=25', 'year=9999', 'year=', 'member=Mal%C3%A5', 'member=..%2F', 'member=24&member=18'])(
      'refuses %s',
      async (query) => {
        expect((await read(chief, `agreements.csv?${query}`)).response.status).toBe(400);
      },
    );
  });

  describe('allocations/:id.csv', () => {
    it('gives every member its amounts with explanation and sources, and the total last', async () => {
      const rows = await rowsOf(finance, `allocations/${id}.csv`);
      const { costAllocation: fixed } = await finance.data(
        `query ($id: ID!) { costAllocation(id: $id) {
           total shares { organisation { code name } amount components { name amount explanation } } } }`,
        { id },
      );
      expect(rows).toHaveLength(fixed.shares.length + 1);
      for (const [index, share] of fixed.shares.entries()) {
        const [component] = share.components;
        expect(rows[index]).toMatchObject({
          Kod: share.organisation.code,
          Medlem: share.organisation.name,
          'Belopp (kr)': share.amount.replace('.', ','),
          [`${component.name} (kr)`]: component.amount.replace('.', ','),
          [`${component.name}: så räknades det`]: component.explanation,
          [`${component.name}: källor`]: expect.stringContaining('invånare (2017-12-31, SCB'),
        });
      }
      expect(rows.at(-1)).toMatchObject({ Kod: '', Medlem: 'Summa', 'Belopp (kr)': fixed.total.replace('.', ',') });
    });

    it('is for those with a place in the body', async () => {
      expect((await read(chief, `allocations/${id}.csv`)).response.status).toBe(200);
      for (const email of ['admin@portal.example', 'ekonomi@ludvika.example', 'kansli@umearegionen.example']) {
        const { response, text } = await read(await portal.as(email), `allocations/${id}.csv`);
        expect([email, response.status]).toEqual([email, 404]);
        expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'NOT_FOUND' });
      }
    });

    it('answers alike about what does not exist', async () => {
      expect((await read(finance, 'allocations/finns-inte.csv')).response.status).toBe(404);
      expect((await read(finance, 'allocations/.csv')).response.status).toBe(404);
    });
  });
});
