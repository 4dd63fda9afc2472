import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabase, dropDatabase } from '../support/mariadb.mjs';
import { tail } from '../support/processes.mjs';
import { insertActions, NAME, slugOf } from './actions-data.mjs';
import { built, openPortal } from './built.mjs';
import { Target } from './load.mjs';
import { interleaved } from './measure.mjs';
import { addAccount, portalServer, rawServer, signIn } from './servers.mjs';

const FEW = 20_000;
const MANY = 200_000;
const PAGE = `query Actions($filter: ActionFilter, $orderBy: ActionOrder, $first: Int!) {
  actions(filter: $filter, orderBy: $orderBy, first: $first) {
    nodes { id version text dueOn state assignee { name organisation { code } } body { slug name } }
  }
}`;
const UNFINISHED = ['OPEN', 'IN_PROGRESS'];

/** Lists whose time is not to grow with the number of actions. */
const FLAT = {
  'one body': { filter: { body: slugOf(2) } },
  'one body, unfinished': { filter: { body: slugOf(2), states: UNFINISHED } },
  'one assignee': { filter: { assignee: NAME } },
  'one assignee, unfinished': { filter: { assignee: NAME, states: UNFINISHED } },
  'mine in eight bodies': { filter: { mine: true } },
  'mine in eight bodies, unfinished': { filter: { mine: true, states: UNFINISHED } },
  'all eight bodies': { filter: {} },
  'all eight bodies, unfinished': { filter: { states: UNFINISHED } },
};
/** Lists that are only reported, with what the database says that it does. */
const OTHERS = {
  'one body, newest first': { filter: { body: slugOf(2) }, orderBy: 'CREATED_AT' },
  'mine, newest first': { filter: { mine: true }, orderBy: 'CREATED_AT' },
  'one body, overdue': { filter: { body: slugOf(2), overdueOn: '2020-01-01' } },
  'another day asked for': { filter: { dateProposed: true } },
  'one body, a word that few have': { filter: { body: slugOf(2), search: 'ärende 19002' } },
};

const ROUNDS = 15;
const WARM_UP = 400;
const REQUESTS = { portal: 120, raw: 360 };
const CONNECTIONS = 20;
const REQUESTS_ONE_BY_ONE = 12;
const ROUNDS_ONE_BY_ONE = 9;

/** The built portal beside the hand-written handler on 20 000 actions, and beside itself on ten times as many. */
export async function pageOfActions(serverUrl, scratch) {
  const servers = [];
  const targets = [];
  const databases = [];
  const folder = mkdtempSync(join(scratch, 'actions-'));
  const log = join(folder, 'log');
  const filled = async (count) => {
    const name = `bench_${randomBytes(6).toString('hex')}`;
    databases.push(name);
    const databaseUrl = await createDatabase(serverUrl, name);
    const env = { DATABASE_URL: databaseUrl, PORTAL_DATA_DIR: folder };
    await addAccount(env);
    await insertActions(databaseUrl, count);
    const portal = await portalServer(env, log, scratch, servers);
    return { env, portal, cookie: await signIn(portal.url) };
  };
  try {
    const few = await filled(FEW);
    const many = await filled(MANY);
    const raw = await rawServer(few.env, log, scratch, servers);
    const target = ({ url, cpuUrl }, path, cookie, variables, connections) => {
      const body = JSON.stringify({ query: PAGE, variables: { first: 50, ...variables } });
      targets.push(new Target({ url: url + path, cpuUrl, body, cookie, connections }));
      return targets.at(-1);
    };
    const sides = {
      portal: target(few.portal, '/graphql', few.cookie, FLAT['one body'], CONNECTIONS),
      raw: target(raw, '/actions', few.cookie, FLAT['one body'], CONNECTIONS),
    };
    const [ours, theirs] = [await sides.portal.once(), await sides.raw.once()];
    if (ours !== theirs) throw new Error(`not the same JSON:\n${ours.slice(0, 500)}\n${theirs.slice(0, 500)}`);
    if (JSON.parse(ours).data.actions.nodes.length !== 50) throw new Error('the page is not the one to measure');
    for (const side of Object.values(sides)) await side.round(WARM_UP);
    const figures = await interleaved(ROUNDS, {
      portal: () => sides.portal.round(REQUESTS.portal),
      raw: () => sides.raw.round(REQUESTS.raw),
    });
    // What has answered often answers faster: both sides have answered as often before they are compared.
    const other = target(many.portal, '/graphql', many.cookie, FLAT['one body'], CONNECTIONS);
    await other.round(WARM_UP + ROUNDS * REQUESTS.portal);
    const lists = await growthOf({ ...FLAT, ...OTHERS }, (side, variables) =>
      target(side.portal, '/graphql', side.cookie, variables, 1),
    )(few, many);
    return { bytes: ours.length, figures, lists, flat: Object.keys(FLAT), plans: await plansOf(many.env, OTHERS) };
  } catch (error) {
    console.error(tail(log, 20));
    throw error;
  } finally {
    for (const target of targets) target.close();
    await Promise.all(servers.map((handle) => handle.stop()));
    for (const name of databases) {
      await dropDatabase(serverUrl, name).catch((error) => console.error(`${name}: ${error.message}`));
    }
  }
}

/** By list: milliseconds of a request alone, on few actions and on many, in turn. */
const growthOf = (lists, targetOf) => async (few, many) => {
  const found = {};
  for (const [name, variables] of Object.entries(lists)) {
    const sides = { few: targetOf(few, variables), many: targetOf(many, variables) };
    for (const [side, target] of Object.entries(sides)) {
      const { data, errors } = JSON.parse(await target.once());
      const { length } = data?.actions.nodes ?? [];
      if (errors || length === 0) throw new Error(`${name} of ${side}: ${JSON.stringify(errors ?? 'no rows')}`);
      await target.round(REQUESTS_ONE_BY_ONE);
    }
    const time = async (target) => 1000 / (await target.round(REQUESTS_ONE_BY_ONE)).perSecond;
    found[name] = await interleaved(ROUNDS_ONE_BY_ONE, { few: () => time(sides.few), many: () => time(sides.many) });
  }
  return found;
};

/** By list: the lines of EXPLAIN that read the actions. */
async function plansOf(env, lists) {
  const { ActionFilters } = await built('apps/api/src/actions/action-filters');
  const { firstRows } = await built('apps/api/src/actions/action-rows');
  const { Actors } = await built('apps/api/src/identity/index');
  const { Tx } = await built('libs/platform/src/tx/tx');
  const app = await openPortal(env);
  try {
    const { read } = app.get(Tx);
    const [{ id }] = await read.query('SELECT id FROM account');
    const actor = await app.get(Actors).load(id);
    const plans = {};
    for (const [name, { filter, orderBy = 'DUE_ON' }] of Object.entries(lists)) {
      const { arms } = await app.get(ActionFilters).of(actor, filter, orderBy);
      const explaining = {
        connection: read.connection,
        query: (sql, parameters) => read.query(`EXPLAIN ${sql}`, parameters),
      };
      const lines = await firstRows(explaining, arms, orderBy, null, 51);
      plans[name] = lines
        .filter(({ table, type }) => table === 'a' && type !== 'eq_ref')
        .map(({ key, type, rows, Extra }) => `${key} (${type}, ${rows} rows; ${Extra})`);
    }
    return plans;
  } finally {
    await app.close();
  }
}
