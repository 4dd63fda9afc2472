import { isSieSign } from '@domain/invoicing/sie-signs.js';
import { formatKronor } from '@domain/shared/ore.js';
import { err, ok } from '@domain/shared/result.js';
import type { Result } from '@domain/shared/result.js';
import iconv from 'iconv-lite';
import type { SieError, SiePlace } from './errors.js';
import type { SieFile, SieRow, SieVoucher } from './types.js';

const CODE_PAGE = 'cp437';
const LINE_END = '\r\n';
const ACCOUNT = /^\d{1,10}$/;

/**
 * The vouchers as SIE 4I, in the code page of the format (CP437) and with CRLF. Refused are vouchers that do not balance and signs that the
 * file can't hold: nothing is replaced silently.
 */
export function writeSie(file: SieFile): Result<Uint8Array, SieError> {
  const fault = faultOf(file);
  if (fault) return err(fault);
  const lines = [...headOf(file), ...file.vouchers.flatMap(voucherLines)];
  return ok(new Uint8Array(iconv.encode(lines.map((line) => line + LINE_END).join(''), CODE_PAGE)));
}

const headOf = ({ programVersion, generatedOn, company, dimensions }: SieFile): readonly string[] => [
  '#FLAGGA 0',
  `#PROGRAM ${quoted('Samverkansportalen')} ${quoted(programVersion)}`,
  '#FORMAT PC8',
  `#GEN ${compact(generatedOn)}`,
  '#SIETYP 4',
  `#ORGNR ${company.organisationNumber}`,
  `#FNAMN ${quoted(company.name)}`,
  ...dimensions.map(({ number, name }) => `#DIM ${number} ${quoted(name)}`),
];

const voucherLines = ({ series, number, date, text, rows }: SieVoucher): readonly string[] => [
  `#VER ${quoted(series)} ${quoted(number)} ${compact(date)} ${quoted(text)}`,
  '{',
  ...rows.map((row) => `  ${rowLine(row, date)}`),
  '}',
];

function rowLine({ account, objects, amount, text }: SieRow, date: string): string {
  const list = objects.map(({ dimension, code }) => `${dimension} ${quoted(code)}`).join(' ');
  return `#TRANS ${account} {${list}} ${formatKronor(amount)} ${compact(date)} ${quoted(text)}`;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '\\"')}"`;
const compact = (date: string): string => date.replaceAll('-', '');

function faultOf({ programVersion, company, dimensions, vouchers }: SieFile): SieError | undefined {
  return firstOf([
    () => signFault(programVersion, { field: 'PROGRAM' }),
    () => signFault(company.name, { field: 'COMPANY' }),
    () => signFault(company.organisationNumber, { field: 'COMPANY' }),
    () =>
      dimensionFault(
        dimensions.map(({ number, name }) => [number, name]),
        { field: 'DIMENSION' },
      ),
    ...vouchers.map((voucher, index) => () => voucherFault(voucher, index + 1)),
  ]);
}

function voucherFault({ series, number, text, rows }: SieVoucher, voucher: number): SieError | undefined {
  const difference = rows.reduce((sum, { amount }) => sum + amount, 0n);
  if (rows.length === 0) return { code: 'SIE_NO_ROWS', voucher };
  if (difference !== 0n) return { code: 'SIE_UNBALANCED', voucher, difference };
  return firstOf([
    () => signFault(series, { voucher, field: 'SERIES' }),
    () => signFault(number, { voucher, field: 'NUMBER' }),
    () => signFault(text, { voucher, field: 'TEXT' }),
    ...rows.map((row, index) => () => rowFault(row, voucher, index + 1)),
  ]);
}

function rowFault({ account, objects, text }: SieRow, voucher: number, row: number): SieError | undefined {
  if (!ACCOUNT.test(account)) return { code: 'SIE_ACCOUNT', place: { voucher, row, field: 'ACCOUNT' }, account };
  return firstOf([
    () =>
      dimensionFault(
        objects.map(({ dimension, code }) => [dimension, code]),
        { voucher, row, field: 'OBJECT' },
      ),
    () => signFault(text, { voucher, row, field: 'TEXT' }),
  ]);
}

/** Each dimension has a number of its own and a name or code. */
function dimensionFault(entries: readonly (readonly [number, string])[], place: SiePlace): SieError | undefined {
  const numbers = entries.map(([number]) => number);
  const fault = entries.find(
    ([number, text], index) =>
      !Number.isSafeInteger(number) ||
      number < 1 ||
      numbers.indexOf(number) !== index ||
      text === '' ||
      text !== text.trim(),
  );
  if (fault) return { code: 'SIE_DIMENSION', place, dimension: fault[0] };
  return firstOf(
    entries.map(
      ([, text]) =>
        () =>
          signFault(text, place),
    ),
  );
}

function signFault(text: string, place: SiePlace): SieError | undefined {
  const signs = Array.from(text);
  const index = signs.findIndex((sign) => !isSieSign(sign));
  return index < 0 ? undefined : { code: 'SIE_SIGN', place, text, position: index + 1, sign: signs[index]! };
}

function firstOf(checks: readonly (() => SieError | undefined)[]): SieError | undefined {
  for (const check of checks) {
    const fault = check();
    if (fault) return fault;
  }
  return undefined;
}
