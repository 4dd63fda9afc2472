import { readableKronor } from '@domain/shared/ore.js';
import type { Ore } from '@domain/shared/ore.js';

/** Where a value stands. Vouchers and rows count from 1. */
export interface SiePlace {
  readonly voucher?: number;
  readonly row?: number;
  readonly field: SieField;
}

export type SieField = 'PROGRAM' | 'COMPANY' | 'DIMENSION' | 'SERIES' | 'NUMBER' | 'TEXT' | 'ACCOUNT' | 'OBJECT';

/** Why no file is written. */
export type SieError =
  /** A sign that the format can't hold: CP437 lacks it, or it is a control character or a backslash. */
  | {
      readonly code: 'SIE_SIGN';
      readonly place: SiePlace;
      readonly text: string;
      /** From 1, in signs. */
      readonly position: number;
      readonly sign: string;
    }
  | { readonly code: 'SIE_UNBALANCED'; readonly voucher: number; readonly difference: Ore }
  | { readonly code: 'SIE_NO_ROWS'; readonly voucher: number }
  | { readonly code: 'SIE_ACCOUNT'; readonly place: SiePlace; readonly account: string }
  | { readonly code: 'SIE_DIMENSION'; readonly place: SiePlace; readonly dimension: number };

const FIELDS: Readonly<Record<SieField, string>> = {
  PROGRAM: 'programversionen',
  COMPANY: 'organisationens namn eller nummer',
  DIMENSION: 'en dimension',
  SERIES: 'serien',
  NUMBER: 'numret',
  TEXT: 'texten',
  ACCOUNT: 'kontot',
  OBJECT: 'kodsträngen',
};
const FIRST_PRINTED = 0x20;

/** One or two Swedish sentences: what, where, and the way out. */
export function describeSieError(error: SieError): string {
  switch (error.code) {
    case 'SIE_SIGN':
      return `Tecknet ${shown(error.sign)} (tecken ${error.position} i ”${error.text}”, ${placeOf(error.place)}) kan inte skrivas i en SIE-fil. Byt ut det.`;
    case 'SIE_UNBALANCED':
      return `Verifikation ${error.voucher} balanserar inte: skillnaden är ${readableKronor(error.difference)}. Rätta konteringen.`;
    case 'SIE_NO_ROWS':
      return `Verifikation ${error.voucher} har inga rader. Ta bort den eller kontera den.`;
    case 'SIE_ACCOUNT':
      return `”${error.account}” är inget kontonummer (${placeOf(error.place)}). Ange kontot med siffror.`;
    case 'SIE_DIMENSION':
      return `Dimension ${error.dimension} går inte att använda (${placeOf(error.place)}). Ange varje dimension en gång, med ett nummer från 1 och en kod utan mellanslag i ändarna.`;
  }
}

function placeOf({ voucher, row, field }: SiePlace): string {
  const parts = [FIELDS[field]];
  if (row !== undefined) parts.push(`rad ${row}`);
  if (voucher !== undefined) parts.push(`verifikation ${voucher}`);
  return parts.join(', ');
}

/** A sign that nobody would see is named by its number. */
const shown = (sign: string): string => {
  const point = sign.codePointAt(0)!;
  return point < FIRST_PRINTED || /^[\p{C}\p{Z}]$/u.test(sign)
    ? `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
    : `”${sign}”`;
};
