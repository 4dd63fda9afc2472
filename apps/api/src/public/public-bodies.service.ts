import { parseCase } from '@domain/cost-sharing/index.js';
import { noNoticeNeeded } from '@domain/meetings/notice.js';
import { costPerInhabitant } from '@domain/public/cost.js';
import { ELECTED_ROLE_WORDS, isElected } from '@domain/public/words.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { notFound } from '@platform/errors/portal-error.js';
import { decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { BodiesService, Body } from '../bodies/index.js';
import { AllocationsService } from '../cost-sharing/index.js';
import { OrganisationsService } from '../organisations/index.js';
import type { BodyFacts, PublicCost } from './pages/body-page.js';
import { PublicNotices } from './public-notices.service.js';
import { PublicationLists } from './publication-lists.service.js';

const BODIES_ON_A_PAGE = 100;
const PUBLICATIONS_ON_A_PAGE = 50;
const MOST_YEARS = 10;

/** What everybody may know of bodies without anybody publishing it: docs/rules/public.md says why. */
@Injectable()
export class PublicBodies {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly allocations: AllocationsService,
    private readonly lists: PublicationLists,
    private readonly notices: PublicNotices,
  ) {}

  /** In Swedish order. */
  async list(after: string | undefined): Promise<{ readonly bodies: readonly Body[]; readonly next: string | null }> {
    const query = this.tx.read.createQueryBuilder(Body, 'b').orderBy({ 'b.sortKey': 'ASC', 'b.id': 'ASC' });
    if (after !== undefined) {
      const [sortKey, id] = decodeCursor(after, 2);
      query.where('(b.sortKey > :sortKey OR (b.sortKey = :sortKey AND b.id > :id))', { sortKey, id });
    }
    const { nodes, pageInfo } = pageOf(
      await query.limit(BODIES_ON_A_PAGE + 1).getMany(),
      BODIES_ON_A_PAGE,
      ({ sortKey, id }) => [sortKey, id],
      (row) => row,
      () => Promise.resolve(0),
    );
    return { bodies: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  }

  async called(slug: string): Promise<Body> {
    const body = await this.bodies.bySlug(slug);
    if (!body) throw notFound('Sidan');
    return body;
  }

  async facts(slug: string, after: string | undefined): Promise<BodyFacts> {
    const body = await this.called(slug);
    const today = this.clock.today();
    const host = (await this.bodies.hostOrganisationsOn([body.id], today)).get(body.id);
    const memberships = (await this.bodies.membershipsOf([body.id], today)).get(body.id) ?? [];
    const organisations = await this.organisations.byIds(memberships.map(({ organisationId }) => organisationId));
    const { nodes, pageInfo } = await this.lists.published(body.id, PUBLICATIONS_ON_A_PAGE, after);
    return {
      body,
      today,
      host: host?.name,
      members: memberships.map(({ organisationId }) => organisations.get(organisationId)!.name),
      people: isElected(body.kind) ? await this.elected(body) : [],
      notices: after === undefined ? await this.noticesOf(body) : null,
      costs: after === undefined ? await this.costs(body) : [],
      publications: nodes,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      later: after !== undefined,
    };
  }

  /** What the members have posted is public by that; not what they are still to post. */
  private async noticesOf({ id, kind }: Body): Promise<BodyFacts['notices']> {
    if (noNoticeNeeded(kind) !== null) return null;
    return this.notices.now({ bodyId: id });
  }

  private async elected({ id }: Body): Promise<BodyFacts['people']> {
    const seats = ((await this.bodies.seatsOf([id], this.clock.today())).get(id) ?? []).filter(
      // Who has the chair holds an ordinary seat as well, which comes after it.
      ({ role, personId }, at, all) =>
        ELECTED_ROLE_WORDS[role] !== undefined && all.findIndex((other) => other.personId === personId) === at,
    );
    const people = await this.bodies.people(seats.map(({ personId }) => personId));
    const organisations = await this.organisations.byIds(seats.flatMap(({ organisationId }) => organisationId ?? []));
    return seats.map(({ personId, organisationId, role }) => ({
      name: people.get(personId)!.name,
      role: ELECTED_ROLE_WORDS[role]!,
      organisation: organisations.get(organisationId ?? '')?.name ?? '',
    }));
  }

  /** Only what is fixed: a decision of the host's, with the figures that it rests on. */
  private async costs({ id }: Body): Promise<PublicCost[]> {
    const fixed = (await this.allocations.fixedYears(id)).reverse().slice(0, MOST_YEARS);
    return fixed.map((row) => ({
      year: row.year,
      final: row.status === 'FINAL',
      total: row.total,
      perInhabitant: costPerInhabitant(this.allocations.resultOf(row), parseCase(row.facts).facts.population, row.year),
    }));
  }
}
