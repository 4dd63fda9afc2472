// The pages as one would write them by hand, with nothing between HTTP and SQL but the same session lookup as the portal's.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import mysql from 'mysql2/promise';

const BODIES = `
  SELECT b.name, b.slug, b.kind, o.code AS hostCode, o.name AS hostName, COUNT(m.id) AS memberCount
  FROM (SELECT id, name, slug, kind, sortKey FROM body ORDER BY sortKey, id LIMIT ?) b
  LEFT JOIN hosting h ON h.bodyId = b.id AND h.validFrom <= ? AND (h.validTo IS NULL OR h.validTo >= ?)
  LEFT JOIN organisation o ON o.id = h.organisationId
  LEFT JOIN membership m ON m.bodyId = b.id AND m.validFrom <= ? AND (m.validTo IS NULL OR m.validTo >= ?)
  GROUP BY b.id
  ORDER BY b.sortKey, b.id`;
const ACTIONS = `
  SELECT a.id, a.version, a.text, a.dueOn, a.state, p.name, o.code, b.slug, b.name AS bodyName
  FROM (SELECT id, dueKey FROM action WHERE bodyId = (SELECT id FROM body WHERE slug = ?) AND sent = 1 ORDER BY dueKey, id LIMIT ?) k
  LEFT JOIN action a ON a.id = k.id
  LEFT JOIN person p ON p.id = a.assigneeId
  LEFT JOIN organisation o ON o.id = a.organisationId
  LEFT JOIN body b ON b.id = a.bodyId
  ORDER BY k.dueKey, k.id`;
const SESSION = 'SELECT data, expiresAt FROM session WHERE idHash = ?';
const ACCOUNT = `
  SELECT a.id, r.role, r.bodyId, r.organisationId
  FROM account a LEFT JOIN role_assignment r ON r.accountId = a.id
  WHERE a.id = ? AND a.closedAt IS NULL`;

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
const database = mysql.createPool({
  uri: process.env.DATABASE_URL,
  connectionLimit: 10,
  timezone: 'Z',
  dateStrings: ['DATE'],
});
const [[{ value: secret }]] = await database.query("SELECT value FROM secret WHERE name = 'session-cookie'");

const server = createServer((request, response) => {
  answer(request).then(
    ([status, body]) => {
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    },
    (error) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  database.end().catch(() => {});
});

async function answer(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { variables } = JSON.parse(Buffer.concat(chunks).toString());
  if (!(await signedIn(request.headers.cookie))) return [401, '{}'];
  const data = request.url === '/actions' ? await actions(variables) : await bodies(variables);
  return [200, `${JSON.stringify({ data })}\n`];
}

async function bodies({ first }) {
  const on = today.format(new Date());
  const [rows] = await database.query(BODIES, [first, on, on, on, on]);
  const nodes = rows.map(({ name, slug, kind, hostCode, hostName, memberCount }) => ({
    name,
    slug,
    kind,
    host: hostCode === null ? null : { code: hostCode, name: hostName },
    memberCount,
  }));
  return { bodies: { nodes } };
}

async function actions({ first, filter }) {
  const [rows] = await database.query(ACTIONS, [filter.body, first]);
  const nodes = rows.map(({ id, version, text, dueOn, state, name, code, slug, bodyName }) => ({
    id,
    version,
    text,
    dueOn,
    state,
    assignee: name === null ? null : { name, organisation: code === null ? null : { code } },
    body: { slug, name: bodyName },
  }));
  return { actions: { nodes } };
}

async function signedIn(cookies = '') {
  const cookie = cookies.split('; ').find((each) => each.startsWith('portal.session='));
  const [id, signature] = decodeURIComponent(cookie?.slice(cookie.indexOf('=') + 1) ?? '')
    .replace(/^s:/, '')
    .split('.');
  const expected = Buffer.from(createHmac('sha256', secret).update(id).digest('base64').replace(/=+$/, ''));
  const given = Buffer.from(signature ?? '');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  const [[session]] = await database.query(SESSION, [createHash('sha256').update(id).digest('hex')]);
  if (!session || session.expiresAt <= new Date()) return false;
  const [roles] = await database.query(ACCOUNT, [JSON.parse(session.data).passport?.user ?? '']);
  return roles.length > 0;
}
