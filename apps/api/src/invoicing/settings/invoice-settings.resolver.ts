import type { Actor } from '@domain/access/actor.js';
import { mayBill, mayWriteInvoiceParty } from '@domain/invoicing/index.js';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import {
  type Organisation,
  organisationLoader,
  OrganisationsService,
  OrganisationType,
} from '../../organisations/index.js';
import {
  BillingPartnerInput,
  BillingTermsInput,
  InvoicePartyInput,
  SellerSettingsInput,
} from './invoice-settings.inputs.js';
import { InvoiceSettings } from './invoice-settings.service.js';
import {
  BillingPartnerType,
  BillingSettingsType,
  BillingTermsType,
  InvoicePartyType,
  SellerSettingsType,
} from './invoice-settings.types.js';

@Resolver()
export class InvoiceSettingsResolver {
  constructor(private readonly settings: InvoiceSettings) {}

  @Query(() => InvoicePartyType, {
    description: 'How an organisation stands on invoices (fakturauppgifter). For its FINANCE. Error: NOT_FOUND.',
  })
  @Policy(mayWriteInvoiceParty)
  invoiceParty(
    @Args('organisation', { description: 'Its code.' }) code: string,
    @CurrentActor() actor: Actor,
  ): Promise<InvoicePartyType> {
    return this.settings.ownParty(actor, code);
  }

  @Query(() => SellerSettingsType, {
    description: 'How an organisation bills as host. For its FINANCE. Error: NOT_FOUND.',
  })
  @Policy(mayWriteInvoiceParty)
  sellerSettings(
    @Args('organisation', { description: 'Its code.' }) code: string,
    @CurrentActor() actor: Actor,
  ): Promise<SellerSettingsType> {
    return this.settings.ownSeller(actor, code);
  }

  @Query(() => BillingSettingsType, {
    description: 'How a body’s cost is billed, and what its partners want. For FINANCE of its host today.',
  })
  @Policy(mayBill)
  billingSettings(
    @Args('body', { description: 'Slug of the body.' }) slug: string,
    @CurrentActor() actor: Actor,
  ): Promise<BillingSettingsType> {
    return this.settings.ofBody(actor, slug);
  }

  @Mutation(() => InvoicePartyType, {
    description:
      'Saves how an organisation stands on invoices. For its FINANCE. Errors: CONFLICT; BAD_USER_INPUT with the field.',
  })
  @Policy(mayWriteInvoiceParty)
  saveInvoiceParty(
    @Args('input', { description: 'The details.' }) input: InvoicePartyInput,
    @CurrentActor() actor: Actor,
  ): Promise<InvoicePartyType> {
    return this.settings.saveParty(actor, input);
  }

  @Mutation(() => SellerSettingsType, {
    description:
      'Saves how an organisation bills as host. For its FINANCE. Errors: CONFLICT; BAD_USER_INPUT with the field (giro: wrong check digit).',
  })
  @Policy(mayWriteInvoiceParty)
  saveSellerSettings(
    @Args('input', { description: 'The settings.' }) input: SellerSettingsInput,
    @CurrentActor() actor: Actor,
  ): Promise<SellerSettingsType> {
    return this.settings.saveSeller(actor, input);
  }

  @Mutation(() => BillingTermsType, {
    description:
      'Saves when and on what terms a body’s cost is billed. For FINANCE of its host today. Error: CONFLICT.',
  })
  @Policy(mayBill)
  saveBillingTerms(
    @Args('input', { description: 'The terms.' }) input: BillingTermsInput,
    @CurrentActor() actor: Actor,
  ): Promise<BillingTermsType> {
    return this.settings.saveTerms(actor, input);
  }

  @Mutation(() => BillingPartnerType, {
    description:
      'Saves what a partner wants on the invoices of a body. For FINANCE of its host today. Error: CONFLICT.',
  })
  @Policy(mayBill)
  saveBillingPartner(
    @Args('input', { description: 'The references.' }) input: BillingPartnerInput,
    @CurrentActor() actor: Actor,
  ): Promise<BillingPartnerType> {
    return this.settings.savePartner(actor, input);
  }
}

@Resolver(() => BillingPartnerType)
export class BillingPartnerResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'The partner.' })
  organisation(
    @Parent() { organisationId }: BillingPartnerType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return organisationLoader(context, this.organisations).load(organisationId);
  }
}
