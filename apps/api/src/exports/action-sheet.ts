import type { Actor } from '@domain/access/actor.js';
import { ACTION_STATE_WORDS } from '@domain/actions/errors.js';
import { ACTION_STATES, type ActionState } from '@domain/actions/kinds.js';
import { overdue } from '@domain/actions/states.js';
import { type LocalDate, parseLocalDate } from '@domain/shared/local-date.js';
import type { Sheet } from '@formats/sheet.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { badInput } from '@platform/errors/portal-error.js';
import {
  ACTION_ORDERS,
  type ActionOrder,
  ActionsService,
  type ActionsWanted,
  type ActionType,
} from '../actions/index.js';
import { MeetingsService } from '../meetings/index.js';

const PAGE = 300;
/** More is no list that anybody reads, and would not fit into memory beside others. */
const MOST = 30_000;
const FILTERS = [
  'body',
  'assignee',
  'organisation',
  'states',
  'dueFrom',
  'dueBefore',
  'overdueOn',
  'mine',
  'unassigned',
  'dateProposed',
  'search',
  'meeting',
  'group',
  'orderBy',
] as const satisfies readonly (keyof ActionsWanted | 'orderBy')[];
const COLUMNS = [
  'Samverkan',
  'Åtgärd',
  'Ansvarig',
  'Organisation',
  'Senast',
  'Läge',
  'Försenad',
  'Möte',
  'Punkt',
  'Avslutad',
] as const;

type Filter = (typeof FILTERS)[number];

/** What a page of actions may be narrowed by, in an address. */
export type ActionQuery = Readonly<Record<string, unknown>>;

/** Actions as a table: the same rows, in the same order, as the page with the same address shows. */
@Injectable()
export class ActionSheets {
  constructor(
    private readonly actions: ActionsService,
    private readonly meetings: MeetingsService,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, query: ActionQuery): Promise<{ readonly sheet: Sheet; readonly fileName: string }> {
    const today = this.clock.today();
    const wanted = wantedIn(query);
    const found = await this.all(actor, wanted, orderIn(query));
    const items = await this.meetings.itemsByIds([...new Set(found.flatMap(({ itemId }) => itemId ?? []))]);
    const meetings = await this.meetings.byIds([...new Set([...items.values()].map(({ meetingId }) => meetingId))]);
    const rows = found.map((action) => {
      const item = items.get(action.itemId ?? '');
      return [
        action.body.name,
        action.text,
        action.assignee?.name ?? null,
        action.assignee?.organisation?.name ?? null,
        action.dueOn,
        ACTION_STATE_WORDS[action.state],
        overdue(action, wanted.overdueOn ?? today) ? 'Ja' : null,
        (item && meetings.get(item.meetingId)?.title) ?? null,
        item?.number ?? null,
        action.closedOn,
      ];
    });
    const columns = COLUMNS.map((header) => ({ header, type: 'text' as const }));
    return { sheet: { name: `Åtgärder ${today}`, columns, rows }, fileName: `atgarder-${today}` };
  }

  private async all(actor: Actor, wanted: ActionsWanted, order: ActionOrder): Promise<ActionType[]> {
    const found: ActionType[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await this.actions.list(actor, wanted, order, PAGE, after);
      found.push(...nodes);
      if (found.length > MOST)
        throw badInput('filter', `Högst ${MOST} åtgärder får plats. Välj färre, till exempel en samverkan.`);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  }
}

function wantedIn(query: ActionQuery): ActionsWanted {
  // A filter misspelt would give everything, and nobody would notice.
  const unknown = Object.keys(query).find((name) => !(FILTERS as readonly string[]).includes(name));
  if (unknown !== undefined) throw badInput(unknown, `Filtret finns inte. De som finns är ${FILTERS.join(', ')}.`);
  const text = (name: Filter) => textIn(query, name);
  const day = (name: Filter): LocalDate | null => {
    const value = text(name);
    if (value === null) return null;
    const parsed = parseLocalDate(value);
    if (parsed === undefined) throw badInput(name, 'Skriv dagen som ÅÅÅÅ-MM-DD.');
    return parsed;
  };
  return {
    body: text('body'),
    assignee: text('assignee'),
    organisation: text('organisation'),
    states: text('states')?.split(',').map(stateOf) ?? null,
    dueFrom: day('dueFrom'),
    dueBefore: day('dueBefore'),
    overdueOn: day('overdueOn'),
    mine: text('mine') === 'true',
    unassigned: text('unassigned') === 'true',
    dateProposed: text('dateProposed') === 'true',
    search: text('search'),
    meeting: text('meeting'),
    group: text('group'),
  };
}

function orderIn(query: ActionQuery): ActionOrder {
  const wanted = textIn(query, 'orderBy') ?? 'DUE_ON';
  const order = ACTION_ORDERS.find((each) => each === wanted);
  if (order === undefined) throw badInput('orderBy', `Ordningen skrivs så här: ${ACTION_ORDERS.join(' eller ')}.`);
  return order;
}

function textIn(query: ActionQuery, name: Filter): string | null {
  const value = query[name];
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string') throw badInput(name, 'Ange ett värde.');
  return value;
}

function stateOf(text: string): ActionState {
  const state = ACTION_STATES.find((each) => each === text);
  if (state === undefined) throw badInput('states', `Lägen skrivs så här: ${ACTION_STATES.join(',')}.`);
  return state;
}
