import { randomUUID } from 'node:crypto';
import mysql from 'mysql2/promise';
import { v7 as uuid } from 'uuid';

export const BODIES = 8;
const PEOPLE_OF_A_BODY = 10;
const STATES = [
  'OPEN',
  'OPEN',
  'OPEN',
  'IN_PROGRESS',
  'IN_PROGRESS',
  ...Array(13).fill('DONE'),
  'CANCELLED',
  'CANCELLED',
];
const AT_A_TIME = 2_000;
export const slugOf = (number) => `provsamverkan-${number}`;
export const NAME = 'Person 3 i 2 Exempel';

/**
 * Actions of eight bodies, evenly: a fourth of them unfinished, a twentieth without a day. The account is chief executive of a
 * member of all eight, and somebody by its address has been given every tenth.
 */
export async function insertActions(databaseUrl, count) {
  const connection = await mysql.createConnection(databaseUrl);
  try {
    const [[account]] = await connection.query('SELECT id, emailKey FROM account');
    const [organisations] = await connection.query(
      "SELECT id FROM organisation WHERE kind = 'MUNICIPALITY' ORDER BY code LIMIT 7",
    );
    const bodies = await insertBodies(connection, account, organisations);
    const people = await insertPeople(connection, account);
    for (let start = 0; start < count; start += AT_A_TIME) {
      const rows = Array.from({ length: Math.min(AT_A_TIME, count - start) }, (_, index) =>
        row(start + index, count, bodies, people, organisations),
      );
      const columns =
        'id, bodyId, text, searchKey, assigneeId, organisationId, dueOn, dueKey, state, sent, version, createdAt, proposedDueOn';
      await connection.query(`INSERT INTO action (${columns}) VALUES ?`, [rows]);
    }
    await connection.query('ANALYZE TABLE action, person, body');
  } finally {
    connection.destroy();
  }
}

async function insertBodies(connection, account, organisations) {
  const bodies = Array.from({ length: BODIES }, () => randomUUID());
  const rows = bodies.map((id, number) => [id, slugOf(number), `Provsamverkan ${number}`, `provsamverkan ${number}`]);
  await connection.query('INSERT INTO body (id, slug, name, sortKey, kind, description) VALUES ?', [
    rows.map((each) => [...each, 'NETWORK', 'Påhittad, för att mäta med.']),
  ]);
  const memberships = bodies.flatMap((bodyId) =>
    organisations.map(({ id }) => [randomUUID(), '2015-01-01', bodyId, id]),
  );
  await connection.query('INSERT INTO membership (id, validFrom, bodyId, organisationId) VALUES ?', [memberships]);
  await connection.query('INSERT INTO role_assignment (id, accountId, role, organisationId) VALUES ?', [
    [[randomUUID(), account.id, 'CHIEF_EXECUTIVE', organisations[0].id]],
  ]);
  return bodies;
}

/** By body; the first of each is the one who asks. */
async function insertPeople(connection, account) {
  const own = randomUUID();
  const rows = [[own, 'Ada Exempel', 'ada exempel', account.emailKey]];
  const people = Array.from({ length: BODIES }, (_, body) => [
    own,
    ...Array.from({ length: PEOPLE_OF_A_BODY - 1 }, (_, number) => {
      const name = `Person ${number} i ${body} Exempel`;
      rows.push([randomUUID(), name, name.toLowerCase(), null]);
      return rows.at(-1)[0];
    }),
  ]);
  await connection.query('INSERT INTO person (id, name, sortKey, email) VALUES ?', [rows]);
  return people;
}

function row(number, count, bodies, people, organisations) {
  const body = number % BODIES;
  const turn = Math.floor(number / BODIES);
  const who = turn % PEOPLE_OF_A_BODY;
  // Spread over ten years whatever the count, and in no order.
  const day = (turn * 7919) % 3650;
  const dueOn = turn % 20 === 0 ? null : new Date(Date.UTC(2017, 0, 1 + day)).toISOString().slice(0, 10);
  const state = STATES[(Math.floor(turn / PEOPLE_OF_A_BODY) * 7 + who * 3 + body) % STATES.length];
  const text = `Återkoppla ärende ${number} av ${count} till gruppen om räddning och säkerhet`;
  const searchKey = `person ${who} {terkoppla |rende ${number} av ${count}`;
  const organisation = organisations[who % organisations.length].id;
  const created = new Date(Date.UTC(2017, 0, 1) + number * 1000);
  return [
    uuid(),
    bodies[body],
    text,
    searchKey,
    people[body][who],
    organisation,
    dueOn,
    dueOn ?? '9999-12-31',
    state,
    1,
    1,
    created,
    // Few at a time wait for an answer, however many actions there are.
    number % (count / 40) === 0 ? '2031-01-01' : null,
  ];
}
