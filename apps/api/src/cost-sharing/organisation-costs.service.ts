import type { Actor } from '@domain/access/actor.js';
import { mayReadCosts, type MemberShare, parseAllocation } from '@domain/cost-sharing/index.js';
import { Injectable } from '@nestjs/common';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { In, type SelectQueryBuilder } from 'typeorm';
import { BodiesService } from '../bodies/index.js';
import type { Organisation } from '../organisations/index.js';
import { CostAllocationRow, CostAllocationShareRow } from './cost-allocation.entity.js';
import type { AllocationStatus } from './enums.js';

/** An organisation's part of a fixed allocation, as it was fixed. */
export interface CostShare extends Pick<MemberShare, 'amount' | 'perInhabitant'> {
  readonly allocationId: string;
  readonly bodyId: string;
  readonly year: number;
  readonly status: AllocationStatus;
  /** Preliminary, and fixed as final since. */
  readonly superseded: boolean;
}

type Row = Pick<CostAllocationRow, 'id' | 'bodyId' | 'year' | 'status' | 'result'>;

/** What one organisation pays over bodies and years. */
@Injectable()
export class OrganisationCostsService {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
  ) {}

  /** The shares in fixed allocations, the latest year first; those of bodies that one may not read are left out. */
  async sharesOf(
    actor: Actor,
    { id, code }: Pick<Organisation, 'id' | 'code'>,
    first: number,
    after?: string | null,
  ): Promise<Connection<CostShare>> {
    const take = checkFirst(first);
    const place = after == null ? null : decodeCursor(after, 2);
    const readable = await this.readableBodies(actor, id);
    const filtered = () => this.allocationsOf(id).andWhere({ bodyId: In(readable) });
    const query = filtered()
      .select(['a.id', 'a.bodyId', 'a.year', 'a.status', 'a.result'])
      .orderBy({ 'a.year': 'DESC', 'a.id': 'DESC' });
    if (place) {
      const [year, lastId] = place;
      query.andWhere('(a.year < :year OR (a.year = :year AND a.id < :lastId))', { year, lastId });
    }
    const rows = await query.limit(take + 1).getMany();
    const final = await this.finalOf(rows);
    return pageOf(
      rows,
      take,
      ({ year, id: rowId }) => [year, rowId],
      (row) => share(row, code, row.status === 'PRELIMINARY' && final.has(yearOf(row))),
      () => filtered().getCount(),
    );
  }

  /** The bodies that the organisation has paid in and whose costs the actor may read. */
  private async readableBodies(actor: Actor, organisationId: string): Promise<string[]> {
    const rows = await this.allocationsOf(organisationId)
      .select('a.bodyId', 'bodyId')
      .distinct(true)
      .getRawMany<{ bodyId: string }>();
    const facts = await this.bodies.factsOf(rows.map(({ bodyId }) => bodyId));
    return [...facts.values()].filter((body) => mayReadCosts(actor, body).allowed).map(({ bodyId }) => bodyId);
  }

  private allocationsOf(organisationId: string): SelectQueryBuilder<CostAllocationRow> {
    return this.tx.read
      .createQueryBuilder(CostAllocationRow, 'a')
      .innerJoin(CostAllocationShareRow, 's', 's.allocationId = a.id')
      .where('s.organisationId = :organisationId', { organisationId });
  }

  /** Which of these bodies and years are fixed as final. */
  private async finalOf(rows: readonly Row[]): Promise<ReadonlySet<string>> {
    const preliminary = rows.filter(({ status }) => status === 'PRELIMINARY');
    if (preliminary.length === 0) return new Set();
    const found = await this.tx.read.find(CostAllocationRow, {
      select: { id: true, bodyId: true, year: true },
      where: {
        status: 'FINAL',
        bodyId: In([...new Set(preliminary.map(({ bodyId }) => bodyId))]),
        year: In([...new Set(preliminary.map(({ year }) => year))]),
      },
    });
    return new Set(found.map(yearOf));
  }
}

const yearOf = ({ bodyId, year }: Pick<Row, 'bodyId' | 'year'>): string => `${bodyId} ${year}`;

/** What was fixed for the organisation, from the stored result. */
function share({ id, bodyId, year, status, result }: Row, code: string, superseded: boolean): CostShare {
  const own = parseAllocation(result).shares.find((one) => one.code === code);
  if (!own) throw new RangeError(`allocation ${id} has a stored share of ${code} but no result for it`);
  const { amount, perInhabitant } = own;
  return {
    allocationId: id,
    bodyId,
    year,
    status: status as AllocationStatus,
    superseded,
    amount,
    ...(perInhabitant !== undefined && { perInhabitant }),
  };
}
