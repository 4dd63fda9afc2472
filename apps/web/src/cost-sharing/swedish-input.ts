import { formatKronor, parseKronor, readableKronor } from '@domain/shared/ore.js';
import { parseDecimal, readableDecimal } from '@domain/shared/decimal.js';

/** What people type as a number → the text that programs exchange; a text that is no number comes back as it is. */
export function asDecimal(typed: string): string {
  const bare = typed
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/(kr|:-)$/i, '')
    .replace(/^[\u2212\u2013]/, '-');
  // 4.200.000,01: dots between thousands and a comma, as some programs write.
  const plain = /^-?\d{1,3}(\.\d{3})+,\d+$/.test(bare) ? bare.replaceAll('.', '') : bare;
  // 1.234 is a thousand to some and a little more than one to others: no number, so that the check asks.
  if (/^-?[1-9]\d{0,2}(\.\d{3})+$/.test(bare)) return `${bare} (punkt eller komma?)`;
  const text = plain.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? text : typed.trim();
}

/** `4 200 000,5` → `4200000.50`. More than two decimals are left for the check to refuse. */
export function asKronor(typed: string): string {
  const text = asDecimal(typed);
  const match = /^(-?\d+)(?:\.(\d{1,2}))?$/.exec(text);
  return match ? `${match[1]}.${(match[2] ?? '').padEnd(2, '0')}` : text;
}

/** `4200000.01` → `4 200 000,01`, for a field. */
export const typedKronor = (text: string): string => {
  const ore = parseKronor(text);
  return ore === undefined ? text : readableKronor(ore).replace(/\s?kr$/, '');
};

/** `42.25` → `42,25`, for a field. */
export const typedDecimal = (text: string): string => {
  const value = parseDecimal(text);
  return typeof value === 'bigint' ? readableDecimal(value) : text;
};

/** The öre of a typed sum; undefined when it is none. */
export const oreOf = (typed: string): bigint | undefined => parseKronor(asKronor(typed));

/** Öre as text for the API. */
export const kronorText = formatKronor;
