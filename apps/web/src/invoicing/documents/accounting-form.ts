import { ORGANISATION_KINDS, type OrganisationKind } from '@domain/organisations/kinds.js';
import type { AccountingDetailsFragment, AccountingInput } from '../../generated/graphql.js';

/** The rates there are (ML 9 kap.). */
export const RATES = ['25', '12', '6'] as const;

export interface AccountingForm {
  series: string;
  incomeAccount: string;
  internalAccount: string;
  counterpartyDimension: string;
  counterparties: { kind: OrganisationKind; receivable: string; counterparty: string }[];
  vatAccounts: { percent: string; account: string }[];
  componentAccounts: { component: string; account: string }[];
  dimensions: { number: string; name: string }[];
  objects: { dimension: string; code: string }[];
}

const typed = (text: string | null | undefined): string => text ?? '';
const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** Every kind of organisation and every rate has its row; what the host has not said is empty. */
export function accountingForm({ accounting }: AccountingDetailsFragment): AccountingForm {
  return {
    series: accounting.series,
    incomeAccount: typed(accounting.incomeAccount),
    internalAccount: typed(accounting.internalAccount),
    counterpartyDimension: typed(accounting.counterpartyDimension?.toString()),
    counterparties: ORGANISATION_KINDS.map((kind) => {
      const saved = accounting.counterparties.find((one) => one.kind === kind);
      return { kind, receivable: typed(saved?.receivable), counterparty: typed(saved?.counterparty) };
    }),
    vatAccounts: RATES.map((percent) => ({
      percent,
      account: typed(accounting.vatAccounts.find((one) => one.percent === percent)?.account),
    })),
    componentAccounts: accounting.componentAccounts.map((one) => ({ ...one })),
    dimensions: accounting.dimensions.map(({ number, name }) => ({ number: String(number), name })),
    objects: accounting.objects.map(({ dimension, code }) => ({ dimension: String(dimension), code })),
  };
}

const saidOfCounterparty = ({ receivable, counterparty }: AccountingForm['counterparties'][number]): boolean =>
  receivable.trim() !== '' || counterparty.trim() !== '';
const saidOfRate = ({ account }: AccountingForm['vatAccounts'][number]): boolean => account.trim() !== '';

export const accountingInput = (form: AccountingForm): AccountingInput => ({
  series: form.series,
  incomeAccount: orNull(form.incomeAccount),
  internalAccount: orNull(form.internalAccount),
  counterpartyDimension: form.counterpartyDimension.trim() === '' ? null : Number(form.counterpartyDimension),
  counterparties: form.counterparties
    .filter(saidOfCounterparty)
    .map(({ counterparty, ...one }) => ({ ...one, counterparty: orNull(counterparty) })),
  vatAccounts: form.vatAccounts.filter(saidOfRate),
  componentAccounts: form.componentAccounts,
  dimensions: form.dimensions.map(({ number, name }) => ({ number: Number(number), name })),
  objects: form.objects.map(({ dimension, code }) => ({ dimension: Number(dimension), code })),
});

/** Where a row of the form stands in the input, which leaves out rows of which nothing is said. */
export const placeOf = <T>(rows: readonly T[], index: number, isSaid: (row: T) => boolean): number =>
  rows.slice(0, index).filter(isSaid).length;

export const counterpartyPlace = ({ counterparties }: AccountingForm, index: number): number =>
  placeOf(counterparties, index, saidOfCounterparty);
export const ratePlace = ({ vatAccounts }: AccountingForm, index: number): number =>
  placeOf(vatAccounts, index, saidOfRate);
