import { swedishKey } from '@domain/shared/swedish-key.js';
import { parseDecimal } from '@domain/shared/decimal.js';
import { asDecimal } from './swedish-input.js';

export interface PastedUsage {
  /** By code, as typed. */
  readonly values: Readonly<Record<string, string>>;
  /** Lines that could not be placed, with why. */
  readonly left: readonly { readonly line: string; readonly why: 'UNKNOWN' | 'NO_NUMBER' | 'TWICE' }[];
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/**
 * Rows pasted from a spreadsheet: code or name, then a number, in columns by tab or semicolon. Of more columns, the last number
 * counts. A first row without a number is a heading. Names are compared without regard to case.
 */
export function parseUsage(text: string, members: readonly Named[]): PastedUsage {
  const byName = new Map<string, string>();
  for (const { code, name } of members) {
    byName.set(swedishKey(name), code);
    byName.set(swedishKey(`${name} kommun`), code);
    byName.set(swedishKey(`${name}s kommun`), code);
    byName.set(code, code);
  }
  const values: Record<string, string> = {};
  const left: { line: string; why: 'UNKNOWN' | 'NO_NUMBER' | 'TWICE' }[] = [];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    const cells = line.split(/[\t;]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const code = cells
      .map((cell) => byName.get(cell) ?? byName.get(swedishKey(cell)))
      .find((found) => found !== undefined);
    const numbers = cells.filter((cell) => cell !== code && typeof parseDecimal(asDecimal(cell)) === 'bigint');
    const value = numbers.at(-1);
    if (code === undefined) {
      const heading = index === 0 && value === undefined;
      if (!heading) left.push({ line, why: 'UNKNOWN' });
    } else if (value === undefined) left.push({ line, why: 'NO_NUMBER' });
    else if (code in values) left.push({ line, why: 'TWICE' });
    else values[code] = value;
  }
  return { values, left };
}
