import type { LocalDate } from '@domain/shared/local-date.js';
import { swedishKey } from '@domain/shared/swedish-key.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { v7 as uuid } from 'uuid';
import { County, Organisation } from './organisation.entity.js';
import { PopulationRow } from './population.entity.js';
import { readSeed } from './seed/read-seed.js';

const CHUNK = 500;

/** The register that every portal starts with: 290 municipalities, 21 regions, inhabitants on 31 December 2000–2025. */
@Injectable()
export class RegisterSeed {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /** Fills an empty register, all of it or nothing; leaves any other alone. */
  async load(): Promise<void> {
    if (await this.tx.read.existsBy(Organisation, {})) return;
    await this.tx.run(async (em) => {
      if (await em.existsBy(Organisation, {})) return;
      await em.insert(County, readSeed<'code' | 'name'>('counties'));
      const organisations = [...municipalities(), ...regions()];
      await insertAll(em, Organisation, organisations);
      await insertAll(em, PopulationRow, this.figures(new Map(organisations.map(({ id, code }) => [code, id]))));
    });
  }

  private figures(ids: ReadonlyMap<string, string>): QueryDeepPartialEntity<PopulationRow>[] {
    const sources = new Map(readSeed<'source' | 'description'>('sources').map((row) => [row.source, row.description]));
    const recordedAt = this.clock.now();
    return readSeed<'code' | 'year' | 'inhabitants' | 'source' | 'remark'>('population').map((row) => ({
      id: uuid(),
      organisationId: ids.get(row.code)!,
      series: 'DECEMBER_31',
      date: `${row.year}-12-31` as LocalDate,
      inhabitants: Number(row.inhabitants),
      source: `${sources.get(row.source)!}${row.remark && ` (${row.remark})`}`,
      preliminary: false,
      recordedAt,
    }));
  }
}

const municipalities = () =>
  readSeed<'code' | 'name' | 'countyCode' | 'organisationNumber' | 'establishedOn'>('municipalities').map((row) => ({
    ...row,
    id: uuid(),
    sortKey: swedishKey(row.name),
    kind: 'MUNICIPALITY',
    establishedOn: (row.establishedOn || null) as LocalDate | null,
  }));

const regions = () =>
  readSeed<'code' | 'name'>('regions').map((row) => ({
    ...row,
    id: uuid(),
    sortKey: swedishKey(row.name),
    kind: 'REGION',
    countyCode: row.code,
    organisationNumber: null,
    establishedOn: null,
  }));

async function insertAll<T extends ObjectLiteral>(
  em: EntityManager,
  target: EntityTarget<T>,
  rows: QueryDeepPartialEntity<T>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) await em.insert(target, rows.slice(from, from + CHUNK));
}
