import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { createDatabase, dropDatabase } from '../support/mariadb.mjs';
import { tail } from '../support/processes.mjs';
import { Target } from './load.mjs';
import { interleaved } from './measure.mjs';
import { addAccount, portalServer, rawServer, signIn } from './servers.mjs';

const BODIES = 60;
const MEMBERS = 7;
const KINDS = ['JOINT_COMMITTEE', 'FEDERATION', 'CONTRACT', 'NETWORK', 'PROJECT'];
const PAGE = `query Bodies($first: Int!) {
  bodies(first: $first) { nodes { name slug kind host { code name } memberCount } }
}`;

/** Many short rounds: a neighbour's load then falls on both sides of most of them. */
const ROUNDS = 15;
const WARM_UP = 600;
const REQUESTS = { portal: 120, raw: 360 };
const CONNECTIONS = 20;

/** The built portal, as in production, and the hand-written handler on one database, under the same load. */
export async function pageOfBodies(serverUrl, scratch) {
  const name = `bench_${randomBytes(6).toString('hex')}`;
  const folder = mkdtempSync(join(scratch, 'page-'));
  const log = join(folder, 'log');
  const servers = [];
  const targets = [];
  try {
    const databaseUrl = await createDatabase(serverUrl, name);
    const env = { DATABASE_URL: databaseUrl, PORTAL_DATA_DIR: folder };
    await addAccount(env);
    await insertBodies(databaseUrl);
    const portal = await portalServer(env, log, scratch, servers);
    const raw = await rawServer(env, log, scratch, servers);
    const cookie = await signIn(portal.url);
    const body = JSON.stringify({ query: PAGE, variables: { first: 50 } });
    const target = ({ url, cpuUrl }, path) => {
      targets.push(new Target({ url: url + path, cpuUrl, body, cookie, connections: CONNECTIONS }));
      return targets.at(-1);
    };
    const sides = { portal: target(portal, '/graphql'), raw: target(raw, '/') };
    const [ours, theirs] = [await sides.portal.once(), await sides.raw.once()];
    if (ours !== theirs) throw new Error(`not the same JSON:\n${ours.slice(0, 500)}\n${theirs.slice(0, 500)}`);
    const { nodes } = JSON.parse(ours).data.bodies;
    if (nodes.length !== 50 || nodes.some(({ host, memberCount }) => !host || memberCount !== MEMBERS)) {
      throw new Error('the page is not the one to measure');
    }
    for (const side of Object.values(sides)) await side.round(WARM_UP);
    const figures = await interleaved(ROUNDS, {
      portal: () => sides.portal.round(REQUESTS.portal),
      raw: () => sides.raw.round(REQUESTS.raw),
    });
    return { bytes: ours.length, figures };
  } catch (error) {
    console.error(tail(log, 20));
    throw error;
  } finally {
    for (const target of targets) target.close();
    await Promise.all(servers.map((handle) => handle.stop()));
    await dropDatabase(serverUrl, name).catch((error) => console.error(`${name}: ${error.message}`));
  }
}

/** Digits sort before letters: these fill the first page. */
async function insertBodies(databaseUrl) {
  const connection = await mysql.createConnection(databaseUrl);
  try {
    const [organisations] = await connection.query(
      "SELECT id FROM organisation WHERE kind = 'MUNICIPALITY' ORDER BY code",
    );
    const bodies = [];
    const dated = { membership: [], hosting: [] };
    for (let number = 10; number < 10 + BODIES; number++) {
      const id = randomUUID();
      bodies.push([
        id,
        `${number}-provsamverkan`,
        `${number} Gemensam nämnd för räddning och säkerhet`,
        `${number} gemensam namnd for raddning och sakerhet`,
        KINDS[number % KINDS.length],
        'Påhittad, för att mäta med.',
      ]);
      for (let member = 0; member < MEMBERS; member++) {
        const organisation = organisations[(number * MEMBERS + member) % organisations.length].id;
        dated.membership.push([randomUUID(), '2015-01-01', id, organisation]);
        if (member === 0) dated.hosting.push([randomUUID(), '2015-01-01', id, organisation]);
      }
    }
    await connection.query('INSERT INTO body (id, slug, name, sortKey, kind, description) VALUES ?', [bodies]);
    for (const [table, rows] of Object.entries(dated)) {
      await connection.query(`INSERT INTO ${table} (id, validFrom, bodyId, organisationId) VALUES ?`, [rows]);
    }
  } finally {
    connection.destroy();
  }
}
