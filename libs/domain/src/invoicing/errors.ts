import { describeCostSharingError, type CostSharingError } from '../cost-sharing/index.js';
import type { OrganisationKind } from '../organisations/kinds.js';
import { readableDecimal, type Micro } from '../shared/decimal.js';
import type { LocalDate } from '../shared/local-date.js';
import { swedishList } from '../shared/swedish-list.js';
import { sayHalfYear } from './half-year.js';
import type { BillingPart } from './kinds.js';

/** An account that the host's settings lack. */
export type MissingAccount =
  | { readonly kind: 'RECEIVABLE'; readonly counterparty: OrganisationKind }
  | { readonly kind: 'INCOME'; readonly component: string }
  | { readonly kind: 'OUTPUT_VAT'; readonly percent: Micro };

/** Why billing, a credit or a settlement is refused. `field` is a path in the input. What the split refuses is passed on. */
export type InvoicingError =
  | { readonly code: 'VAT_UNDECIDED'; readonly field: string; readonly components: readonly string[] }
  | { readonly code: 'ALREADY_INVOICED'; readonly field: string; readonly part: BillingPart }
  | { readonly code: 'ALREADY_SETTLED'; readonly field: string }
  | { readonly code: 'ALLOCATION_SUPERSEDED'; readonly field: string; readonly year: number }
  | { readonly code: 'VAT_CHANGED'; readonly field: string; readonly components: readonly string[] }
  | { readonly code: 'OTHER_SELLER'; readonly field: string; readonly sellers: readonly string[] }
  | { readonly code: 'ALREADY_CREDITED'; readonly field: string; readonly number: string }
  | { readonly code: 'NOTHING_TO_BILL'; readonly field: string }
  | { readonly code: 'OUTCOME_MISSING'; readonly field: string; readonly components: readonly string[] }
  | {
      readonly code: 'SELLER_INCOMPLETE';
      readonly field: string;
      readonly name: string;
      readonly lacks: readonly string[];
    }
  | {
      readonly code: 'BUYER_INCOMPLETE';
      readonly field: string;
      readonly buyers: readonly { readonly code: string; readonly name: string; readonly lacks: readonly string[] }[];
    }
  | { readonly code: 'AWAITING_APPROVAL'; readonly field: string }
  | { readonly code: 'INTEREST_RATE_MISSING'; readonly field: string; readonly halfYears: readonly LocalDate[] }
  | { readonly code: 'ACCOUNT_MISSING'; readonly field: string; readonly missing: readonly MissingAccount[] }
  | CostSharingError;

/** The refusal as Swedish sentences that say the way out. */
export function describeInvoicingError(error: InvoicingError): string {
  switch (error.code) {
    case 'VAT_UNDECIDED':
      return `Momsen är inte bestämd för ${swedishList(error.components)}. Välj momskod för varje kostnadspost: det är ett beslut som en person fattar.`;
    case 'ALREADY_INVOICED':
      return error.part.of === 1
        ? 'Hela året är redan fakturerat, helt eller delvis. Kreditera fakturorna först om de ska göras om.'
        : `Del ${error.part.index} av ${error.part.of} är redan fakturerad, helt eller delvis. Välj en annan del, eller kreditera fakturorna först.`;
    case 'ALREADY_SETTLED':
      return 'Året är redan slutavräknat. En felaktig faktura kan krediteras om den samtidigt ersätts av en ny på samma belopp.';
    case 'ALLOCATION_SUPERSEDED':
      return `Kostnadsåret ${error.year} är fastställt slutligt sedan dess: den preliminära fördelningen gäller inte längre. Utgå från den slutliga; det som väntar på godkännande läggs åt sidan och förbereds på nytt.`;
    case 'VAT_CHANGED':
      return `Något är redan fakturerat med en annan momskod än fördelningen har för ${swedishList(error.components)}. Kreditera de fakturorna i sin helhet och fakturera på nytt, så stämmer momsen.`;
    case 'OTHER_SELLER':
      return `Året har fakturor från ${swedishList(error.sellers)} som inte är krediterade, och faktureras och slutavräknas av en enda säljare. Låt ${swedishList(error.sellers)} kreditera dem i sin helhet, eller rätta vem som är värd.`;
    case 'ALREADY_CREDITED':
      return `Allt på ${error.number} är redan krediterat.`;
    case 'NOTHING_TO_BILL':
      return 'Det finns inget att fakturera: ingen annan än värden har något att betala för den här delen.';
    case 'OUTCOME_MISSING':
      return `Utfall saknas för ${swedishList(error.components)}. Ange vad som blev den verkliga kostnaden, även om den blev lika med budgeten.`;
    case 'SELLER_INCOMPLETE':
      return `${error.name} saknar ${swedishList(error.lacks)} i sina fakturauppgifter. Fyll i dem innan något ställs ut.`;
    case 'BUYER_INCOMPLETE':
      return `Uppgifter saknas om den som ska betala: ${error.buyers.map(({ name, lacks }) => `${name} (${swedishList(lacks)})`).join(', ')}. Fyll i dem innan något ställs ut.`;
    case 'AWAITING_APPROVAL':
      return 'Något för samma år väntar redan på godkännande. Godkänn det eller lägg det åt sidan först.';
    case 'INTEREST_RATE_MISSING':
      return `Referensräntan saknas för ${swedishList(error.halfYears.map(sayHalfYear))}. Ange den som Riksbanken har fastställt.`;
    case 'ACCOUNT_MISSING':
      return `Konto saknas för ${swedishList(error.missing.map(sayAccount))}. Ange det i värdens kontering.`;
    case 'BAD_USER_INPUT':
    case 'KEY_UNSUITABLE':
    case 'LIMITS_IMPOSSIBLE':
    case 'NO_MEMBERS':
    case 'POPULATION_MISSING':
    case 'RATE_PRECISION':
    case 'REFERENCE_DATE_UNSET':
    case 'SHARES_INVALID':
    case 'USAGE_MISSING':
      return describeCostSharingError(error);
  }
}

const KINDS: Readonly<Record<OrganisationKind, string>> = {
  MUNICIPALITY: 'kommuner',
  REGION: 'regioner',
  FEDERATION: 'kommunalförbund',
  COMPANY: 'bolag',
  ASSOCIATION: 'föreningar',
  STATE_AUTHORITY: 'statliga myndigheter',
};

function sayAccount(account: MissingAccount): string {
  switch (account.kind) {
    case 'RECEIVABLE':
      return `fordran på ${KINDS[account.counterparty]}`;
    case 'INCOME':
      return `intäkten av ${account.component}`;
    case 'OUTPUT_VAT':
      return `utgående moms ${readableDecimal(account.percent)} %`;
  }
}

export const badInvoice = (field: string, reason: string) =>
  ({ ok: false, error: { code: 'BAD_USER_INPUT', field, reason } }) as const;
