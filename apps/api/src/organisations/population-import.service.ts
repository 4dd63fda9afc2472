import { describeScbError, type PopulationTable, type ScbError, scbModule } from '@formats/scb/index.js';
import type { Actor } from '@domain/access/actor.js';
import { countedOn, decideImport, type ImportedRow, type ImportOutcome } from '@domain/organisations/import-figures.js';
import { mayWriteRegister } from '@domain/organisations/policy.js';
import type { PopulationSeries } from '@domain/organisations/population.js';
import type { Result } from '@domain/shared/result.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { PortalError } from '@platform/errors/portal-error.js';
import { FilesService } from '@platform/files/files.service.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { beside, inWorker, WorkerStopped } from '@platform/worker/in-worker.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../events/index.js';
import { Organisation } from './organisation.entity.js';
import { PopulationHistoryRow, PopulationRow } from './population.entity.js';

export interface ImportOptions {
  readonly series: PopulationSeries;
  readonly preliminary: boolean;
  /** Only say what would happen. */
  readonly dryRun: boolean;
}

export interface PopulationImport {
  readonly title: string;
  readonly source: string;
  readonly rows: readonly ImportedRow[];
  readonly counts: Readonly<Record<ImportOutcome, number>>;
}

const CHUNK = 500;
const SCB_WORKER = beside(scbModule, 'parse-worker');

/** Reads SCB's files into the register: all of a file or nothing, and the same file twice changes nothing. */
@Injectable()
export class PopulationImportService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly files: FilesService,
    private readonly events: EventsService,
  ) {}

  /** Imports a file that the actor sent in. */
  async importFile(actor: Actor, fileId: string, options: ImportOptions): Promise<PopulationImport> {
    allow(mayWriteRegister(actor), 'Registret');
    const { file, bytes } = await this.files.bytes(actor, fileId);
    return this.importBytes(actor, file.name, bytes, options);
  }

  /**
   * @param actor null for the command line on the server.
   * @param progress told of rows written so far, within the transaction.
   */
  async importBytes(
    actor: Actor | null,
    fileName: string,
    bytes: Buffer,
    options: ImportOptions,
    progress: (done: number, total: number) => void = () => undefined,
  ): Promise<PopulationImport> {
    const table = await parsed(bytes);
    if (table.referenceDay !== undefined && table.referenceDay !== options.series) {
      throw new PortalError({
        code: 'SCB_OTHER_SERIES',
        field: 'series',
        message: `Filen säger själv att den gäller ${table.referenceDay === 'DECEMBER_31' ? '31 december' : '1 november'}. Välj den serien.`,
      });
    }
    return this.tx.run(async (em) => {
      const organisations = await this.lockOrganisations(em, table);
      const rows = await this.decide(em, table, organisations, options);
      const counts = countOutcomes(rows);
      const outcome = { title: table.title, source: table.source, rows, counts };
      if (options.dryRun) return outcome;
      await this.write(em, rows, organisations, table.source, options, progress);
      await this.events.record(em, {
        actor,
        kind: 'organisations.population-imported',
        subject: { type: 'population', id: options.series },
        data: { file: fileName, source: table.source, ...counts },
      });
      return outcome;
    });
  }

  /** Locked, so that two imports at once follow each other. */
  private async lockOrganisations(em: EntityManager, table: PopulationTable): Promise<ReadonlyMap<string, string>> {
    const codes = [...new Set(table.rows.map(({ code }) => code))];
    const found = await em.find(Organisation, {
      where: { code: In(codes), kind: In(['MUNICIPALITY', 'REGION']) },
      order: { id: 'ASC' },
      ...locked(em),
    });
    return new Map(found.map(({ id, code }) => [code, id]));
  }

  private async decide(
    em: EntityManager,
    table: PopulationTable,
    organisations: ReadonlyMap<string, string>,
    { series, preliminary }: ImportOptions,
  ): Promise<ImportedRow[]> {
    const codes = new Map([...organisations].map(([code, id]) => [id, code]));
    const dates = [...new Set(table.rows.map(({ year }) => countedOn(year, series)))];
    const known = await em.findBy(PopulationRow, { series, date: In(dates), organisationId: In([...codes.keys()]) });
    return decideImport(
      table.rows.map(({ value, ...row }) => ({ ...row, inhabitants: value })),
      {
        series,
        preliminary,
        today: this.clock.today(),
        codes: new Set(organisations.keys()),
        known: known.map((figure) => ({ ...figure, code: codes.get(figure.organisationId)! })),
      },
    );
  }

  private async write(
    em: EntityManager,
    rows: readonly ImportedRow[],
    organisations: ReadonlyMap<string, string>,
    source: string,
    { series, preliminary }: ImportOptions,
    progress: (done: number, total: number) => void,
  ): Promise<void> {
    const recordedAt = this.clock.now();
    const changed = rows.filter(({ outcome }) => outcome === 'CHANGED');
    const written = rows.filter(({ outcome }) => outcome === 'NEW' || outcome === 'CHANGED');
    for (const { code, date } of changed) {
      const key = { organisationId: organisations.get(code)!, series, date };
      const old = await em.findOneByOrFail(PopulationRow, key);
      await em.insert(PopulationHistoryRow, { ...old, id: uuid(), replacedAt: recordedAt });
      await em.delete(PopulationRow, key);
    }
    for (let from = 0; from < written.length; from += CHUNK) {
      await em.insert(
        PopulationRow,
        written.slice(from, from + CHUNK).map(({ code, date, inhabitants }) => ({
          id: uuid(),
          organisationId: organisations.get(code)!,
          series,
          date,
          inhabitants,
          source: source.slice(0, 200),
          preliminary,
          recordedAt,
        })),
      );
      progress(Math.min(from + CHUNK, written.length), written.length);
    }
  }
}

async function parsed(bytes: Buffer): Promise<PopulationTable> {
  let result: Result<PopulationTable, ScbError>;
  try {
    result = await inWorker(SCB_WORKER, bytes);
  } catch (error) {
    if (!(error instanceof WorkerStopped)) throw error;
    throw new PortalError({
      code: 'SCB_FILE_TOO_LARGE',
      field: 'file',
      message: 'Filen tar för lång tid att läsa. Hämta färre år åt gången.',
    });
  }
  if (result.ok) return result.value;
  const { code, ...place } = result.error;
  throw new PortalError({ code, field: 'file', message: describeScbError(result.error), details: place });
}

function countOutcomes(rows: readonly ImportedRow[]): Record<ImportOutcome, number> {
  const counts = { NEW: 0, EQUAL: 0, CHANGED: 0, REFUSED: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}
