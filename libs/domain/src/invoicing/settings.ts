import { checkGiro, type GiroKind } from './giro.js';
import { checkPrefix } from './number-series.js';
import { badInvoice, type InvoicingError } from './errors.js';
import type { OcrLevel } from './ocr.js';
import { ok, type Result } from '../shared/result.js';

/** How an organisation stands on invoices (fakturauppgifter). Empty texts are not known yet. */
export interface PartyDetails {
  readonly addressLine1: string;
  readonly addressLine2: string;
  readonly postalCode: string;
  readonly city: string;
  /** `SE` + ten digits + `01`; empty when not registered for VAT. */
  readonly vatNumber: string;
  /** Thirteen digits; empty: e-invoices find it by its organisation number. */
  readonly gln: string;
}

const LONGEST_LINE = 100;
const LONGEST_CITY = 60;
const CONTROL = /\p{Cc}/u;

/** A text as typed, on one line; refused with the field when too long. */
function line(text: string, field: string, name: string, longest = LONGEST_LINE): Result<string, InvoicingError> {
  const trimmed = text.trim();
  if (trimmed.length > longest) return badInvoice(field, `${name} får ha högst ${longest} tecken.`);
  return CONTROL.test(trimmed) ? badInvoice(field, `${name} ska stå på en rad, utan tabbar.`) : ok(trimmed);
}

/** @param organisationNumber of the organisation, `212000-2858`: its VAT number has the same digits. */
export function checkParty(
  draft: PartyDetails,
  organisationNumber: string | null,
): Result<PartyDetails, InvoicingError> {
  const lines = [
    line(draft.addressLine1, 'addressLine1', 'Adressraden'),
    line(draft.addressLine2, 'addressLine2', 'Adressraden'),
    line(draft.city, 'city', 'Orten', LONGEST_CITY),
  ] as const;
  const broken = lines.find((one) => !one.ok);
  if (broken && !broken.ok) return broken;
  const [addressLine1, addressLine2, city] = lines.map((one) => (one.ok ? one.value : ''));
  const digits = draft.postalCode.replace(/[\s\u00a0]/g, '');
  if (digits !== '' && !/^[1-9]\d{4}$/.test(digits)) {
    return badInvoice('postalCode', 'Postnumret ska ha fem siffror, till exempel 935 81.');
  }
  const vatNumber = draft.vatNumber.replace(/[\s\u00a0]/g, '').toUpperCase();
  const expected = organisationNumber === null ? undefined : vatNumberOf(organisationNumber);
  if (vatNumber !== '' && !/^SE\d{10}01$/.test(vatNumber)) {
    return badInvoice('vatNumber', 'Momsregistreringsnumret skrivs SE, organisationsnumret och 01: SE212000285801.');
  }
  if (vatNumber !== '' && expected !== undefined && vatNumber !== expected) {
    return badInvoice(
      'vatNumber',
      `Momsregistreringsnumret hör till en annan organisation: här ska det vara ${expected}.`,
    );
  }
  const gln = draft.gln.replace(/[\s\u00a0]/g, '');
  if (gln !== '' && !isGln(gln)) {
    return badInvoice('gln', 'GLN ska ha tretton siffror med rätt kontrollsiffra: är någon siffra felskriven?');
  }
  const postalCode = digits && `${digits.slice(0, 3)} ${digits.slice(3)}`;
  return ok({ addressLine1: addressLine1!, addressLine2: addressLine2!, city: city!, postalCode, vatNumber, gln });
}

/** `212000-2858` → `SE212000285801`. */
export const vatNumberOf = (organisationNumber: string): string => `SE${organisationNumber.replace('-', '')}01`;

/** GS1: from the right, every second digit counts three times. */
function isGln(text: string): boolean {
  if (!/^\d{13}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

export interface SellerDetails {
  readonly prefix: string;
  readonly giroKind: GiroKind;
  /** Digits alone. */
  readonly giro: string;
  readonly ocrLevel: OcrLevel;
}

/** Settings of a host as typed. Without a giro number nothing is issued here, but a basis may go out. */
export function checkSeller<T extends SellerDetails>(draft: T): Result<T, InvoicingError> {
  const prefix = checkPrefix(draft.prefix, 'prefix');
  if (!prefix.ok) return prefix;
  const giro = draft.giro.trim() === '' ? ok('') : checkGiro(draft.giroKind, draft.giro, 'giro');
  return giro.ok ? ok({ ...draft, prefix: prefix.value, giro: giro.value }) : giro;
}

export interface PartnerDetails {
  readonly buyerReference: string;
  readonly orderReference: string;
  readonly accountingCost: string;
  /** Instead of the body's; null = the body's. */
  readonly paymentDays: number | null;
}

export function checkPartner(draft: PartnerDetails): Result<PartnerDetails, InvoicingError> {
  const buyerReference = line(draft.buyerReference, 'buyerReference', 'Er referens');
  if (!buyerReference.ok) return buyerReference;
  const orderReference = line(draft.orderReference, 'orderReference', 'Ordernumret');
  if (!orderReference.ok) return orderReference;
  const accountingCost = line(draft.accountingCost, 'accountingCost', 'Kodsträngen');
  if (!accountingCost.ok) return accountingCost;
  const days = draft.paymentDays === null ? ok(null) : checkPaymentDays(draft.paymentDays, 'paymentDays');
  if (!days.ok) return days;
  return ok({
    buyerReference: buyerReference.value,
    orderReference: orderReference.value,
    accountingCost: accountingCost.value,
    paymentDays: days.value,
  });
}

const LONGEST_TERMS = 365;

/** Days from issue to due date. */
export function checkPaymentDays(days: number, field: string): Result<number, InvoicingError> {
  return Number.isInteger(days) && days >= 0 && days <= LONGEST_TERMS
    ? ok(days)
    : badInvoice(field, `Betalningstiden ska vara 0–${LONGEST_TERMS} dagar.`);
}

/** What an invoice cannot be issued without, as the law (ML 17 kap.) and the e-invoice demand. */
export interface PartyFacts extends PartyDetails {
  readonly code: string;
  readonly name: string;
  readonly organisationNumber: string | null;
}

/** In Swedish, what is missing before an invoice can be issued here; empty when nothing is. */
export function missingOfSeller(party: PartyFacts, seller: Pick<SellerDetails, 'giro'>): string[] {
  return [...missingOfParty(party), ...(seller.giro === '' ? ['bankgiro eller plusgiro'] : [])];
}

export function missingOfBuyer(
  party: PartyFacts,
  partner: Pick<PartnerDetails, 'buyerReference' | 'orderReference'>,
): string[] {
  const hasReference = partner.buyerReference !== '' || partner.orderReference !== '';
  return [...missingOfParty(party), ...(hasReference ? [] : ['er referens eller ordernummer'])];
}

const missingOfParty = ({ organisationNumber, addressLine1, postalCode, city }: PartyFacts): string[] => [
  ...(organisationNumber === null ? ['organisationsnummer'] : []),
  ...(addressLine1 === '' || postalCode === '' || city === '' ? ['adress'] : []),
];
