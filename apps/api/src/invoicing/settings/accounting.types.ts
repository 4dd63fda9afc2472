import type { AccountingSettings } from '@domain/invoicing/index.js';
import type { OrganisationKind } from '@domain/organisations/kinds.js';
import { formatDecimal } from '@domain/shared/decimal.js';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DecimalScalar } from '@platform/scalars/scalars.js';
import { OrganisationKindEnum } from '../../organisations/index.js';

const ACCOUNT = 'The account, 1–10 digits.';

@InputType('CounterpartyAccountsInput', { description: 'How claims on one kind of organisation are booked.' })
@ObjectType('CounterpartyAccounts', { description: 'How claims on one kind of organisation are booked.' })
export class CounterpartyAccountsType {
  @Field(() => OrganisationKindEnum, { description: 'What the buyer is.' })
  kind!: OrganisationKind;

  @Field({ description: 'Account of claims on it (kundfordringar), 1–10 digits.' })
  receivable!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Motpart, where the host uses another than Kommun-Bas (81 state, 82 municipality, 83 federation, 84 region).',
  })
  counterparty!: string | null;
}

@InputType('ComponentAccountInput', { description: 'The income account of one component.' })
@ObjectType('ComponentAccount', { description: 'The income account of one component.' })
export class ComponentAccountType {
  @Field({ description: 'The component (kostnadspost).' })
  component!: string;

  @Field({ description: ACCOUNT })
  account!: string;
}

@InputType('VatAccountInput', { description: 'The account of output VAT of one rate.' })
@ObjectType('VatAccount', { description: 'The account of output VAT of one rate.' })
export class VatAccountType {
  @Field(() => DecimalScalar, { description: 'Percent: 25.' })
  percent!: string;

  @Field({ description: ACCOUNT })
  account!: string;
}

@InputType('AccountingDimensionInput', { description: 'A dimension of the host’s own (SIE).' })
@ObjectType('AccountingDimension', { description: 'A dimension of the host’s own (SIE).' })
export class AccountingDimensionType {
  @Field(() => Int, { description: 'From 20 up; kostnadsställe (1) and projekt (6) need no mention.' })
  number!: number;

  @Field({ description: 'What the books call it: Verksamhet, Motpart.' })
  name!: string;
}

@InputType('AccountingObjectInput', { description: 'A code in a dimension.' })
@ObjectType('AccountingObject', { description: 'A code in a dimension.' })
export class AccountingObjectType {
  @Field(() => Int, { description: '1 (kostnadsställe), 6 (projekt), or one of its own.' })
  dimension!: number;

  @Field({ description: 'The code.' })
  code!: string;
}

@InputType('AccountingInput', { description: 'How a host books what it bills (kontering). Accounts have no defaults.' })
@ObjectType('Accounting', { description: 'How a host books what it bills (kontering). Accounts have no defaults.' })
export class AccountingType {
  @Field({ description: 'Verifikationsserie; empty: the finance system chooses.' })
  series!: string;

  @Field(() => [CounterpartyAccountsType], { description: 'Accounts of claims, by what the buyer is.' })
  counterparties!: CounterpartyAccountsType[];

  @Field(() => Int, {
    nullable: true,
    description: 'The dimension of motpart, one of its own; null where it is not coded.',
  })
  counterpartyDimension!: number | null;

  @Field(() => String, { nullable: true, description: 'Income account of each component that has none of its own.' })
  incomeAccount!: string | null;

  @Field(() => String, { nullable: true, description: 'Cost account of the host’s own share; null: it is not booked.' })
  internalAccount!: string | null;

  @Field(() => [ComponentAccountType], { description: 'Income accounts of single components.' })
  componentAccounts!: ComponentAccountType[];

  @Field(() => [VatAccountType], { description: 'Accounts of output VAT, by rate.' })
  vatAccounts!: VatAccountType[];

  @Field(() => [AccountingDimensionType], { description: 'Dimensions of its own that are used.' })
  dimensions!: AccountingDimensionType[];

  @Field(() => [AccountingObjectType], { description: 'What is coded on every income row.' })
  objects!: AccountingObjectType[];
}

@InputType({ description: 'How a host books what it bills.' })
export class AccountingSettingsInput {
  @Field({ description: 'Code of the host.' })
  organisation!: string;

  @Field(() => Int, { description: 'The version read; 0 where nothing was saved. Another in store is a CONFLICT.' })
  version!: number;

  @Field(() => AccountingType, { description: 'The whole of it.' })
  accounting!: AccountingType;
}

@ObjectType('AccountingSettings', { description: 'How a host books what it bills; empty until it says.' })
export class AccountingSettingsType {
  @Field(() => AccountingType, { description: 'The whole of it.' })
  accounting!: AccountingType;

  @Field(() => Int, { description: 'Give it back when saving; 0 where nothing has been saved.' })
  version!: number;
}

export const accountingType = (settings: AccountingSettings): AccountingType => ({
  series: settings.series,
  counterparties: settings.counterparties.map((one) => ({ ...one, counterparty: one.counterparty ?? null })),
  counterpartyDimension: settings.counterpartyDimension ?? null,
  incomeAccount: settings.incomeAccount ?? null,
  internalAccount: settings.internalAccount ?? null,
  componentAccounts: [...settings.componentAccounts],
  vatAccounts: settings.vatAccounts.map(({ percent, account }) => ({ percent: formatDecimal(percent), account })),
  dimensions: [...settings.dimensions],
  objects: [...settings.objects],
});
