import type { Actor } from '@domain/access/actor.js';
import { mayDeliver, mayKeepFunding, mayReadFunding } from '@domain/invoicing/funding-policy.js';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { CoFinancingService } from './co-financing.service.js';
import {
  AddCoFinancingDeliveryInput,
  ChooseCoFinancingInput,
  CoFinancingPayload,
  CoFinancingType,
  RemoveCoFinancingDeliveryInput,
  SaveCoFinancingInput,
} from './co-financing.types.js';
import { GrantChangesService } from './grant-changes.service.js';
import {
  AddGrantSpendingInput,
  DecideGrantAgainInput,
  MovePaymentRequestInput,
  RecordMeasurementInput,
  RemoveFromGrantInput,
  RequestPaymentInput,
  SaveGrantInput,
} from './grant.inputs.js';
import { GrantPayload, GrantType } from './grant.types.js';
import { GrantsService } from './grants.service.js';
import { PaymentRequestsService } from './payment-requests.service.js';

const KEEPERS = 'For the body’s SECRETARIAT and FINANCE of its host.';
const DELIVERERS =
  'For those who keep it, and FINANCE, CHIEF_EXECUTIVE and REPRESENTATIVE of the organisation that co-finances.';

@Resolver()
export class CoFinancingOperationsResolver {
  constructor(private readonly service: CoFinancingService) {}

  @Query(() => CoFinancingType, { description: 'The co-financing (medfinansiering) with this id.' })
  @Policy(mayReadFunding)
  coFinancing(@Args('id', { type: () => ID, description: 'Its id.' }) id: string, @CurrentActor() actor: Actor) {
    return this.service.byId(actor, id);
  }

  @Mutation(() => CoFinancingPayload, {
    description: `Enters or changes a commitment (åtagande om medfinansiering). ${KEEPERS} Errors: ORGANISATION_UNKNOWN, CONFLICT, ALREADY_DELIVERED.`,
  })
  @Policy(mayKeepFunding)
  async saveCoFinancing(
    @Args('input', { description: 'The commitment.' }) input: SaveCoFinancingInput,
    @CurrentActor() actor: Actor,
  ): Promise<CoFinancingPayload> {
    return { coFinancing: await this.service.save(actor, input) };
  }

  @Mutation(() => CoFinancingPayload, {
    description: `Notes what the member has chosen, kronor or hours (val av pengar eller tid). ${DELIVERERS} Errors: CONFLICT, ALREADY_DELIVERED.`,
  })
  @Policy(mayDeliver)
  async chooseCoFinancing(
    @Args('input', { description: 'The choice.' }) input: ChooseCoFinancingInput,
    @CurrentActor() actor: Actor,
  ): Promise<CoFinancingPayload> {
    return { coFinancing: await this.service.choose(actor, input) };
  }

  @Mutation(() => CoFinancingPayload, {
    description: `Enters something delivered (leverans). ${DELIVERERS} Errors: CONFLICT, CHOICE_MISSING, CAP_EXCEEDED.`,
  })
  @Policy(mayDeliver)
  async addCoFinancingDelivery(
    @Args('input', { description: 'What was delivered.' }) input: AddCoFinancingDeliveryInput,
    @CurrentActor() actor: Actor,
  ): Promise<CoFinancingPayload> {
    return { coFinancing: await this.service.deliver(actor, input) };
  }

  @Mutation(() => CoFinancingPayload, {
    description: `Takes a delivery away that was entered by mistake (ta bort leverans). ${DELIVERERS} Errors: CONFLICT.`,
  })
  @Policy(mayDeliver)
  async removeCoFinancingDelivery(
    @Args('input', { description: 'The delivery.' }) input: RemoveCoFinancingDeliveryInput,
    @CurrentActor() actor: Actor,
  ): Promise<CoFinancingPayload> {
    return { coFinancing: await this.service.removeDelivery(actor, input) };
  }
}

@Resolver()
export class GrantOperationsResolver {
  constructor(
    private readonly service: GrantsService,
    private readonly changes: GrantChangesService,
    private readonly requests: PaymentRequestsService,
  ) {}

  @Query(() => GrantType, { description: 'The grant (bidrag) with this id.' })
  @Policy(mayReadFunding)
  grant(@Args('id', { type: () => ID, description: 'Its id.' }) id: string, @CurrentActor() actor: Actor) {
    return this.service.byId(actor, id);
  }

  @Mutation(() => GrantPayload, {
    description: `Enters or changes a grant with its tranches (bidrag och delar). ${KEEPERS} Errors: CONFLICT, GRANT_EXCEEDED.`,
  })
  @Policy(mayKeepFunding)
  async saveGrant(
    @Args('input', { description: 'The grant.' }) input: SaveGrantInput,
    @CurrentActor() actor: Actor,
  ): Promise<GrantPayload> {
    return { grant: await this.changes.save(actor, input) };
  }

  @Mutation(() => GrantPayload, {
    description: `Notes that a grant was decided again, with the next reminder (nytt beslut). ${KEEPERS} Errors: CONFLICT.`,
  })
  @Policy(mayKeepFunding)
  async decideGrantAgain(
    @Args('input', { description: 'The decision.' }) input: DecideGrantAgainInput,
    @CurrentActor() actor: Actor,
  ): Promise<GrantPayload> {
    return { grant: await this.changes.decideAgain(actor, input) };
  }

  @Mutation(() => GrantPayload, {
    description: `Enters what a grant was used for (använt). ${KEEPERS} Errors: CONFLICT, GRANT_EXCEEDED.`,
  })
  @Policy(mayKeepFunding)
  async addGrantSpending(
    @Args('input', { description: 'What it was used for.' }) input: AddGrantSpendingInput,
    @CurrentActor() actor: Actor,
  ): Promise<GrantPayload> {
    return { grant: await this.changes.spend(actor, input) };
  }

  @Mutation(() => GrantPayload, {
    description: `Takes away what was entered as used by mistake (ta bort användning). ${KEEPERS} Errors: CONFLICT.`,
  })
  @Policy(mayKeepFunding)
  async removeGrantSpending(
    @Args('input', { description: 'The row.' }) input: RemoveFromGrantInput,
    @CurrentActor() actor: Actor,
  ): Promise<GrantPayload> {
    return { grant: await this.changes.removeSpending(actor, input) };
  }

  @Mutation(() => GrantPayload, {
    description: `Records a measured value that may show a condition (mätt värde). ${KEEPERS} Errors: CONFLICT.`,
  })
  @Policy(mayKeepFunding)
  async recordMeasurement(
    @Args('input', { description: 'The value.' }) input: RecordMeasurementInput,
    @CurrentActor() actor: Actor,
  ): Promise<GrantPayload> {
    return { grant: await this.requests.measure(actor, input) };
  }

  @Mutation(() => GrantPayload, {
    description: `Takes a measured value away that no request rests on (ta bort mätt värde). ${KEEPERS} Errors: CONFLICT.`,
  })
  @Policy(mayKeepFunding)
  async removeMeasurement(
    @Args('input', { description: 'The value.' }) input: RemoveFromGrantInput,
    @CurrentActor() actor: Actor,
  ): Promise<GrantPayload> {
    return { grant: await this.requests.removeMeasurement(actor, input) };
  }

  @Mutation(() => GrantPayload, {
    description: `Requests a tranche (rekvirera). ${KEEPERS} Errors: CONFLICT, CONDITION_NOT_SHOWN, ALREADY_REQUESTED, GRANT_EXCEEDED.`,
  })
  @Policy(mayKeepFunding)
  async requestPayment(
    @Args('input', { description: 'The tranche and the day.' }) input: RequestPaymentInput,
    @CurrentActor() actor: Actor,
  ): Promise<GrantPayload> {
    return { grant: await this.requests.request(actor, input) };
  }

  @Mutation(() => GrantPayload, {
    description: `Notes what has become of a payment request: granted, paid or refused (beviljad, utbetald, avslagen). ${KEEPERS} Errors: CONFLICT, ILLEGAL_TRANSITION.`,
  })
  @Policy(mayKeepFunding)
  async movePaymentRequest(
    @Args('input', { description: 'The request and its state.' }) input: MovePaymentRequestInput,
    @CurrentActor() actor: Actor,
  ): Promise<GrantPayload> {
    return { grant: await this.requests.move(actor, input) };
  }
}
