import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { BillingRunType } from '../billing/billing.types.js';
import { NOTHING, type Progress, RunDocuments } from './run-documents.service.js';

/** How far the documents of a run have come. */
@Resolver(() => BillingRunType)
export class RunDocumentsResolver {
  constructor(private readonly documents: RunDocuments) {}

  @ResolveField(() => Int, {
    description: 'How many files it has in the end: PDF and e-invoice of each document issued here.',
  })
  async documentsTotal(@Parent() run: BillingRunType, @Context() context: RequestContext): Promise<number> {
    return (await this.progress(run, context)).total;
  }

  @ResolveField(() => Int, { description: 'How many of them are written; they follow on the issue within moments.' })
  async documentsReady(@Parent() run: BillingRunType, @Context() context: RequestContext): Promise<number> {
    return (await this.progress(run, context)).ready;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Where the seller’s FINANCE fetches all of them as a ZIP; null while some are missing.',
  })
  async zip(@Parent() run: BillingRunType, @Context() context: RequestContext): Promise<string | null> {
    const { ready, total } = await this.progress(run, context);
    return total > 0 && ready >= total ? addressOf(run.id, 'dokument.zip') : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Where the seller’s FINANCE fetches its vouchers (SIE 4I); null before it is issued.',
  })
  sie(@Parent() { row }: BillingRunType): string | null {
    return row.state === 'ISSUED' ? addressOf(row.id, 'bokforing.si') : null;
  }

  @ResolveField(() => [String], {
    description:
      'Where the seller’s FINANCE fetches its basis (fakturaunderlag), as CSV and XLSX; none before it is issued.',
  })
  basis(@Parent() { row }: BillingRunType): string[] {
    return row.state === 'ISSUED' && row.invoiceCount > 0
      ? ['underlag.csv', 'underlag.xlsx'].map((file) => addressOf(row.id, file))
      : [];
  }

  private async progress({ id }: BillingRunType, context: RequestContext): Promise<Progress> {
    return (await loader(context, 'run.documents', (ids) => this.documents.progressOf(ids)).load(id)) ?? NOTHING;
  }
}

const addressOf = (runId: string, file: string): string => `/exports/billing-runs/${runId}/${file}`;
