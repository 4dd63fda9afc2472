import type { Actor } from '@domain/access/actor.js';
import { mayWriteInvoiceParty } from '@domain/invoicing/index.js';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { Accounting, type SavedAccounting } from './accounting.service.js';
import { AccountingSettingsInput, AccountingSettingsType, accountingType } from './accounting.types.js';

@Resolver()
export class AccountingResolver {
  constructor(private readonly accounting: Accounting) {}

  @Query(() => AccountingSettingsType, {
    description: 'How a host books what it bills (kontering). For its FINANCE. Error: NOT_FOUND.',
  })
  @Policy(mayWriteInvoiceParty)
  async accountingSettings(
    @Args('organisation', { description: 'Its code.' }) code: string,
    @CurrentActor() actor: Actor,
  ): Promise<AccountingSettingsType> {
    return typeOf(await this.accounting.own(actor, code));
  }

  @Mutation(() => AccountingSettingsType, {
    description:
      'Saves how a host books what it bills. For its FINANCE. Errors: CONFLICT; BAD_USER_INPUT with the field.',
  })
  @Policy(mayWriteInvoiceParty)
  async saveAccountingSettings(
    @Args('input', { description: 'The settings.' }) input: AccountingSettingsInput,
    @CurrentActor() actor: Actor,
  ): Promise<AccountingSettingsType> {
    return typeOf(await this.accounting.save(actor, input));
  }
}

const typeOf = ({ settings, version }: SavedAccounting): AccountingSettingsType => ({
  accounting: accountingType(settings),
  version,
});
