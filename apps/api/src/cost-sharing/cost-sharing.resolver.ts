import type { Actor } from '@domain/access/actor.js';
import { formatKronor } from '@domain/shared/ore.js';
import { mayReadCosts, mayWriteCosts } from '@domain/cost-sharing/index.js';
import { mayReadRegister } from '@domain/organisations/policy.js';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { AllocationsService } from './allocations.service.js';
import { CostModelsService } from './cost-models.service.js';
import { AllocationFactsArgs, AllocationFactsType } from './allocation-facts.types.js';
import { AllocationInput, FixAllocationInput } from './allocation.inputs.js';
import { CostModelInput } from './cost-model.inputs.js';
import { OnwardSplitInput } from './onward.types.js';
import { AllocationComparisonType, CostAllocationType, FixAllocationPayload } from './allocation.types.js';
import { CostModelPayload, CostModelType } from './cost-model.types.js';
import { OnwardSplitType } from './onward.types.js';
import { onwardSplit } from './onward.js';
import { allocationType, modelType } from './present.js';

@Resolver()
export class CostSharingResolver {
  constructor(
    private readonly models: CostModelsService,
    private readonly allocations: AllocationsService,
  ) {}

  @Mutation(() => CostModelPayload, {
    description:
      'Saves a cost model (fördelningsmodell), new or changed. For FINANCE of the host on its first day. Errors: FORBIDDEN, NOT_FOUND, CONFLICT (another version in store), COST_MODEL_OVERLAP, ORGANISATION_UNKNOWN, REFERENCE_DATE_UNSET, SHARES_INVALID, RATE_PRECISION, KEY_UNSUITABLE, LIMITS_IMPOSSIBLE, NO_MEMBERS, BAD_USER_INPUT.',
  })
  @Policy(mayWriteCosts)
  async saveCostModel(
    @Args('input', { description: 'The model.' }) input: CostModelInput,
    @CurrentActor() actor: Actor,
  ): Promise<CostModelPayload> {
    return { costModel: modelType(await this.models.save(actor, input)) };
  }

  @Query(() => CostAllocationType, {
    description:
      'Splits a year’s cost without storing anything (förhandsgranska): by the body’s own model and members, or what-if. Errors beside those of saveCostModel: COST_MODEL_MISSING, POPULATION_MISSING, USAGE_MISSING (what is missing stands in extensions.missing).',
  })
  @Policy(mayReadCosts)
  async previewAllocation(
    @Args('input', { description: 'What to split.' }) input: AllocationInput,
    @CurrentActor() actor: Actor,
  ): Promise<CostAllocationType> {
    const preview = await this.allocations.preview(actor, input);
    return allocationType(preview, preview.allocation, null);
  }

  @Query(() => CostModelType, {
    description: 'A cost model (fördelningsmodell). Error: NOT_FOUND, also when one may not see it.',
  })
  @Policy(mayReadCosts)
  async costModel(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<CostModelType> {
    return modelType(await this.models.byId(actor, id));
  }

  @Query(() => AllocationFactsType, {
    description:
      'What a split of a year depends on besides the rules: who shares, and their inhabitants on the days asked for. Errors: NOT_FOUND, ORGANISATION_UNKNOWN, BAD_USER_INPUT.',
  })
  @Policy(mayReadCosts)
  allocationFacts(@Args() wanted: AllocationFactsArgs, @CurrentActor() actor: Actor): Promise<AllocationFactsType> {
    return this.allocations.factsFor(actor, wanted);
  }

  @Query(() => AllocationComparisonType, {
    description: 'Two splits side by side (jämför): change in kronor and per inhabitant.',
  })
  @Policy(mayReadCosts)
  async compareAllocations(
    @Args('base', { description: 'What it is compared with.' }) base: AllocationInput,
    @Args('alternative', { description: 'What it would be.' }) alternative: AllocationInput,
    @CurrentActor() actor: Actor,
  ): Promise<AllocationComparisonType> {
    const comparison = await this.allocations.compare(actor, base, alternative);
    return {
      baseTotal: formatKronor(comparison.base.total),
      alternativeTotal: formatKronor(comparison.alternative.total),
      rows: comparison.rows.map((row) => ({
        code: row.code,
        base: formatKronor(row.base),
        alternative: formatKronor(row.alternative),
        change: formatKronor(row.change),
        changePerInhabitant: row.changePerInhabitant === undefined ? null : formatKronor(row.changePerInhabitant),
      })),
    };
  }

  @Mutation(() => FixAllocationPayload, {
    description:
      'Fixes (fastställer) a year by the body’s own model and members: stored with every figure and never changed. For FINANCE of the host on the first day of the cost year. Errors beside those of previewAllocation: ALREADY_FIXED.',
  })
  @Policy(mayWriteCosts)
  async fixAllocation(
    @Args('input', { description: 'Which year.' }) input: FixAllocationInput,
    @CurrentActor() actor: Actor,
  ): Promise<FixAllocationPayload> {
    const row = await this.allocations.fix(actor, input);
    return { allocation: allocationType(row, this.allocations.resultOf(row), row) };
  }

  @Query(() => CostAllocationType, {
    description: 'A fixed allocation. Error: NOT_FOUND, also when one may not see it.',
  })
  @Policy(mayReadCosts)
  async costAllocation(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<CostAllocationType> {
    const row = await this.allocations.byId(actor, id);
    return allocationType(row, this.allocations.resultOf(row), row);
  }

  @Query(() => OnwardSplitType, {
    description:
      'Splits a member’s share over its own units (vidarefördelning) as typed; nothing is stored. For everyone signed in.',
  })
  @Policy(mayReadRegister)
  previewOnwardSplit(
    @Args('input', { description: 'The share and the units.' }) input: OnwardSplitInput,
  ): OnwardSplitType {
    return onwardSplit(input);
  }
}
