import { parseDecimal } from '@domain/shared/decimal.js';
import { parseKronor } from '@domain/shared/ore.js';
import { asDecimal, asKronor } from '../../cost-sharing/swedish-input.js';
import { funding as texts } from '../../locales/sv/funding.js';

/** A rule for a field: a sum in kronor as people type it; empty will do. */
export const isSum = (typed: string): true | string =>
  typed.trim() === '' || parseKronor(asKronor(typed)) !== undefined || texts.sum;

/** A rule for a field: a number as people type it; empty will do. */
export const isNumber = (typed: string): true | string =>
  typed.trim() === '' || typeof parseDecimal(asDecimal(typed)) === 'bigint' || texts.number;

/** What was typed, for the API; empty = null. */
export const sumOf = (typed: string): string | null => (typed.trim() === '' ? null : asKronor(typed));
export const numberOf = (typed: string): string | null => (typed.trim() === '' ? null : asDecimal(typed));
export const textOf = (typed: string): string | null => typed.trim() || null;
