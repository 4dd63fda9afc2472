import { chooseNamesake, isSameName, type Namesake, suggestName } from '@domain/actions/assignee.js';
import { badAction } from '@domain/actions/errors.js';
import { mayReadInside } from '@domain/bodies/policy.js';
import type { Actor } from '@domain/access/actor.js';
import { keepsActions } from '@domain/actions/policy.js';
import { nameFault } from '@domain/shared/name.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { searchKey } from '@platform/columns/search.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { locked, Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { BodiesService, Body, BodyPeopleService, personSortKey, type Seated } from '../bodies/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { inList } from './action-rows.js';
import type { AssigneeType, NameSuggestionType } from './actions.types.js';
import { refuse } from './decided.js';

/** Somebody by name, or one of several namesakes by id. */
export interface AssigneeWanted {
  readonly name: string;
  /** code */
  readonly organisation?: string | null;
  readonly id?: string | null;
}

/** A person, for an organisation. */
export interface AssigneeFound {
  readonly personId: string;
  readonly name: string;
  readonly organisationId: string | null;
}

interface Known extends Namesake {
  readonly name: string;
}

interface ChoiceRow {
  readonly id: string;
  readonly name: string;
  readonly sortKey: string;
  /** Empty = none: two columns of a key have no room for null. */
  readonly organisationId: string;
}

/** Who in a body is meant by a name, and who there is to choose from. */
@Injectable()
export class AssigneesService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly people: BodyPeopleService,
    private readonly organisations: OrganisationsService,
  ) {}

  /**
   * The people wanted, in order; a name that nobody in the body has is entered, without an address.
   *
   * @param fieldOf the path in the input of the one at an index.
   * @throws ORGANISATION_UNKNOWN, NOT_FOUND for an id that is nobody's of that name in the body, BAD_USER_INPUT also for a name
   *   that several have, and for an id with the organisation of somebody else.
   */
  async find(
    em: EntityManager,
    bodyId: string,
    wanted: readonly AssigneeWanted[],
    fieldOf: (index: number) => string,
  ): Promise<{ readonly found: readonly AssigneeFound[]; readonly suggestions: readonly NameSuggestionType[] }> {
    const { found, suggestions } = await this.findClear(em, bodyId, wanted, fieldOf);
    return {
      found: found.map((one, index) => {
        if (one !== null) return one;
        const reason = `Flera här heter ${wanted[index]!.name.trim()}. Ange organisation, eller välj i listan.`;
        throw refuse(badAction(`${fieldOf(index)}.name`, reason));
      }),
      suggestions,
    };
  }

  /** Like `find`, but null for a name that several have. */
  async findClear(
    em: EntityManager,
    bodyId: string,
    wanted: readonly AssigneeWanted[],
    fieldOf: (index: number) => string,
  ): Promise<{
    readonly found: readonly (AssigneeFound | null)[];
    readonly suggestions: readonly NameSuggestionType[];
  }> {
    if (wanted.length === 0) return { found: [], suggestions: [] };
    const names = wanted.map(({ name }, index) => checkedName(name, `${fieldOf(index)}.name`));
    const organisationIds = await this.organisationIds(em, wanted, fieldOf);
    // Two who enter the same new name wait for each other, and the second finds it.
    await em.findOneOrFail(Body, { where: { id: bodyId }, ...locked(em) });
    const seated = await this.people.seated(em, bodyId);
    const known = [...seated.map(fromSeat), ...(await this.earlier(em, bodyId, names))];
    const found: (AssigneeFound | null)[] = [];
    const added = new Set<string>();
    for (const [index, { id }] of wanted.entries()) {
      const [name, organisationId] = [names[index]!, organisationIds[index]!];
      const namesakes = known.filter((one) => isSameName(one.name, name) && (id == null || one.personId === id));
      const choice = chooseNamesake(namesakes, organisationId);
      if (id != null && namesakes.length === 0) throw notFound('Personen');
      if (id != null && choice === undefined) {
        const reason = `${name} finns här för en annan organisation. Välj någon annan i listan, eller skriv ett nytt namn.`;
        throw refuse(badAction(`${fieldOf(index)}.organisation`, reason));
      }
      if (choice === 'AMBIGUOUS') {
        found.push(null);
      } else if (choice === undefined) {
        const { id: personId } = await this.people.addPerson(em, name);
        known.push({ personId, name, organisationId, place: 'ACTIONS' });
        found.push({ personId, name, organisationId });
        added.add(name);
      } else {
        found.push({ personId: choice.personId, name, organisationId: organisationId ?? choice.organisationId });
      }
    }
    return { found, suggestions: added.size === 0 ? [] : await this.suggestions(em, bodyId, seated, [...added]) };
  }

  /** Those who sit in the body today and those who have been given something to do there, in Swedish order. */
  async choices(
    actor: Actor,
    slug: string,
    search: string | null | undefined,
    first: number,
    after?: string | null,
  ): Promise<Connection<AssigneeType>> {
    const body = await this.bodies.bySlug(slug);
    if (!body) throw notFound('Samverkan');
    allow(mayReadInside(actor, await this.bodies.facts(body.id)), 'Samverkan');
    const take = checkFirst(first);
    const key = searchKey(search);
    const today = this.clock.today();
    // Who stands in minutes that are a draft is not told.
    const sent = keepsActions(actor, body.id) ? '' : 'AND sent = 1';
    const choices = `
      FROM (SELECT personId, COALESCE(organisationId, '') AS organisationId FROM seat
        WHERE bodyId = ? AND validFrom <= ? AND (validTo IS NULL OR validTo >= ?)
        UNION
        SELECT assigneeId, COALESCE(organisationId, '') FROM action
        WHERE bodyId = ? AND assigneeId IS NOT NULL ${sent} GROUP BY assigneeId, organisationId) k
      INNER JOIN person p ON p.id = k.personId
      WHERE p.sortKey LIKE ?`;
    const params = [body.id, today, today, body.id, key === null ? '' : `%${key ?? ''}%`];
    const from = after == null ? null : decodeCursor(after, 3);
    const beyond =
      from === null
        ? ''
        : 'AND (p.sortKey > ? OR (p.sortKey = ? AND (p.id > ? OR (p.id = ? AND k.organisationId > ?))))';
    const rows = await this.tx.read.query<ChoiceRow[]>(
      `SELECT p.id, p.name, p.sortKey, k.organisationId ${choices} ${beyond}
      ORDER BY p.sortKey, p.id, k.organisationId LIMIT ?`,
      [...params, ...(from === null ? [] : [from[0], from[0], from[1], from[1], from[2]]), take + 1],
    );
    const organisations = await this.organisations.byIds([
      ...new Set(rows.map(({ organisationId }) => organisationId)),
    ]);
    return pageOf(
      rows,
      take,
      ({ sortKey, id, organisationId }) => [sortKey, id, organisationId],
      ({ id, name, organisationId }) => ({ id, name, organisation: organisations.get(organisationId) ?? null }),
      async () => {
        const [row] = await this.tx.read.query<{ n: number | string }[]>(`SELECT COUNT(*) AS n ${choices}`, params);
        return Number(row!.n);
      },
    );
  }

  private async organisationIds(
    em: EntityManager,
    wanted: readonly AssigneeWanted[],
    fieldOf: (index: number) => string,
  ): Promise<(string | null)[]> {
    const codes = wanted.flatMap(({ organisation }) => organisation ?? []);
    const organisations = await this.organisations.byCodes([...new Set(codes)], em);
    return wanted.map(({ organisation }, index) => {
      if (organisation == null) return null;
      const { id } = organisations.get(organisation) ?? {};
      if (id !== undefined) return id;
      throw refuse({ code: 'ORGANISATION_UNKNOWN', field: `${fieldOf(index)}.organisation`, organisation });
    });
  }

  /** Those who have been given something to do in the body, and those whom it was taken from. */
  private async earlier(em: EntityManager, bodyId: string, names: readonly string[]): Promise<Known[]> {
    const { sql, params } = inList('p.sortKey', [...new Set(names.map(personSortKey))]);
    return em.query<Known[]>(
      `SELECT p.id AS personId, p.name, a.organisationId, 'ACTIONS' AS place
      FROM person p INNER JOIN action a ON a.assigneeId = p.id AND a.bodyId = ?
      WHERE ${sql}
      UNION
      SELECT p.id, p.name, f.formerOrganisationId, 'FORMER_ACTIONS'
      FROM person p INNER JOIN action_follow_up f ON f.formerAssigneeId = p.id
      INNER JOIN action a ON a.id = f.actionId AND a.bodyId = ?
      WHERE ${sql} ORDER BY personId, organisationId`,
      [bodyId, ...params, bodyId, ...params],
    );
  }

  private async suggestions(
    em: EntityManager,
    bodyId: string,
    seated: readonly Seated[],
    added: readonly string[],
  ): Promise<NameSuggestionType[]> {
    const rows = await em.query<{ name: string }[]>(
      `SELECT p.name FROM (SELECT DISTINCT assigneeId FROM action WHERE bodyId = ? AND assigneeId IS NOT NULL) k
      INNER JOIN person p ON p.id = k.assigneeId`,
      [bodyId],
    );
    const known = [...seated, ...rows].map(({ name }) => name).filter((name) => !added.includes(name));
    return added.flatMap((name) => {
      const suggestion = suggestName(name, known);
      return suggestion === undefined ? [] : [{ name, suggestion }];
    });
  }
}

function checkedName(typed: string, field: string): string {
  const name = typed.normalize('NFC').trim();
  const fault = nameFault(name, 120);
  if (fault !== undefined) throw badInput(field, fault);
  return name;
}

const fromSeat = ({ personId, name, organisationId, today }: Seated): Known => ({
  personId,
  name,
  organisationId,
  place: today ? 'SEAT' : 'FORMER_SEAT',
});
