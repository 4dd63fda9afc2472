import type { Actor } from '@domain/access/actor.js';
import { answersFor, keepsActions } from '@domain/actions/policy.js';
import { ACTION_STATES, type ActionState, UNFINISHED } from '@domain/actions/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { searchKey } from '@platform/columns/search.js';
import { Tx } from '@platform/tx/tx.js';
import { validate as isUuid } from 'uuid';
import { BodiesService, personSortKey } from '../bodies/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { all, any, type Condition, inList } from './action-rows.js';
import type { ActionOrder } from './enums.js';

export interface ActionsWanted {
  /** slug */
  readonly body?: string | null;
  /** name, or id of the person */
  readonly assignee?: string | null;
  /** code */
  readonly organisation?: string | null;
  readonly states?: readonly ActionState[] | null;
  readonly dueFrom?: LocalDate | null;
  readonly dueBefore?: LocalDate | null;
  readonly overdueOn?: LocalDate | null;
  readonly mine?: boolean | null;
  readonly unassigned?: boolean | null;
  readonly dateProposed?: boolean | null;
  readonly search?: string | null;
  readonly meeting?: string | null;
  readonly group?: string | null;
}

/** A way to find the actions: as disjoint parts, each with an index of its own. */
interface Way {
  readonly arms: readonly Condition[];
  /** The index goes on with the state, and then the day. */
  readonly byState: boolean;
}

/** The actions wanted: as disjoint parts of which each can be read in order, and as one condition. */
export interface Filtered {
  readonly arms: readonly Condition[];
  readonly whole: Condition;
}

const where = (sql: string, ...params: readonly unknown[]): Condition => ({ sql, params });
const NOTHING: Filtered = { arms: [], whole: where('1 = 0') };

/** What a list of actions asks for, and what of it the actor may see, as conditions. */
@Injectable()
export class ActionFilters {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
  ) {}

  async of(actor: Actor, wanted: ActionsWanted, order: ActionOrder): Promise<Filtered> {
    const places = await this.places(actor, wanted.body);
    const states = statesOf(wanted);
    const search = searchKey(wanted.search);
    if (places.length === 0 || states.length === 0 || search === null) return NOTHING;
    const ways = await this.ways(actor, wanted);
    const inBodies: Way = {
      arms: places.map((id) => where(keepsActions(actor, id) ? 'a.bodyId = ?' : 'a.bodyId = ? AND a.sent = 1', id)),
      // Of all states there is a shorter way.
      byState: states.length < ACTION_STATES.length,
    };
    const [first, ...others] = [...ways, inBodies];
    const rest = [
      ...(first === inBodies ? [] : [visible(actor, places)]),
      ...others.filter((way) => way !== inBodies).map(({ arms }) => any(...arms)),
      ...restOf(wanted, search),
    ];
    const state = states.length < ACTION_STATES.length ? [inList('a.state', states)] : [];
    const inParts = order === 'DUE_ON' && first!.byState;
    return {
      arms: first!.arms.flatMap((arm) =>
        inParts ? states.map((each) => all(arm, where('a.state = ?', each), ...rest)) : [all(arm, ...state, ...rest)],
      ),
      whole: all(any(...first!.arms), ...state, ...rest),
    };
  }

  /** Ids of the bodies, of the one named or of all, where the actor has a place. */
  private async places(actor: Actor, slug: string | null | undefined): Promise<string[]> {
    const body = slug == null ? undefined : await this.bodies.bySlug(slug);
    if (body === null) return [];
    if (body && keepsActions(actor, body.id)) return [body.id];
    const ids = [...(await this.bodies.placeIdsOf(actor))];
    return body ? ids.filter((id) => id === body.id) : ids;
  }

  /** The narrowest first. */
  private async ways(
    actor: Actor,
    { group, meeting, assignee, mine, organisation }: ActionsWanted,
  ): Promise<readonly Way[]> {
    const ways: Way[] = [];
    if (group != null) ways.push({ arms: [where('a.groupId = ?', group)], byState: false });
    if (meeting != null) {
      const items = 'SELECT i.id FROM agenda_item i WHERE i.meetingId = ?';
      ways.push({ arms: [where(`a.itemId IN (${items})`, meeting)], byState: false });
    }
    if (assignee != null) {
      const people = isUuid(assignee) ? [assignee] : await this.peopleNamed(assignee);
      ways.push({ arms: people.map((id) => where('a.assigneeId = ?', id)), byState: true });
    }
    if (mine === true) ways.push({ arms: await this.mine(actor), byState: true });
    if (organisation != null) {
      const found = (await this.organisations.byCodes([organisation])).get(organisation);
      ways.push({ arms: found ? [where('a.organisationId = ?', found.id)] : [], byState: true });
    }
    return ways;
  }

  private async peopleNamed(name: string): Promise<string[]> {
    const key = personSortKey(name);
    const rows = await this.tx.read.query<{ id: string }[]>('SELECT id FROM person WHERE sortKey = ?', [key]);
    return rows.map(({ id }) => id);
  }

  /** By one's address, and what else was given to an organisation that one answers for. */
  private async mine(actor: Actor): Promise<Condition[]> {
    const people = await this.tx.read.query<{ id: string }[]>(
      'SELECT p.id FROM account c JOIN person p ON LOWER(p.email) = c.emailKey WHERE c.id = ?',
      [actor.id],
    );
    const ids = people.map(({ id }) => id);
    const { sql, params } = inList('a.assigneeId', ids);
    return [
      ...ids.map((id) => where('a.assigneeId = ?', id)),
      ...answersFor(actor).map((id) =>
        where(`a.organisationId = ? AND (a.assigneeId IS NULL OR NOT (${sql}))`, id, ...params),
      ),
    ];
  }
}

function statesOf({ states, overdueOn }: ActionsWanted): readonly ActionState[] {
  const wanted: readonly ActionState[] = states == null || states.length === 0 ? ACTION_STATES : [...new Set(states)];
  return overdueOn == null ? wanted : UNFINISHED.filter((state) => wanted.includes(state));
}

/** A draft is seen by the secretariat only. */
function visible(actor: Actor, places: readonly string[]): Condition {
  const kept = places.filter((id) => keepsActions(actor, id));
  const others = places.filter((id) => !keepsActions(actor, id));
  return any(
    ...(kept.length > 0 ? [inList('a.bodyId', kept)] : []),
    ...(others.length > 0 ? [all(where('a.sent = 1'), inList('a.bodyId', others))] : []),
  );
}

function restOf(
  { dueFrom, dueBefore, overdueOn, unassigned, dateProposed }: ActionsWanted,
  search: string | undefined,
): readonly Condition[] {
  const before = (day: LocalDate | null | undefined) => (day == null ? [] : [where('a.dueKey < ?', day)]);
  return [
    // Those without a day have none from a day on either.
    ...(dueFrom == null ? [] : [where('a.dueKey >= ? AND a.dueOn IS NOT NULL', dueFrom)]),
    ...before(dueBefore),
    ...before(overdueOn),
    ...(unassigned === true ? [where('a.assigneeId IS NULL')] : []),
    ...(dateProposed === true ? [where('a.proposedDueOn IS NOT NULL')] : []),
    ...(search === undefined ? [] : [where('a.searchKey LIKE ?', `%${search}%`)]),
  ];
}
