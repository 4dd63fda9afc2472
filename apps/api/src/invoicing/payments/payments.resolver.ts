import type { Actor } from '@domain/access/actor.js';
import {
  mayKeepLedger,
  mayReadReferenceRates,
  mayRecordPayment,
  maySetReferenceRates,
} from '@domain/invoicing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Connection, PageArgs } from '@platform/graphql/connection.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import { invoiceType } from '../billing/invoice.types.js';
import { UnmatchedStateEnum } from './enums.js';
import { InterestService } from './interest.service.js';
import { LedgerImports } from './ledger-imports.service.js';
import type { UnmatchedState } from './payment.entity.js';
import {
  DismissUnmatchedPaymentInput,
  EnterPaymentInput,
  ImportLedgerInput,
  MatchUnmatchedPaymentInput,
  RemoveReferenceRateInput,
  SaveReferenceRateInput,
} from './payments.inputs.js';
import { Payments } from './payments.service.js';
import {
  ImportLedgerPayload,
  InterestType,
  interestType,
  LedgerImportConnection,
  ledgerImportType,
  PaymentPayload,
  rateType,
  ReferenceRateConnection,
  ReferenceRateType,
  RemoveReferenceRatePayload,
  UnmatchedPaymentConnection,
  unmatchedType,
  UnmatchedPaymentType,
} from './payments.types.js';
import { ReferenceRates } from './reference-rates.service.js';
import { UnmatchedPayments } from './unmatched-payments.service.js';

const SELLER = { description: 'Code of the seller.' };
const ROW = { type: () => ID, description: 'The row.' };

/** Lists of payments, and the rows that fit no invoice. */
@Resolver()
export class LedgerResolver {
  constructor(
    private readonly imports: LedgerImports,
    private readonly unmatched: UnmatchedPayments,
  ) {}

  @Query(() => LedgerImportConnection, {
    description: 'The lists of payments that have been read, the latest first. For the seller’s FINANCE.',
  })
  @Policy(mayKeepLedger)
  async ledgerImports(
    @Args('seller', SELLER) seller: string,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<LedgerImportConnection> {
    return mapped(await this.imports.list(actor, seller, first, after), ledgerImportType);
  }

  @Query(() => UnmatchedPaymentConnection, {
    description: 'Rows of lists that fit no invoice, in the order in which they came. For the seller’s FINANCE.',
  })
  @Policy(mayKeepLedger)
  async unmatchedPayments(
    @Args('seller', SELLER) seller: string,
    @Args('state', { type: () => UnmatchedStateEnum, defaultValue: 'WAITING', description: 'Only these.' })
    state: UnmatchedState,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<UnmatchedPaymentConnection> {
    return mapped(await this.unmatched.list(actor, { seller, state }, first, after), unmatchedType);
  }

  @Mutation(() => ImportLedgerPayload, {
    description:
      'Reads the list of payments of a finance system (läs in reskontralistan): all of it or nothing. Rows are matched by number and OCR; what an earlier list had stays as it is, and the same file twice changes nothing. For the seller’s FINANCE. Errors, with `line` and `column`: LEDGER_ROW, LEDGER_TRUNCATED, LEDGER_SUM, LEDGER_COUNT, LEDGER_HEADING, LEDGER_HEADING_REPEATED, LEDGER_ENCODING, LEDGER_EMPTY, LEDGER_TOO_LARGE.',
  })
  @Policy(mayKeepLedger)
  async importLedger(
    @Args('input', { description: 'The list.' }) input: ImportLedgerInput,
    @CurrentActor() actor: Actor,
  ): Promise<ImportLedgerPayload> {
    const { imported, repeated } = await this.imports.import(actor, input);
    return { import: ledgerImportType(imported), repeated };
  }

  @Mutation(() => UnmatchedPaymentType, {
    description:
      'Books a row on the invoice that a person has found for it. For the seller’s FINANCE. Errors: ILLEGAL_TRANSITION when somebody was first; BAD_USER_INPUT with the field.',
  })
  @Policy(mayKeepLedger)
  async matchUnmatchedPayment(
    @Args('input', { description: 'The row and its invoice.' }) input: MatchUnmatchedPaymentInput,
    @CurrentActor() actor: Actor,
  ): Promise<UnmatchedPaymentType> {
    return unmatchedType(await this.unmatched.match(actor, input));
  }

  @Mutation(() => UnmatchedPaymentType, {
    description:
      'Puts a row aside that is no payment of an invoice here, with a reason. For the seller’s FINANCE. Errors: ILLEGAL_TRANSITION when somebody was first; BAD_USER_INPUT with the field.',
  })
  @Policy(mayKeepLedger)
  async dismissUnmatchedPayment(
    @Args('input', { description: 'The row, and why.' }) input: DismissUnmatchedPaymentInput,
    @CurrentActor() actor: Actor,
  ): Promise<UnmatchedPaymentType> {
    return unmatchedType(await this.unmatched.dismiss(actor, input));
  }

  @Mutation(() => UnmatchedPaymentType, {
    description:
      'Takes a row up again that was matched or put aside: it waits anew, and what was booked is taken back. For the seller’s FINANCE. Error: ILLEGAL_TRANSITION, also when something has been paid back of it.',
  })
  @Policy(mayKeepLedger)
  async reopenUnmatchedPayment(
    @Args('id', ROW) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<UnmatchedPaymentType> {
    return unmatchedType(await this.unmatched.reopen(actor, id));
  }
}

/** Payments by hand, interest and its rates. */
@Resolver()
export class PaymentsResolver {
  constructor(
    private readonly payments: Payments,
    private readonly interest: InterestService,
    private readonly rates: ReferenceRates,
  ) {}

  @Mutation(() => PaymentPayload, {
    description:
      'Enters a payment on an invoice by hand. A list that comes later with the same sum and day is taken for the same payment. For the seller’s FINANCE. Error: BAD_USER_INPUT with the field.',
  })
  @Policy(mayRecordPayment)
  async enterPayment(
    @Args('input', { description: 'The payment.' }) input: EnterPaymentInput,
    @CurrentActor() actor: Actor,
  ): Promise<PaymentPayload> {
    return { invoice: invoiceType(await this.payments.enter(actor, input)) };
  }

  @Mutation(() => PaymentPayload, {
    description:
      'Takes back a payment that a person entered or matched. For the seller’s FINANCE. Error: ILLEGAL_TRANSITION when a list has it, or something has been paid back of it.',
  })
  @Policy(mayRecordPayment)
  async undoPayment(
    @Args('id', { type: () => ID, description: 'The payment.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<PaymentPayload> {
    return { invoice: invoiceType(await this.payments.undo(actor, id)) };
  }

  @Query(() => InterestType, {
    description:
      'Interest on an invoice that is paid late (dröjsmålsränta), through a day; none unless the seller’s settings say so. Nothing is billed. For the seller’s FINANCE. Error: INTEREST_RATE_MISSING.',
  })
  @Policy(mayRecordPayment)
  async interestOn(
    @Args('invoice', { type: () => ID, description: 'The invoice.' }) invoice: string,
    @Args('through', { type: () => DateScalar, description: 'The last day that counts.' }) through: LocalDate,
    @CurrentActor() actor: Actor,
  ): Promise<InterestType> {
    return interestType(await this.interest.on(actor, invoice, through));
  }

  @Query(() => ReferenceRateConnection, {
    description: 'The reference rates (räntelagen 9 §), the latest half-year first.',
  })
  @Policy(mayReadReferenceRates)
  async referenceRates(@Args() { first, after }: PageArgs): Promise<ReferenceRateConnection> {
    return mapped(await this.rates.list(first, after), rateType);
  }

  @Mutation(() => ReferenceRateType, {
    description: 'Saves the reference rate of a half-year. For ADMIN. Errors: CONFLICT; BAD_USER_INPUT with the field.',
  })
  @Policy(maySetReferenceRates)
  async saveReferenceRate(
    @Args('input', { description: 'The rate.' }) input: SaveReferenceRateInput,
    @CurrentActor() actor: Actor,
  ): Promise<ReferenceRateType> {
    return rateType(await this.rates.save(actor, input));
  }

  @Mutation(() => RemoveReferenceRatePayload, {
    description: 'Removes a reference rate that was typed for the wrong half-year. For ADMIN. Error: CONFLICT.',
  })
  @Policy(maySetReferenceRates)
  async removeReferenceRate(
    @Args('input', { description: 'Which one.' }) input: RemoveReferenceRateInput,
    @CurrentActor() actor: Actor,
  ): Promise<RemoveReferenceRatePayload> {
    return { from: await this.rates.remove(actor, input) };
  }
}

const mapped = <R, T>(connection: Connection<R>, typeOf: (row: R) => T): Connection<T> => ({
  nodes: connection.nodes.map(typeOf),
  pageInfo: connection.pageInfo,
  get totalCount() {
    return connection.totalCount;
  },
});
