import type { Actor } from '@domain/access/actor.js';
import type { ImportedRow, ImportOutcome } from '@domain/organisations/import-figures.js';
import { mayWriteRegister } from '@domain/organisations/policy.js';
import { Args, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { checkFirst, PageArgs, pageOf } from '@platform/graphql/connection.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { GraphQLResolveInfo } from 'graphql';
import {
  ImportedRowConnection,
  ImportedRowType,
  ImportOutcomeEnum,
  ImportPopulationInput,
  ImportPopulationPayload,
} from './organisations.types.js';
import { PopulationImportService } from './population-import.service.js';
import { checkRowsAskedFor, startOf } from './rows-asked-for.js';

@Resolver(() => ImportPopulationPayload)
export class PopulationImportResolver {
  constructor(private readonly service: PopulationImportService) {}

  @Mutation(() => ImportPopulationPayload, {
    description:
      'Reads a file from SCB (json-stat2, CSV, XLSX) into the register: all of it or nothing; the same file twice changes nothing. For ADMIN. Errors: SCB_FORMAT_UNKNOWN, SCB_ENCODING, SCB_OTHER_TABLE, SCB_OTHER_SERIES, SCB_ROW_BROKEN, SCB_FILE_TRUNCATED, SCB_FILE_TOO_LARGE, SCB_EMPTY, NOT_FOUND.',
  })
  @Policy(mayWriteRegister)
  async importPopulation(
    @Args('input', { description: 'The file and what it holds.' }) { file, ...options }: ImportPopulationInput,
    @CurrentActor() actor: Actor,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ImportPopulationPayload> {
    checkRowsAskedFor(info);
    const { title, source, counts, rows } = await this.service.importFile(actor, file, options);
    return {
      title,
      source,
      newRows: counts.NEW,
      equalRows: counts.EQUAL,
      changedRows: counts.CHANGED,
      refusedRows: counts.REFUSED,
      allRows: rows,
    };
  }

  @ResolveField(() => ImportedRowConnection, { description: 'What became of each row, in the order of the file.' })
  rows(
    @Parent() { allRows }: ImportPopulationPayload,
    @Args() { first, after }: PageArgs,
    @Args('outcome', { type: () => ImportOutcomeEnum, nullable: true, description: 'Only rows of which this became.' })
    outcome: ImportOutcome | null,
  ): ImportedRowConnection {
    const wanted = allRows
      .map((row, index) => ({ row, index }))
      .filter(({ row }) => outcome == null || row.outcome === outcome);
    const start = startOf(after);
    const take = checkFirst(first);
    return pageOf(
      wanted.filter(({ index }) => index >= start).slice(0, take + 1),
      take,
      ({ index }) => [index],
      ({ row }) => rowType(row),
      () => Promise.resolve(wanted.length),
    );
  }
}

const rowType = ({ before, reason, ...row }: ImportedRow): ImportedRowType => ({
  ...row,
  before: before ?? null,
  reason: reason ?? null,
});
