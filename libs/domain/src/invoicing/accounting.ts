import { MICRO, parseDecimal, type Micro } from '../shared/decimal.js';
import { ok, type Result } from '../shared/result.js';
import { isSieSign } from './sie-signs.js';
import type { OrganisationKind } from '../organisations/kinds.js';
import { badInvoice, type InvoicingError } from './errors.js';

/** How a host books what it bills for a body. Every account is its own: there is no default. */
export interface AccountingSettings {
  /** Verifikationsserie; empty: the finance system chooses. */
  readonly series: string;
  readonly counterparties: readonly CounterpartyAccounts[];
  /** The host's dimension for motpart, from 20 up; absent where it does not code it. */
  readonly counterpartyDimension?: number;
  readonly incomeAccount?: string;
  /** Cost of the host's own share; absent where the books leave that share as it lies. */
  readonly internalAccount?: string;
  /** Where a kostnadspost has an account of its own. */
  readonly componentAccounts: readonly { readonly component: string; readonly account: string }[];
  readonly vatAccounts: readonly { readonly percent: Micro; readonly account: string }[];
  /** Names of the dimensions from 20 up that are used. */
  readonly dimensions: readonly { readonly number: number; readonly name: string }[];
  /** On every income row: kostnadsställe (1), projekt (6), verksamhet. */
  readonly objects: readonly { readonly dimension: number; readonly code: string }[];
}

export interface CounterpartyAccounts {
  readonly kind: OrganisationKind;
  /** Kundfordringar on this kind. */
  readonly receivable: string;
  /** Motpart, where the host uses another than Kommun-Bas. */
  readonly counterparty?: string;
}

/** Motpart in Kommun-Bas, for the kinds that it has one code for. */
export const KOMMUN_BAS_COUNTERPARTIES: Partial<Readonly<Record<OrganisationKind, string>>> = {
  STATE_AUTHORITY: '81',
  MUNICIPALITY: '82',
  FEDERATION: '83',
  REGION: '84',
};

/** The settings as somebody has typed them. */
export interface AccountingDraft {
  readonly series?: string | null;
  readonly counterparties: readonly {
    readonly kind: OrganisationKind;
    readonly receivable: string;
    readonly counterparty?: string | null;
  }[];
  readonly counterpartyDimension?: number | null;
  readonly incomeAccount?: string | null;
  readonly internalAccount?: string | null;
  readonly componentAccounts: readonly { readonly component: string; readonly account: string }[];
  readonly vatAccounts: readonly { readonly percent: string; readonly account: string }[];
  readonly dimensions: readonly { readonly number: number; readonly name: string }[];
  readonly objects: readonly { readonly dimension: number; readonly code: string }[];
}

const ACCOUNT = /^\d{1,10}$/;
const LONGEST = 60;
const MOST = 200;
/** Kostnadsställe and projekt have their numbers from the format; the host's own begin at 20. */
const STANDARD_DIMENSIONS: readonly number[] = [1, 6];
const FIRST_OWN = 20;
const LAST_OWN = 999;

const isOwn = (number: number): boolean => Number.isInteger(number) && number >= FIRST_OWN && number <= LAST_OWN;
const isText = (text: string): boolean =>
  text.trim() !== '' && text.length <= LONGEST && Array.from(text).every(isSieSign);
const isAccount = (text: string): boolean => ACCOUNT.test(text.trim());

export function checkAccounting(draft: AccountingDraft, field: string): Result<AccountingSettings, InvoicingError> {
  const [fault] = faultsOf(draft, field);
  if (fault) return fault;
  const { counterparties, counterpartyDimension, incomeAccount, internalAccount, componentAccounts, vatAccounts } =
    draft;
  return ok({
    series: draft.series?.trim() ?? '',
    counterparties: counterparties.map(({ kind, receivable, counterparty }) => ({
      kind,
      receivable: receivable.trim(),
      ...(counterparty != null && { counterparty: counterparty.trim() }),
    })),
    ...(counterpartyDimension != null && { counterpartyDimension }),
    ...(incomeAccount != null && { incomeAccount: incomeAccount.trim() }),
    ...(internalAccount != null && { internalAccount: internalAccount.trim() }),
    componentAccounts: componentAccounts.map(({ component, account }) => ({ component, account: account.trim() })),
    vatAccounts: vatAccounts.map(({ percent, account }) => ({ percent: percentOf(percent)!, account: account.trim() })),
    dimensions: draft.dimensions.map(({ number, name }) => ({ number, name: name.trim() })),
    objects: draft.objects.map(({ dimension, code }) => ({ dimension, code: code.trim() })),
  });
}

/** What is wrong, in the order of the fields; only the first is told. */
function* faultsOf(draft: AccountingDraft, field: string) {
  const { counterparties, counterpartyDimension, incomeAccount, internalAccount, componentAccounts, vatAccounts } =
    draft;
  const { dimensions, objects, series } = draft;
  for (const name of ['counterparties', 'componentAccounts', 'vatAccounts', 'dimensions', 'objects'] as const) {
    if (draft[name].length > MOST) yield badInvoice(`${field}.${name}`, `Högst ${MOST} rader.`);
  }
  if (series != null && series !== '' && !isText(series)) {
    yield badInvoice(
      `${field}.series`,
      `Serien ska ha högst ${LONGEST} tecken, alla sådana som bokföringsfilen (SIE) kan ha.`,
    );
  }
  for (const [index, { kind, receivable, counterparty }] of counterparties.entries()) {
    const at = `${field}.counterparties[${index}]`;
    if (counterparties.findIndex((one) => one.kind === kind) < index) yield twice(`${at}.kind`, 'Slaget av motpart');
    if (!isAccount(receivable)) yield noAccount(`${at}.receivable`);
    if (counterparty != null && !isText(counterparty)) yield badText(`${at}.counterparty`, 'Motparten');
  }
  if (incomeAccount != null && !isAccount(incomeAccount)) yield noAccount(`${field}.incomeAccount`);
  if (internalAccount != null && !isAccount(internalAccount)) yield noAccount(`${field}.internalAccount`);
  for (const [index, { component, account }] of componentAccounts.entries()) {
    const at = `${field}.componentAccounts[${index}]`;
    const isAgain = componentAccounts.findIndex((one) => one.component === component) < index;
    if (isAgain) yield twice(`${at}.component`, 'Kostnadsposten');
    if (!isAccount(account)) yield noAccount(`${at}.account`);
  }
  for (const [index, { percent: typed, account }] of vatAccounts.entries()) {
    const at = `${field}.vatAccounts[${index}]`;
    const percent = percentOf(typed);
    if (percent === undefined) yield badInvoice(`${at}.percent`, 'Ange momssatsen i procent, till exempel 25.');
    if (vatAccounts.findIndex((one) => percentOf(one.percent) === percent) < index) yield twice(`${at}.percent`, 'Momssatsen'); // prettier-ignore
    if (!isAccount(account)) yield noAccount(`${at}.account`);
  }
  for (const [index, { number, name }] of dimensions.entries()) {
    const at = `${field}.dimensions[${index}]`;
    if (!isOwn(number)) {
      const reason = `Egna dimensioner har nummer ${FIRST_OWN}–${LAST_OWN}; kostnadsställe (1) och projekt (6) behöver inte namnges.`;
      yield badInvoice(`${at}.number`, reason);
    }
    if (dimensions.findIndex((one) => one.number === number) < index) yield twice(`${at}.number`, 'Dimensionen');
    if (!isText(name)) yield badText(`${at}.name`, 'Namnet');
  }
  // What is coded must be a dimension that the file can name.
  const isNamed = (number: number) => dimensions.some((one) => one.number === number);
  if (counterpartyDimension != null && !isNamed(counterpartyDimension)) {
    yield badInvoice(`${field}.counterpartyDimension`, 'Motpartens dimension ska vara en av de egna dimensionerna.');
  }
  for (const [index, { dimension, code }] of objects.entries()) {
    const at = `${field}.objects[${index}]`;
    if (!STANDARD_DIMENSIONS.includes(dimension) && !isNamed(dimension)) {
      yield badInvoice(`${at}.dimension`, 'Dimensionen ska vara 1 (kostnadsställe), 6 (projekt) eller en av de egna.');
    }
    if (dimension === counterpartyDimension) yield badInvoice(`${at}.dimension`, 'Motparten sätts av sig själv på varje rad.'); // prettier-ignore
    if (objects.findIndex((one) => one.dimension === dimension) < index) yield twice(`${at}.dimension`, 'Dimensionen');
    if (!isText(code)) yield badText(`${at}.code`, 'Koden');
  }
}

const noAccount = (field: string) => badInvoice(field, 'Ange kontot med 1–10 siffror.');
const badText = (field: string, what: string) =>
  badInvoice(field, `${what} ska ha 1–${LONGEST} tecken, alla sådana som bokföringsfilen (SIE) kan ha.`);
const twice = (field: string, what: string) => badInvoice(field, `${what} anges två gånger.`);

function percentOf(text: string): Micro | undefined {
  const percent = parseDecimal(text.trim());
  return typeof percent === 'bigint' && percent > 0n && percent <= 100n * MICRO ? percent : undefined;
}
