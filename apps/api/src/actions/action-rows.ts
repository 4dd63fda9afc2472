import { NO_DAY } from '@domain/actions/check-action.js';
import type { ActionState } from '@domain/actions/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { rawInstant } from '@platform/columns/raw.js';
import type { EntityManager } from 'typeorm';
import type { Body } from '../bodies/index.js';
import type { Organisation } from '../organisations/index.js';
import type { ActionType } from './actions.types.js';
import type { ActionOrder } from './enums.js';

/** A condition with its parameters in order; `a` is the action. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** An action with its assignee, as plain SQL gives it: for a page of fifty it costs a fraction of entities. */
export interface ActionRow {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly dueKey: string;
  readonly state: ActionState;
  readonly sent: number;
  readonly bodyId: string;
  readonly itemId: string | null;
  readonly decisionId: string | null;
  readonly groupId: string | null;
  readonly organisationId: string | null;
  readonly proposedDueOn: LocalDate | null;
  readonly createdAt: Date | string;
  readonly closedOn: LocalDate | null;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly assigneeEmail: string | null;
}

const COLUMNS = [
  'a.id, a.version, a.text, a.dueKey, a.state, a.sent, a.bodyId, a.itemId, a.decisionId, a.groupId, a.organisationId',
  'a.proposedDueOn, a.createdAt, a.closedOn, a.assigneeId, p.name AS assigneeName, p.email AS assigneeEmail',
].join(', ');

const orderBy = (alias: string, order: ActionOrder): string =>
  order === 'DUE_ON' ? `${alias}.dueKey, ${alias}.id` : `${alias}.id DESC`;

/** Parts of one statement: SQLite takes at most 500. */
const MOST_ARMS = 200;

export const inList = (column: string, values: readonly unknown[]): Condition =>
  values.length === 0
    ? { sql: '1 = 0', params: [] }
    : { sql: `${column} IN (${values.map(() => '?').join(', ')})`, params: values };

export const all = (...conditions: readonly Condition[]): Condition => joined(conditions, ' AND ', '1 = 1');
export const any = (...conditions: readonly Condition[]): Condition => joined(conditions, ' OR ', '1 = 0');

function joined(conditions: readonly Condition[], word: string, none: string): Condition {
  return {
    sql: conditions.length === 0 ? none : conditions.map(({ sql }) => `(${sql})`).join(word),
    params: conditions.flatMap(({ params }) => params),
  };
}

/** What the list is ordered by. */
export const keyOf = ({ dueKey: due, id }: ActionRow, order: ActionOrder): string[] =>
  order === 'DUE_ON' ? [due, id] : [id];

function beyond(order: ActionOrder, after: readonly (string | number)[]): Condition {
  if (order === 'CREATED_AT') return { sql: 'a.id < ?', params: [after[0]] };
  // The first half is what an index can be entered by.
  return { sql: 'a.dueKey >= ? AND (a.dueKey > ? OR a.id > ?)', params: [after[0], after[0], after[1]] };
}

/**
 * The first rows of disjoint parts in one order. Each part is read by its own index and only as far as the page reaches, so the
 * time does not grow with what the parts hold; with IN it does.
 */
export async function firstRows(
  em: EntityManager,
  arms: readonly Condition[],
  order: ActionOrder,
  after: readonly (string | number)[] | null,
  limit: number,
): Promise<ActionRow[]> {
  const pages: ActionRow[][] = [];
  for (let start = 0; start < arms.length; start += MOST_ARMS) {
    pages.push(await firstOf(em, arms.slice(start, start + MOST_ARMS), order, after, limit));
  }
  if (pages.length <= 1) return pages[0] ?? [];
  const sign = order === 'DUE_ON' ? 1 : -1;
  const compare = (a: ActionRow, b: ActionRow) => sign * (keyOf(a, order).join() < keyOf(b, order).join() ? -1 : 1);
  return pages.flat().sort(compare).slice(0, limit);
}

function firstOf(
  em: EntityManager,
  arms: readonly Condition[],
  order: ActionOrder,
  after: readonly (string | number)[] | null,
  limit: number,
): Promise<ActionRow[]> {
  // MariaDB would rather look through the newest of all bodies than enter an index.
  const hint =
    order === 'CREATED_AT' && em.connection.options.type === 'mariadb' ? 'IGNORE INDEX FOR ORDER BY (PRIMARY)' : '';
  const parts = arms.map((arm) => {
    const { sql, params } = after === null ? arm : all(arm, beyond(order, after));
    return {
      sql: `SELECT * FROM (SELECT a.id, a.dueKey FROM action a ${hint} WHERE ${sql} ORDER BY ${orderBy('a', order)} LIMIT ?) x`,
      params: [...params, limit],
    };
  });
  const keys = parts.map(({ sql }) => sql).join(' UNION ALL ');
  return em.query<ActionRow[]>(
    `SELECT ${COLUMNS}
    FROM (SELECT k.id, k.dueKey FROM (${keys}) k ORDER BY ${orderBy('k', order)} LIMIT ?) k
    LEFT JOIN action a ON a.id = k.id
    LEFT JOIN person p ON p.id = a.assigneeId
    ORDER BY ${orderBy('k', order)}`,
    [...parts.flatMap(({ params }) => params), limit],
  );
}

/** The actions by any condition, oldest first. */
export const rowsWhere = (em: EntityManager, { sql, params }: Condition): Promise<ActionRow[]> =>
  em.query<ActionRow[]>(
    `SELECT ${COLUMNS} FROM action a LEFT JOIN person p ON p.id = a.assigneeId WHERE ${sql} ORDER BY a.id`,
    [...params],
  );

export async function countWhere(em: EntityManager, { sql, params }: Condition): Promise<number> {
  const [row] = await em.query<{ n: number | string }[]>(`SELECT COUNT(*) AS n FROM action a WHERE ${sql}`, [
    ...params,
  ]);
  return Number(row!.n);
}

/**
 * What leaves the portal of a row.
 *
 * @param body and organisation are looked up by the caller; left out where nobody asks for them.
 */
export function actionType(row: ActionRow, body: Body | undefined, organisation: Organisation | undefined): ActionType {
  return {
    id: row.id,
    version: row.version,
    text: row.text,
    dueOn: row.dueKey === NO_DAY ? null : (row.dueKey as LocalDate),
    state: row.state,
    assignee:
      row.assigneeId === null
        ? null
        : { id: row.assigneeId, name: row.assigneeName!, organisation: organisation ?? null },
    body: body!,
    sent: Boolean(row.sent),
    proposedDueOn: row.proposedDueOn,
    createdAt: rawInstant(row.createdAt),
    closedOn: row.closedOn,
    bodyId: row.bodyId,
    itemId: row.itemId,
    decisionId: row.decisionId,
    groupId: row.groupId,
    organisationId: row.organisationId,
    assigneeEmail: row.assigneeEmail,
  };
}
