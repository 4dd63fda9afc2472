import type { Actor } from '@domain/access/actor.js';
import { mayReadFairness, mayReadOpenClaims, mayReadRuleReport } from '@domain/invoicing/index.js';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { FairnessReports } from './fairness-reports.service.js';
import { FairnessType, fairnessType } from './fairness.types.js';
import { OpenClaimsReports } from './open-claims.service.js';
import { OpenClaimsType, openClaimsType } from './open-claims.types.js';
import { RuleReportType, ruleReportType } from './rule-report.types.js';
import { RuleReports } from './rule-reports.service.js';

@Resolver()
export class ReportsResolver {
  constructor(
    private readonly rules: RuleReports,
    private readonly fairnessReports: FairnessReports,
    private readonly claims: OpenClaimsReports,
  ) {}

  @Query(() => RuleReportType, {
    nullable: true,
    description:
      'What members have been charged for a year against their shares; null where it is not fixed. For everybody with a place in the body. What a member has been charged is seen by its own FINANCE and CHIEF_EXECUTIVE, and all of it by FINANCE of the host on the year’s first day.',
  })
  @Policy(mayReadRuleReport)
  async ruleReport(
    @Args('body', { description: 'Slug of the body.' }) body: string,
    @Args('year', { type: () => Int, description: 'The cost year.' }) year: number,
    @CurrentActor() actor: Actor,
  ): Promise<RuleReportType | null> {
    const report = await this.rules.of(actor, body, year);
    return report && ruleReportType(report);
  }

  @Query(() => FairnessType, {
    description:
      'Each member’s share of cost, inhabitants and usage over the fixed years of a body. For everybody with a place in it.',
  })
  @Policy(mayReadFairness)
  async fairness(
    @Args('body', { description: 'Slug of the body.' }) body: string,
    @Args('measure', { type: () => String, nullable: true, description: 'The quantity to count; absent = the first.' })
    measure: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<FairnessType> {
    return fairnessType(await this.fairnessReports.of(actor, body, measure));
  }

  @Query(() => OpenClaimsType, {
    description:
      'What an organisation has to claim and to pay over all bodies (öppna fordringar), gross per counterparty. For its FINANCE; to others it does not exist.',
  })
  @Policy(mayReadOpenClaims)
  async openClaims(
    @Args('organisation', { description: 'Code of the organisation.' }) organisation: string,
    @CurrentActor() actor: Actor,
  ): Promise<OpenClaimsType> {
    return openClaimsType(await this.claims.of(actor, organisation));
  }
}
