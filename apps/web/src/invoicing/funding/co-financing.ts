import { typedDecimal } from '../../cost-sharing/swedish-input.js';
import type { FundingCoFinancingPageQuery } from '../../generated/graphql.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { kronor } from '../../ui/format.js';

/** A commitment as its page shows it. */
export type LoadedCoFinancing = FundingCoFinancingPageQuery['coFinancing'];
export type CoFinancing = Omit<LoadedCoFinancing, 'body'>;

/** `31 000,00 kr` or `77,5 h`. */
export const inForm = (
  form: 'CASH' | 'HOURS',
  amount: string | null | undefined,
  hours: string | null | undefined,
): string => (form === 'CASH' ? kronor(amount ?? '0.00') : texts.coFinancings.hours(typedDecimal(hours ?? '0')));
