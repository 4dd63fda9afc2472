import type { BillingRhythm, BillingTiming, GiroKind, OcrLevel, SettlementTerms } from '@domain/invoicing/index.js';
import { Field, InputType, Int } from '@nestjs/graphql';
import {
  BillingRhythmEnum,
  BillingTimingEnum,
  DeficitEnum,
  GiroKindEnum,
  IssuingEnum,
  OcrLevelEnum,
  SurplusEnum,
} from '../enums.js';

const VERSION = 'The version read; 0 where nothing was saved. Another in store is a CONFLICT.';

@InputType({ description: 'How an organisation stands on invoices (fakturauppgifter).' })
export class InvoicePartyInput {
  @Field({ description: 'Its code.' })
  organisation!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field({ description: 'Street or box, at most 100 signs.' })
  addressLine1!: string;

  @Field({ defaultValue: '', description: 'A second line of the address.' })
  addressLine2!: string;

  @Field({ description: 'Five digits.' })
  postalCode!: string;

  @Field({ description: 'The city.' })
  city!: string;

  @Field({ defaultValue: '', description: 'SE + organisation number + 01; empty when not registered for VAT.' })
  vatNumber!: string;

  @Field({ defaultValue: '', description: 'GLN for e-invoices; empty: found by the organisation number.' })
  gln!: string;

  @Field({ defaultValue: false, description: 'Godkänd för F-skatt.' })
  approvedForFTax!: boolean;
}

@InputType({ description: 'How an organisation bills as host.' })
export class SellerSettingsInput {
  @Field({ description: 'Its code.' })
  organisation!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field(() => IssuingEnum, { description: 'Here, or in its own finance system.' })
  issuing!: 'PORTAL' | 'BASIS';

  @Field({ description: 'How its numbers begin: letters A–Z, digits, hyphens.' })
  prefix!: string;

  @Field(() => GiroKindEnum, { description: 'Bankgiro or plusgiro.' })
  giroKind!: GiroKind;

  @Field({ description: 'The giro number; its check digit is verified.' })
  giro!: string;

  @Field(() => OcrLevelEnum, { description: 'What the agreement with the bank demands.' })
  ocrLevel!: OcrLevel;

  @Field({ description: 'Whether somebody else than the preparer approves what goes out.' })
  approvalRequired!: boolean;

  @Field({ description: 'Whether invoices mention interest on late payment (dröjsmålsränta).' })
  interest!: boolean;
}

@InputType({ description: 'When a body’s cost is billed, and what its agreement says of differences.' })
export class BillingTermsInput {
  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field(() => BillingRhythmEnum, { description: 'How often.' })
  rhythm!: BillingRhythm;

  @Field(() => BillingTimingEnum, { description: 'As a part begins, or when it is over.' })
  timing!: BillingTiming;

  @Field(() => Int, { description: 'Days from issue to due date, 0–365.' })
  paymentDays!: number;

  @Field(() => SurplusEnum, { description: 'What becomes of a surplus in the settlement.' })
  surplus!: SettlementTerms['surplus'];

  @Field(() => DeficitEnum, { description: 'What becomes of a deficit in the settlement.' })
  deficit!: SettlementTerms['deficit'];
}

@InputType({ description: 'What a partner wants on the invoices of a body.' })
export class BillingPartnerInput {
  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field({ description: 'Code of the partner.' })
  organisation!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field({ defaultValue: '', description: 'Er referens (BuyerReference), at most 100 signs.' })
  buyerReference!: string;

  @Field({ defaultValue: '', description: 'The partner’s order number.' })
  orderReference!: string;

  @Field({ defaultValue: '', description: 'The partner’s coding string (kodsträng).' })
  accountingCost!: string;

  @Field(() => Int, { nullable: true, description: 'Days from issue to due date, instead of the body’s.' })
  paymentDays?: number | null;
}
