import type { Actor } from '@domain/access/actor.js';
import { mayReadFaultReports } from '@domain/access/fault-policy.js';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs } from '@platform/graphql/connection.js';
import type { RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy, Public } from '@platform/graphql/policy.js';
import { Done } from '../identity/index.js';
import { FaultReportsService } from './fault-reports.service.js';
import { FaultReportConnection, ReportFaultInput } from './fault-reports.types.js';

@Resolver()
export class FaultReportsResolver {
  constructor(private readonly service: FaultReportsService) {}

  @Mutation(() => Done, {
    // A refusal of one alias must not skip the next: each counts.
    nullable: true,
    description:
      'Reports a fault in the portal (rapportera fel); needs no sign-in, null when refused. Errors: BAD_USER_INPUT; RATE_LIMITED after 5 reports per address in an hour.',
  })
  @Public()
  async reportFault(
    @Args('input', { description: 'Where, what, and where to answer.' }) input: ReportFaultInput,
    @Context() { req }: RequestContext,
  ): Promise<Done> {
    await this.service.report(req.ip ?? 'unknown', input);
    return { done: true };
  }

  @Query(() => FaultReportConnection, { description: 'The reported faults (felrapporter), newest first. For ADMIN.' })
  @Policy(mayReadFaultReports)
  faultReports(@Args() { first, after }: PageArgs, @CurrentActor() actor: Actor): Promise<FaultReportConnection> {
    return this.service.list(actor, first, after);
  }
}
