import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { locked, Tx } from '@platform/tx/tx.js';
import { In } from 'typeorm';
import { Organisation } from '../../../apps/api/src/organisations/index.js';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { newAdmin } from './accounts.js';
import { answerOf, counts, csv, fileId, golden, imported, type ImportOptions } from './import-files.js';

const SAMPLES = join(import.meta.dirname, '../../../../shared/data/samples');

describe('importing SCB’s figures', () => {
  let portal: Portal;
  let admin: Client;

  beforeAll(async () => {
    portal = await startPortal({ demo: false });
    portal.setNow('2026-03-01T12:00:00Z');
    admin = await newAdmin(portal, 'ada@example.se');
  });
  afterAll(() => portal.stop());

  const take = async (content: string | Buffer, options?: ImportOptions) =>
    imported(admin, await fileId(admin, content), options);
  const history = async (code: string, series = 'DECEMBER_31') =>
    (
      await admin.data(
        `query ($code: String!, $series: PopulationSeries!) { organisation(code: $code) {
          populationHistory(series: $series, withReplaced: true) {
            inhabitants referenceDate source preliminary replacedAt } } }`,
        { code, series },
      )
    ).organisation.populationHistory as {
      inhabitants: number;
      referenceDate: string;
      source: string;
      preliminary: boolean;
      replacedAt: string | null;
    }[];
  const ofYear = async (code: string, year: number, series?: string) =>
    (await history(code, series)).filter(({ referenceDate }) => referenceDate.startsWith(String(year)));
  const imports = async () =>
    (await admin.data('{ events(first: 300) { nodes { kind subjectId data } } }')).events.nodes.filter(
      ({ kind }: { kind: string }) => kind === 'organisations.population-imported',
    ) as { subjectId: string; data: string }[];
  const refusal = async (content: string | Buffer, options?: ImportOptions): Promise<Record<string, any>> => {
    const { data, errors } = await answerOf(admin, await fileId(admin, content), options);
    return { ...(errors?.[0]?.extensions ?? { code: `taken ${JSON.stringify(data)}` }), message: errors?.[0]?.message };
  };

  describe('row by row', () => {
    it('tells what is new, equal, changed and refused', async () => {
      const file = csv([1999, 2017], {
        '2417 Norsjö': [4600, 4086],
        '2418 Malå': ['..', 3134],
        '9999 Ingenstans': [1, 2],
      });
      const result = await take(file);
      expect(counts(result)).toEqual([1, 1, 1, 2]);
      expect(result.rows.totalCount).toBe(5);
      expect(result.rows.nodes).toEqual([
        { line: 2, code: '2417', date: '1999-12-31', inhabitants: 4600, outcome: 'NEW', before: null, reason: null },
        { line: 2, code: '2417', date: '2017-12-31', inhabitants: 4086, outcome: 'EQUAL', before: null, reason: null },
        {
          line: 3,
          code: '2418',
          date: '2017-12-31',
          inhabitants: 3134,
          outcome: 'CHANGED',
          before: 3133,
          reason: null,
        },
        expect.objectContaining({ line: 4, code: '9999', outcome: 'REFUSED', reason: expect.stringContaining('9999') }),
        expect.objectContaining({ line: 4, code: '9999', outcome: 'REFUSED' }),
      ]);
      expect(await ofYear('2417', 1999)).toMatchObject([{ inhabitants: 4600, source: 'SCB Folkmängd' }]);
    });

    it('changes nothing the second time', async () => {
      const file = csv([1998, 2001], { '2401 Nordmaling': [7700, 7701], '2403 Bjurholm': [2700, 2701] });
      const once = await take(file);
      expect(counts(once)).toEqual([2, 0, 2, 0]);
      const before = [await history('2401'), await history('2403')];
      const twice = await take(file);
      expect(counts(twice)).toEqual([0, 4, 0, 0]);
      expect([await history('2401'), await history('2403')]).toEqual(before);
    });

    it('keeps what a correction replaced, with the instant', async () => {
      const source = (await ofYear('2404', 2010))[0]!.source;
      await take(csv([2010], { '2404 Vindeln': [5001] }));
      await take(csv([2010], { '2404 Vindeln': [5002] }));
      const figures = await ofYear('2404', 2010);
      expect(figures.map(({ inhabitants }) => inhabitants)).toEqual([5002, 5001, 5507]);
      expect(figures.map(({ source }) => source)).toEqual(['SCB Folkmängd', 'SCB Folkmängd', source]);
      expect(figures[0]!.replacedAt).toBeNull();
      expect(figures.slice(1).map(({ replacedAt }) => replacedAt)).toEqual([
        '2026-03-01T12:00:00.000Z',
        '2026-03-01T12:00:00.000Z',
      ]);
      const { organisation } = await admin.data(
        '{ organisation(code: "2404") { population(on: "2010-12-31") { inhabitants } populationHistory { inhabitants referenceDate } } }',
      );
      expect(organisation.population.inhabitants).toBe(5002);
      expect(organisation.populationHistory).toHaveLength(26);
    });

    it.each([
      ['a literal 0', csv([2017], { '2409 Robertsfors': [0], '2421 Storuman': [5943] }), /inte fanns/],
      ['a year that is not over', csv([2017, 2026], { '2421 Storuman': [5943, 5800] }), /2026-12-31 har inte varit/],
      ['an unknown code', csv([2017], { '2499 Nyby': [6700], '2421 Storuman': [5943] }), /2499/],
      ['the whole country', csv([2017], { '00 Riket': [10_120_242], '2421 Storuman': [5943] }), /riket/],
    ])('refuses %s and keeps the rest', async (_what, file, reason) => {
      const before = await history('2409');
      const { refusedRows, rows } = await take(file);
      expect(refusedRows).toBe(1);
      expect(rows.totalCount).toBe(2);
      expect(rows.nodes.find(({ outcome }) => outcome === 'REFUSED')).toMatchObject({
        before: null,
        reason: expect.stringMatching(reason),
      });
      expect((await ofYear('2421', 2017))[0]!.inhabitants).toBe(5943);
      expect(await ofYear('2421', 2026)).toEqual([]);
      expect(await history('2409')).toEqual(before);
    });

    it('takes the row of a county for its region', async () => {
      const result = await take(golden('ok/riket-och-lan.csv'));
      expect(result.rows.nodes.map(({ code, outcome }) => [code, outcome])).toEqual([
        ['00', 'REFUSED'],
        ['24', 'NEW'],
        ['2417', 'EQUAL'],
      ]);
      const { organisation } = await admin.data(
        '{ organisation(code: "24") { kind population(on: "2016-12-31") { inhabitants } } }',
      );
      expect(organisation).toEqual({ kind: 'REGION', population: { inhabitants: 265881 } });
    });

    it('takes no figure for a company, whose code no file has', async () => {
      await admin.data(
        'mutation ($i: SaveOrganisationInput!) { saveOrganisation(input: $i) { organisation { id } } }',
        {
          i: { code: '5560360793', name: 'Bolaget AB', kind: 'COMPANY' },
        },
      );
      expect(await refusal(csv([2017], { '5560360793 Bolaget AB': [12] }))).toMatchObject({ code: 'SCB_ROW_BROKEN' });
    });
  });

  describe('preliminary figures', () => {
    it('become final, also with the same number, and never take a final one’s place', async () => {
      const file = csv([1990], { '2422 Sorsele': [3300] });
      expect(counts(await take(file, { preliminary: true }))).toEqual([1, 0, 0, 0]);
      expect(counts(await take(file, { preliminary: true }))).toEqual([0, 1, 0, 0]);
      expect((await ofYear('2422', 1990))[0]).toMatchObject({ preliminary: true, replacedAt: null });
      expect(counts(await take(file))).toEqual([0, 0, 1, 0]);
      expect((await ofYear('2422', 1990)).map(({ preliminary }) => preliminary)).toEqual([false, true]);
      expect(counts(await take(file, { preliminary: true }))).toEqual([0, 1, 0, 0]);
      const other = await take(csv([1990], { '2422 Sorsele': [3301] }), { preliminary: true });
      expect(other.rows.nodes[0]).toMatchObject({ outcome: 'REFUSED', reason: expect.stringContaining('3300') });
      expect(await ofYear('2422', 1990)).toHaveLength(2);
    });
  });

  describe('1 November', () => {
    it('is a series of its own, which population(on) never gives', async () => {
      const december = await history('2425');
      const file = csv([2017], { '2425 Dorotea': [2600] });
      expect(counts(await take(file, { series: 'NOVEMBER_1' }))).toEqual([1, 0, 0, 0]);
      expect(await history('2425', 'NOVEMBER_1')).toMatchObject([{ referenceDate: '2017-11-01', inhabitants: 2600 }]);
      expect(await history('2425')).toEqual(december);
      const { organisation } = await admin.data(
        '{ organisation(code: "2425") { population(on: "2017-11-30") { referenceDate } } }',
      );
      expect(organisation.population.referenceDate).toBe('2016-12-31');
    });

    it('is not mistaken for 31 December when the file says which day it counts', async () => {
      const before = (await imports()).length;
      const december = await refusal(golden('ok/json-stat2.json'), { series: 'NOVEMBER_1' });
      expect(december).toMatchObject({ code: 'SCB_OTHER_SERIES', field: 'series' });
      expect(december.message).toContain('31 december');
      const november = await refusal(golden('ok/json-stat2-1-november.json'), { series: 'DECEMBER_31' });
      expect(november).toMatchObject({ code: 'SCB_OTHER_SERIES', field: 'series' });
      expect((await imports()).length).toBe(before);
      expect(counts(await take(golden('ok/json-stat2-1-november.json'), { series: 'NOVEMBER_1' }))).toEqual([
        1, 0, 0, 0,
      ]);
    });
  });

  it('only tells in a dry run', async () => {
    const file = await fileId(admin, csv([1997, 2017], { '2460 Vännäs': [8600, 8777] }));
    const [before, logged] = [await history('2460'), await imports()];
    expect(counts(await imported(admin, file, { dryRun: true }))).toEqual([1, 0, 1, 0]);
    expect([await history('2460'), await imports()]).toEqual([before, logged]);
    expect(counts(await imported(admin, file))).toEqual([1, 0, 1, 0]);
  });

  it('leaves one event with the counts', async () => {
    const before = await imports();
    const file = await fileId(admin, csv([1996], { '2462 Vilhelmina': [8300], '9999 X': [1] }), 'Folkmängd år.csv');
    await imported(admin, file);
    const after = await imports();
    expect(after).toHaveLength(before.length + 1);
    expect(after[0]!.subjectId).toBe('DECEMBER_31');
    expect(JSON.parse(after[0]!.data)).toEqual({
      file: 'Folkmängd år.csv',
      source: 'SCB Folkmängd',
      NEW: 1,
      EQUAL: 0,
      CHANGED: 0,
      REFUSED: 1,
    });
  });

  describe('a file that can’t be read', () => {
    it.each([
      ['a broken row', 'negativt.csv', 'SCB_ROW_BROKEN'],
      ['a wrong encoding', 'dubbelkodad.csv', 'SCB_ENCODING'],
      ['UTF-16', 'utf-16.csv', 'SCB_ENCODING'],
      ['another table', 'medelalder.csv', 'SCB_OTHER_TABLE'],
      ['a PX file', 'px.px', 'SCB_FORMAT_UNKNOWN'],
      ['a file cut off', 'sista-raden-utan-slut.csv', 'SCB_FILE_TRUNCATED'],
      ['a workbook cut off', 'xlsx-halv.xlsx', 'SCB_FILE_TRUNCATED'],
      ['a workbook that unpacks without end', 'xlsx-zip-bomb.xlsx', 'SCB_FILE_TOO_LARGE'],
      ['an empty file', 'tom.csv', 'SCB_EMPTY'],
    ])('%s is told as what it is, and nothing is written', async (_what, file, code) => {
      const before = await imports();
      const told = await refusal(golden(`not-ok/${file}`));
      expect([told.code, told['field']]).toEqual([code, 'file']);
      expect(told.message).toMatch(/^[A-ZÅÄÖ].*\.$/s);
      expect(await imports()).toEqual(before);
    });

    it('takes none of its good rows either', async () => {
      const before = await history('2463');
      const file = `${csv([1995], { '2463 Åsele': [3900] })}"2480 Umeå",-5\n`;
      expect(await refusal(file)).toMatchObject({ code: 'SCB_ROW_BROKEN', line: 3, column: 2, field: 'file' });
      expect(await history('2463')).toEqual(before);
    });

    it.each(['4294967296', '99999999999'])('%s inhabitants are a broken cell, not a fault of ours', async (figure) => {
      const told = await refusal(csv([1995], { '2463 Åsele': [figure] }));
      expect(told).toMatchObject({ code: 'SCB_ROW_BROKEN', line: 2, column: 2 });
      expect(await ofYear('2463', 1995)).toEqual([]);
    });
  });

  describe('the rows', () => {
    let file: string;
    const codes = Array.from({ length: 120 }, (_, i) => String((i % 3 === 0 ? 9000 : 1000) + i));
    const figures = Object.fromEntries(codes.map((code) => [`${code} Kommun`, [5000]]));

    beforeAll(async () => {
      file = await fileId(admin, csv([1994], figures));
    });

    it('come in pages in the order of the file', async () => {
      const lines: number[] = [];
      let after: string | null = null;
      do {
        const { rows } = await imported(admin, file, { dryRun: true }, { first: 50, after });
        expect(rows.totalCount).toBe(codes.length);
        lines.push(...rows.nodes.map(({ line }) => line));
        after = rows.pageInfo.hasNextPage ? rows.pageInfo.endCursor : null;
      } while (after !== null);
      expect(lines).toEqual(codes.map((_, i) => i + 2));
    });

    it('are narrowed by outcome', async () => {
      const all = await imported(admin, file, { dryRun: true }, { first: 300 });
      for (const outcome of ['NEW', 'REFUSED', 'EQUAL']) {
        const expected = all.rows.nodes.filter((row) => row.outcome === outcome);
        const { rows } = await imported(admin, file, { dryRun: true }, { first: 300, outcome });
        expect(rows.nodes).toEqual(expected);
        expect(rows.totalCount).toBe(expected.length);
      }
      expect(all.newRows).toBeGreaterThan(1);
      expect(all.refusedRows).toBeGreaterThan(40);
      const one = await imported(admin, file, { dryRun: true }, { first: 1, outcome: 'REFUSED' });
      const two = await imported(
        admin,
        file,
        { dryRun: true },
        { first: 1, outcome: 'REFUSED', after: one.rows.pageInfo.endCursor },
      );
      const refused = all.rows.nodes.filter(({ outcome }) => outcome === 'REFUSED');
      expect([...one.rows.nodes, ...two.rows.nodes]).toEqual(refused.slice(0, 2));
    });

    it.each([
      [{ first: 0 }, 'first'],
      [{ first: 301 }, 'first'],
      [{ after: 'skräp' }, 'after'],
      [{ after: Buffer.from('["a"]').toString('base64url') }, 'after'],
    ])('refuse %j before anything is written', async (rows, field) => {
      const before = await imports();
      const { errors } = await answerOf(admin, file, {}, rows);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
      expect(await imports()).toEqual(before);
    });
  });

  it('reads a file once when it is imported twice at once', async () => {
    const codes = ['0114', '0115', '0117', '0120', '0123', '0125', '0126', '0127', '0128', '0136'];
    const content = csv([1980, 1981], Object.fromEntries(codes.map((code) => [code, [1000, 1001]])));
    const files = [await fileId(admin, content), await fileId(admin, content)];
    // Somebody at work on these organisations holds all imports up, so that they go on at the same moment.
    const { waiting: results } = await portal.app.get(Tx).run(async (em) => {
      await em.find(Organisation, { where: { code: In(codes) }, ...locked(em) });
      const waiting = Promise.all([...files, files[0]!].map((file) => imported(admin, file)));
      await sleep(4000);
      return { waiting };
    });
    const total = (await results).map(counts).reduce((a, b) => a.map((n, i) => n + b[i]!));
    expect(total).toEqual([20, 40, 0, 0]);
    for (const code of codes) expect(await ofYear(code, 1980)).toHaveLength(1);
  });
});

const whenPresent = existsSync(SAMPLES) ? it : it.skip;
const hint = existsSync(SAMPLES) ? '' : ' — SKIPPED: SCB REFERENCE FILES ARE NOT BESIDE THE REPOSITORY';

describe(`real downloads from SCB${hint}`, () => {
  let portal: Portal;
  let admin: Client;

  beforeAll(async () => {
    portal = await startPortal({ demo: false });
    portal.setNow('2026-03-01T12:00:00Z');
    admin = await newAdmin(portal, 'ada@example.se');
  });
  afterAll(() => portal.stop());

  whenPresent(`say what the shipped register says${hint}`, async () => {
    const names = readdirSync(SAMPLES).filter((name) => !name.endsWith('.px'));
    expect(names).toHaveLength(8);
    for (const name of names) {
      const result = await imported(admin, await fileId(admin, readFileSync(join(SAMPLES, name)), name));
      expect([name, ...counts(result)]).toEqual([name, 0, result.rows.totalCount, 0, 0]);
      expect(result.rows.totalCount % 290).toBe(0);
      expect(result.rows.totalCount).toBeGreaterThan(0);
    }
  });

  whenPresent(`are refused as PX${hint}`, async () => {
    const file = await fileId(admin, readFileSync(join(SAMPLES, 'scb-v2-TAB638.px')));
    expect((await answerOf(admin, file)).errors?.[0]?.extensions).toMatchObject({
      code: 'SCB_FORMAT_UNKNOWN',
      field: 'file',
    });
  });
});
