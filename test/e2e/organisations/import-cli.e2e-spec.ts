import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { PopulationHistoryRow, PopulationRow } from '../../../apps/api/src/organisations/entities.js';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { newAdmin } from './accounts.js';
import { csv } from './import-files.js';

const ROOT = join(import.meta.dirname, '../../..');
const COMMAND = ['--import', join(import.meta.dirname, 'from-source.mjs'), 'apps/api/src/cli/main.ts'];
const YEARS = Array.from({ length: 26 }, (_, i) => 1999 + i);
const ROWS = 290 * YEARS.length;

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: string;
}

describe('importing from the command line, beside a running portal', () => {
  let portal: Portal;
  let admin: Client;
  let file: string;
  const running = new Set<ChildProcess>();

  beforeAll(async () => {
    portal = await startPortal({ demo: false });
    admin = await newAdmin(portal, 'ada@example.se');
    const { organisations } = await admin.data(
      '{ organisations(first: 300, filter: { kind: MUNICIPALITY }) { nodes { code name } } }',
    );
    file = join(portal.database.dataDir, 'folkmangd-1-november.csv');
    const rows = (organisations.nodes as { code: string; name: string }[]).map(({ code, name }) => [
      `${code} ${name}`,
      YEARS.map((year) => year + Number(code)),
    ]);
    writeFileSync(file, csv(YEARS, Object.fromEntries(rows)));
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await portal.stop();
  });

  function cli(args: readonly string[], onOutput: (output: string, child: ChildProcess) => void = () => {}) {
    const { dataDir, databaseUrl } = portal.database;
    const child = spawn(process.execPath, [...COMMAND, ...args], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        NODE_NO_WARNINGS: '1',
        PORTAL_DATA_DIR: dataDir,
        PORTAL_DEMO: 'false',
        ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => onOutput((output += chunk.toString()), child));
    }
    return new Promise<Ended>((resolve) =>
      child.on('close', (code, signal) => {
        running.delete(child);
        resolve({ code, signal, output });
      }),
    );
  }
  const importing = (onOutput?: (output: string, child: ChildProcess) => void, ...more: string[]) =>
    cli(['import-population', file, '--series', 'november', ...more], onOutput);
  const figures = () => portal.app.get(Tx).read.countBy(PopulationRow, { series: 'NOVEMBER_1' });
  const imports = async () =>
    (await admin.data('{ events(first: 300, subjectId: "NOVEMBER_1") { totalCount } }')).events.totalCount as number;

  it('says what is wrong with a file and writes nothing', async () => {
    const missing = await cli(['import-population', 'finns-inte.csv', '--series', 'november']);
    expect([missing.code, missing.output]).toEqual([1, 'finns-inte.csv går inte att läsa (ENOENT).\n']);
    const broken = join(portal.database.dataDir, 'trasig.csv');
    writeFileSync(broken, csv([2016, 2017], { '2417 Norsjö': [4000, -5] }));
    const { code, output } = await cli(['import-population', broken, '--series', 'november']);
    expect(code).toBe(1);
    expect(output).toMatch(/^Rad 2, kolumn 3: .*\. Ingenting har lästs in\.\n$/);
    expect(await figures()).toBe(0);
  }, 120_000);

  it('leaves all of a file or nothing when it is killed at any moment', async () => {
    let insideTheTransaction = 0;
    for (const lastSeen of [`500 av ${ROWS}`, `1000 av ${ROWS}`, `4000 av ${ROWS}`, `${ROWS} av ${ROWS}`]) {
      const killed = await importing((output, child) => {
        if (output.includes(`${lastSeen} skrivna`)) child.kill('SIGKILL');
      });
      expect([lastSeen, killed.signal, killed.output]).toEqual([
        lastSeen,
        'SIGKILL',
        expect.stringContaining(`${lastSeen} skrivna`),
      ]);
      const left = await figures();
      expect([lastSeen, [0, ROWS].includes(left), left]).toEqual([lastSeen, true, left]);
      expect([lastSeen, await imports()]).toEqual([lastSeen, left === 0 ? 0 : 1]);
      if (left === 0 && !killed.output.includes(`${ROWS} av ${ROWS}`)) insideTheTransaction++;
      // The file is in: a further import would have nothing to write and so no moment to be killed at.
      if (left > 0) break;
    }
    expect(insideTheTransaction).toBeGreaterThanOrEqual(1);
  }, 240_000);

  it('runs to its end afterwards, while the portal reads and writes', async () => {
    // The import above may have been let through at its very last moment.
    await portal.app.get(Tx).run((em) => em.delete(PopulationRow, { series: 'NOVEMBER_1' }));
    const before = await imports();
    const seen = new Set<number>();
    const saved: string[] = [];
    let ended = false;
    const import_ = importing().finally(() => (ended = true));
    for (let turn = 0; !ended; turn++) {
      seen.add(await figures());
      const answer = await admin.send(
        'mutation ($input: SaveOrganisationInput!) { saveOrganisation(input: $input) { organisation { name } } }',
        { input: { code: '2417', name: `Norsjö ${turn}` } },
      );
      saved.push(answer.errors?.[0]?.extensions.code ?? 'saved');
      await sleep(20);
    }
    const { code, output } = await import_;
    expect([code, output]).toEqual([0, expect.stringContaining(`${ROWS} nya, 0 lika, 0 ändrade, 0 avvisade`)]);
    expect(await figures()).toBe(ROWS);
    expect(await imports()).toBe(before + 1);
    expect([...seen].filter((count) => count !== 0 && count !== ROWS)).toEqual([]);
    expect(new Set(saved)).toEqual(new Set(['saved']));
    const { organisation } = await admin.data(
      '{ organisation(code: "2417") { name populationHistory(series: NOVEMBER_1) { inhabitants referenceDate } } }',
    );
    expect(organisation.name).toBe(`Norsjö ${saved.length - 1}`);
    expect(organisation.populationHistory).toEqual(
      [...YEARS].reverse().map((year) => ({ inhabitants: year + 2417, referenceDate: `${year}-11-01` })),
    );
  }, 120_000);

  it('changes nothing the second time, nor in a dry run', async () => {
    const again = await importing();
    expect([again.code, again.output]).toEqual([
      0,
      expect.stringContaining(`0 nya, ${ROWS} lika, 0 ändrade, 0 avvisade`),
    ]);
    expect(again.output).not.toContain('skrivna');
    writeFileSync(file, csv([2016, 1998], { '2417 Norsjö': [1, 2], '9999 Ingenstans': [3, 4] }));
    const { code, output } = await importing(undefined, '--dry-run');
    expect(code).toBe(0);
    expect(output).toContain('1 nya, 0 lika, 1 ändrade, 2 avvisade');
    expect(output).toContain(`rad 2: 2417 2016-11-01 ändrad från ${2016 + 2417} till 1`);
    expect(output).toContain('rad 3: 9999 2016-11-01 avvisad');
    expect(output).toContain('Inget är sparat');
    expect(await figures()).toBe(ROWS);
    expect(await portal.app.get(Tx).read.countBy(PopulationHistoryRow, { series: 'NOVEMBER_1' })).toBe(0);
  }, 120_000);
});
