import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { checkFirst, decodeCursor, PageArgs, pageOf } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { BodiesService, type Body, bodyLoader, BodyType } from '../../bodies/index.js';
import { type Organisation, OrganisationsService, OrganisationType } from '../../organisations/index.js';
import { FairnessRowType, FairnessType, FairnessYearType } from './fairness.types.js';
import {
  GrossClaimType,
  MutualClaimsType,
  OpenClaimsType,
  OpenInvoiceConnection,
  OpenInvoiceType,
  openInvoiceType,
} from './open-claims.types.js';
import { RuleReportRowType, RuleReportType } from './rule-report.types.js';

type Found = Promise<Organisation | null>;

const byCode = (context: RequestContext, organisations: OrganisationsService, code: string): Found =>
  loader(context, 'organisation by code', (codes) => organisations.byCodes(codes)).load(code);

const allByCode = async (
  context: RequestContext,
  organisations: OrganisationsService,
  codes: readonly string[],
): Promise<Organisation[]> =>
  (await Promise.all(codes.map((code) => byCode(context, organisations, code)))).flatMap((one) => one ?? []);

@Resolver(() => RuleReportType)
export class RuleReportResolver {
  constructor(private readonly bodies: BodiesService) {}

  @ResolveField(() => BodyType, { description: 'The body whose cost it is.' })
  body(@Parent() { bodyId }: RuleReportType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }
}

@Resolver(() => RuleReportRowType)
export class RuleReportRowResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'The member.' })
  organisation(@Parent() { code }: RuleReportRowType, @Context() context: RequestContext): Found {
    return byCode(context, this.organisations, code);
  }
}

@Resolver(() => FairnessType)
export class FairnessResolver {
  constructor(private readonly bodies: BodiesService) {}

  @ResolveField(() => BodyType, { description: 'The body.' })
  body(@Parent() { bodyId }: FairnessType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }
}

@Resolver(() => FairnessYearType)
export class FairnessYearResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => [OrganisationType], {
    description: 'Who lacks a figure of inhabitants, so that nobody has a share.',
  })
  withoutInhabitants(
    @Parent() { inhabitantsMissing }: FairnessYearType,
    @Context() context: RequestContext,
  ): Promise<Organisation[]> {
    return allByCode(context, this.organisations, inhabitantsMissing);
  }

  @ResolveField(() => [OrganisationType], { description: 'Who lacks the quantity, so that nobody has a share of it.' })
  withoutUsage(
    @Parent() { usageMissing }: FairnessYearType,
    @Context() context: RequestContext,
  ): Promise<Organisation[]> {
    return allByCode(context, this.organisations, usageMissing);
  }
}

@Resolver(() => FairnessRowType)
export class FairnessRowResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'The member.' })
  organisation(@Parent() { code }: FairnessRowType, @Context() context: RequestContext): Found {
    return byCode(context, this.organisations, code);
  }
}

@Resolver(() => OpenClaimsType)
export class OpenClaimsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'Whose claims and debts.' })
  organisation(@Parent() { code }: OpenClaimsType, @Context() context: RequestContext): Found {
    return byCode(context, this.organisations, code);
  }
}

@Resolver(() => GrossClaimType)
export class GrossClaimResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'Who is on the other side.' })
  counterparty(@Parent() { counterparty }: GrossClaimType, @Context() context: RequestContext): Found {
    return byCode(context, this.organisations, counterparty);
  }

  @ResolveField(() => OpenInvoiceConnection, {
    description: 'The documents that it is the sum of, oldest due date first.',
  })
  documents(@Parent() { own }: GrossClaimType, @Args() { first, after }: PageArgs): OpenInvoiceConnection {
    const take = checkFirst(first);
    const last = after == null ? null : decodeCursor(after, 2);
    const rest = last ? own.filter(({ dueOn, id }) => dueOn > last[0]! || (dueOn === last[0] && id > last[1]!)) : own;
    return pageOf(
      rest.slice(0, take + 1),
      take,
      ({ dueOn, id }) => [dueOn, id],
      openInvoiceType,
      () => Promise.resolve(own.length),
    );
  }
}

@Resolver(() => OpenInvoiceType)
export class OpenInvoiceResolver {
  constructor(private readonly bodies: BodiesService) {}

  @ResolveField(() => BodyType, { description: 'The body whose cost it is.' })
  body(@Parent() { bodyId }: OpenInvoiceType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }
}

@Resolver(() => MutualClaimsType)
export class MutualClaimsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'Who is on the other side.' })
  counterparty(@Parent() { counterparty }: MutualClaimsType, @Context() context: RequestContext): Found {
    return byCode(context, this.organisations, counterparty);
  }
}
