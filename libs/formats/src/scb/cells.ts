/** A region cell: `0114`, `0114 Upplands Väsby` or `0114 - Upplands Väsby`. Two or four digits, else undefined. */
export function parseRegion(cell: string): { readonly code: string; readonly name?: string } | undefined {
  const match = /^(\d{4}|\d{2})(?:\s+(?:[-–](?:\s+|$))?(.*))?$/.exec(cell);
  if (!match?.[1]) {
    return undefined;
  }
  return match[2] ? { code: match[1], name: match[2] } : { code: match[1] };
}

/** True for a cell that seems meant as a region, also a broken one: it starts with a short number. */
export const looksLikeRegion = (cell: string) => /^\d{1,4}(\D|$)/.test(cell);

/** A full year, 1900–2099. */
export function parseYear(cell: string): number | undefined {
  return /^(19|20)\d{2}$/.test(cell) ? Number(cell) : undefined;
}

/** More than ever lived in one country is a slip in the file; it would not fit in the register either. */
const MOST = 2_000_000_000;

/**
 * A figure: whole and not negative, thousands may be spaced. `missing` for SCB's marks: `..` (not available),
 * `.` (not applicable) and `-` (none). Undefined for all else, also decimals.
 */
export function parseFigure(cell: string): number | 'missing' | undefined {
  if (['..', '.', '-', '–'].includes(cell)) {
    return 'missing';
  }
  if (!/^\d+$/.test(cell) && !/^\d{1,3}([ \u00a0\u202f]\d{3})+$/.test(cell)) {
    return undefined;
  }
  const value = Number(cell.replace(/\D/g, ''));
  return value <= MOST ? value : undefined;
}
