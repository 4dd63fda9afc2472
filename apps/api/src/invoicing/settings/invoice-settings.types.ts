import type { BillingRhythm, BillingTiming, GiroKind, OcrLevel, SettlementTerms } from '@domain/invoicing/index.js';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  BillingRhythmEnum,
  BillingTimingEnum,
  DeficitEnum,
  GiroKindEnum,
  IssuingEnum,
  OcrLevelEnum,
  SurplusEnum,
} from '../enums.js';

const VERSION = 'Give it back when saving; 0 where nothing has been saved.';

@ObjectType('InvoiceParty', { description: 'How an organisation stands on invoices (fakturauppgifter).' })
export class InvoicePartyType {
  organisationId!: string;

  @Field({ description: 'Street or box.' })
  addressLine1!: string;

  @Field({ description: 'A second line; may be empty.' })
  addressLine2!: string;

  @Field({ description: 'Postal code, 935 81.' })
  postalCode!: string;

  @Field({ description: 'The city.' })
  city!: string;

  @Field({ description: 'SE + organisation number + 01; empty when not registered for VAT.' })
  vatNumber!: string;

  @Field({ description: 'GLN for e-invoices; empty: found by the organisation number.' })
  gln!: string;

  @Field({ description: 'Godkänd för F-skatt.' })
  approvedForFTax!: boolean;

  @Field(() => Int, { description: VERSION })
  version!: number;
}

@ObjectType('SellerSettings', { description: 'How an organisation bills as host.' })
export class SellerSettingsType {
  organisationId!: string;

  @Field(() => IssuingEnum, { description: 'Here, or in its own finance system.' })
  issuing!: 'PORTAL' | 'BASIS';

  @Field({ description: 'How its numbers begin.' })
  prefix!: string;

  @Field(() => GiroKindEnum, { description: 'Bankgiro or plusgiro.' })
  giroKind!: GiroKind;

  @Field({ description: 'Digits alone; empty where none is given.' })
  giro!: string;

  @Field(() => OcrLevelEnum, { description: 'What the agreement with the bank demands.' })
  ocrLevel!: OcrLevel;

  @Field({ description: 'Whether somebody else than the preparer approves what goes out.' })
  approvalRequired!: boolean;

  @Field({ description: 'Whether invoices mention interest on late payment.' })
  interest!: boolean;

  @Field(() => Int, { description: VERSION })
  version!: number;
}

@ObjectType('BillingTerms', {
  description: 'When a body’s cost is billed, and what its agreement says of differences.',
})
export class BillingTermsType {
  @Field(() => BillingRhythmEnum, { description: 'How often.' })
  rhythm!: BillingRhythm;

  @Field(() => BillingTimingEnum, { description: 'As a part begins, or when it is over.' })
  timing!: BillingTiming;

  @Field(() => Int, { description: 'Days from issue to due date.' })
  paymentDays!: number;

  @Field(() => SurplusEnum, { description: 'What becomes of a surplus.' })
  surplus!: SettlementTerms['surplus'];

  @Field(() => DeficitEnum, { description: 'What becomes of a deficit.' })
  deficit!: SettlementTerms['deficit'];

  @Field(() => Int, { description: VERSION })
  version!: number;
}

@ObjectType('BillingPartner', { description: 'What a partner wants on the invoices of a body.' })
export class BillingPartnerType {
  organisationId!: string;

  @Field({ description: 'Er referens (BuyerReference).' })
  buyerReference!: string;

  @Field({ description: 'The partner’s order number.' })
  orderReference!: string;

  @Field({ description: 'The partner’s coding string (kodsträng).' })
  accountingCost!: string;

  @Field(() => Int, { nullable: true, description: 'Days from issue to due date; null = the body’s.' })
  paymentDays!: number | null;

  @Field(() => Int, { description: VERSION })
  version!: number;
}

@ObjectType('BillingSettings', { description: 'How a body’s cost is billed, and what its partners want.' })
export class BillingSettingsType {
  @Field(() => BillingTermsType, { description: 'When and on what terms.' })
  terms!: BillingTermsType;

  @Field(() => [BillingPartnerType], { description: 'One per member today.' })
  partners!: BillingPartnerType[];
}
