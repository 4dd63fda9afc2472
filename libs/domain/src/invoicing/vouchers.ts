import type { OrganisationKind } from '../organisations/kinds.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Ore } from '../shared/ore.js';
import { err, ok, type Result } from '../shared/result.js';
import { KOMMUN_BAS_COUNTERPARTIES, type AccountingSettings } from './accounting.js';
import { signOf } from './drafts.js';
import type { InvoicingError, MissingAccount } from './errors.js';
import type { InvoiceDraft } from './kinds.js';

/** An issued document with what the books need to know of its buyer. */
export type BookableDocument = Pick<InvoiceDraft, 'kind' | 'lines' | 'totals'> & {
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly buyer: { readonly name: string; readonly kind: OrganisationKind };
};

/** A verifikation. `SieVoucher` of the formats takes it as it is, once its texts are in signs that the file can hold. */
export interface Voucher {
  readonly series: string;
  /** Empty: the finance system numbers. */
  readonly number: string;
  readonly date: LocalDate;
  readonly text: string;
  readonly rows: readonly VoucherRow[];
}

/** What a run charges the host itself: it bills itself nothing. */
export interface InternalShare {
  readonly date: LocalDate;
  /** `Treparten 2016, del 1 av 4`. */
  readonly text: string;
  readonly rows: readonly { readonly component: string; readonly amount: Ore }[];
}

export interface VoucherRow {
  readonly account: string;
  readonly objects: readonly { readonly dimension: number; readonly code: string }[];
  /** Debit positive, credit negative. */
  readonly amount: Ore;
  readonly text: string;
}

/**
 * A voucher per document: the receivable against income per line and output VAT per rate, turned round for a credit note; and one per
 * share of the host's own, as cost against income, where it has an account for that. They balance. Refused while an account is missing, with all that are.
 */
export function vouchersOf(
  documents: readonly BookableDocument[],
  settings: AccountingSettings,
  internal: readonly InternalShare[] = [],
): Result<readonly Voucher[], InvoicingError> {
  const missing = new Map<string, MissingAccount>();
  const lacks = (account: MissingAccount): '' => {
    missing.set(Object.values(account).join('\n'), account);
    return '';
  };
  const vouchers = [
    ...documents.map((document) => voucherOf(document, settings, lacks)),
    ...internal.flatMap((share) => internalVoucher(share, settings, lacks)),
  ];
  if (missing.size === 0) return ok(vouchers);
  return err({ code: 'ACCOUNT_MISSING', field: 'accounting', missing: [...missing.values()] });
}

function voucherOf(
  document: BookableDocument,
  settings: AccountingSettings,
  lacks: (account: MissingAccount) => '',
): Voucher {
  const { kind, number, issuedOn, buyer, lines, totals } = document;
  const sign = signOf(document);
  const accounts = settings.counterparties.find((one) => one.kind === buyer.kind);
  const counterparty = counterpartyOf(buyer.kind, settings);
  const text = `${kind === 'INVOICE' ? 'Faktura' : 'Kreditfaktura'} ${number} ${buyer.name}`;
  const receivable: VoucherRow = {
    account: accounts?.receivable ?? lacks({ kind: 'RECEIVABLE', counterparty: buyer.kind }),
    objects: counterparty,
    amount: sign * totals.total,
    text,
  };
  const income = lines.map(({ component, amount }): VoucherRow => {
    return {
      account: incomeAccountOf(component, settings) ?? lacks({ kind: 'INCOME', component }),
      objects: [...settings.objects, ...counterparty],
      amount: -sign * amount,
      text: component,
    };
  });
  const vat = totals.rows
    .filter((row) => row.vat !== 0n)
    .map(({ percent, vat: amount }): VoucherRow => {
      const account = settings.vatAccounts.find((one) => one.percent === percent)?.account;
      return {
        account: account ?? lacks({ kind: 'OUTPUT_VAT', percent }),
        objects: [],
        amount: -sign * amount,
        text: 'Utgående moms',
      };
    });
  const rows = [receivable, ...income, ...vat].filter(({ amount }) => amount !== 0n);
  return { series: settings.series, number: '', date: issuedOn, text, rows };
}

function internalVoucher(
  { date, text, rows: shares }: InternalShare,
  settings: AccountingSettings,
  lacks: (account: MissingAccount) => '',
): Voucher[] {
  const { series, objects, internalAccount } = settings;
  if (internalAccount === undefined) return [];
  const rows = shares
    .filter(({ amount }) => amount !== 0n)
    .flatMap(({ component, amount }): VoucherRow[] => [
      { account: internalAccount, objects, amount, text: component },
      {
        account: incomeAccountOf(component, settings) ?? lacks({ kind: 'INCOME', component }),
        objects,
        amount: -amount,
        text: component,
      },
    ]);
  return rows.length === 0 ? [] : [{ series, number: '', date, text: `Egen andel ${text}`, rows }];
}

/** The component's own, or the one for all; undefined while the host has said neither. */
export const incomeAccountOf = (
  component: string,
  { componentAccounts, incomeAccount }: AccountingSettings,
): string | undefined => componentAccounts.find((one) => one.component === component)?.account ?? incomeAccount;

/** Motpart of a kind in the host's books. */
export const counterpartyCodeOf = (
  kind: OrganisationKind,
  { counterparties }: AccountingSettings,
): string | undefined =>
  counterparties.find((one) => one.kind === kind)?.counterparty ?? KOMMUN_BAS_COUNTERPARTIES[kind];

function counterpartyOf(kind: OrganisationKind, settings: AccountingSettings): VoucherRow['objects'] {
  const { counterpartyDimension: dimension } = settings;
  const code = counterpartyCodeOf(kind, settings);
  return dimension === undefined || code === undefined ? [] : [{ dimension, code }];
}
