import { MINUS, groupDigits } from './swedish-number.js';

/** An exact decimal in millionths: 42.25 is 42250000n. */
export type Micro = bigint;

export const DECIMALS = 6;
export const MICRO = 10n ** BigInt(DECIMALS);

const PATTERN = /^(-?)(\d{1,15})(?:\.(\d+))?$/;

/** `"42.25"` → 42250000n. `'PRECISION'` when more than six decimals are needed, undefined when the text is no decimal. */
export function parseDecimal(text: string): Micro | 'PRECISION' | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const decimals = (match[3] ?? '').replace(/0+$/, '');
  if (decimals.length > DECIMALS) return 'PRECISION';
  const micro = BigInt(match[2]! + decimals.padEnd(DECIMALS, '0'));
  return match[1] ? -micro : micro;
}

/** 42250000n → `"42.25"`: no trailing zeros, so that equal numbers are equal texts. */
export function formatDecimal(micro: Micro): string {
  const digits = (micro < 0n ? -micro : micro).toString().padStart(DECIMALS + 1, '0');
  const decimals = digits.slice(-DECIMALS).replace(/0+$/, '');
  return `${micro < 0n ? '-' : ''}${digits.slice(0, -DECIMALS)}${decimals && `.${decimals}`}`;
}

/** 42250000n → `42,25` as people read it. `minDecimals` 2 gives `25,00`. */
export function readableDecimal(micro: Micro, minDecimals = 0): string {
  const [whole, decimals = ''] = formatDecimal(micro < 0n ? -micro : micro).split('.') as [string, string?];
  const shown = decimals.padEnd(minDecimals, '0');
  return `${micro < 0n ? MINUS : ''}${groupDigits(whole)}${shown && `,${shown}`}`;
}
