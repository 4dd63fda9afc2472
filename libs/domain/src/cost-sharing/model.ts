import type { ReferenceDate } from '../organisations/population.js';
import type { Micro } from '../shared/decimal.js';
import type { Ore } from '../shared/ore.js';

export const ROUNDINGS = ['ORE', 'KRONA'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

export const COST_BASES = ['RATE', 'POOL', 'FIXED', 'TIERS'] as const;
export type CostBasis = (typeof COST_BASES)[number];

export const KEY_KINDS = ['INHABITANTS', 'EQUAL', 'SHARES', 'USAGE', 'BLEND'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

export const VAT_CATEGORIES = ['S', 'E', 'O'] as const;
export type VatCategory = (typeof VAT_CATEGORIES)[number];

/** What to count: the fördelningsnyckel of an agreement. Checked by `checkModel`. */
export type AllocationKey =
  | { readonly kind: 'INHABITANTS'; readonly referenceDate: ReferenceDate }
  | { readonly kind: 'EQUAL' }
  | { readonly kind: 'SHARES'; readonly shares: readonly { readonly code: string; readonly share: Micro }[] }
  | { readonly kind: 'USAGE'; readonly measure: string }
  | { readonly kind: 'BLEND'; readonly parts: readonly { readonly weight: Micro; readonly key: AllocationKey }[] };

export interface Tier {
  /** Highest number of inhabitants that the fee is for, included; absent = no upper limit. */
  readonly upTo?: number;
  readonly fee: Ore;
}

interface ComponentCommon {
  /** Unique within the model: settlement and invoices name it. */
  readonly name: string;
  /** Codes of the members concerned; absent = all. */
  readonly members?: readonly string[];
  /** Codes of members that pay nothing here. */
  readonly exempt?: readonly string[];
  readonly minimum?: Ore;
  readonly maximum?: Ore;
  readonly vatCategory?: VatCategory;
  readonly vatPercent?: Micro;
}

/** A kostnadspost: what is charged, and by which key. */
export type CostComponent = ComponentCommon &
  (
    | { readonly basis: 'RATE'; readonly rate: Micro; readonly key: AllocationKey }
    | { readonly basis: 'POOL'; readonly pool: Ore; readonly key: AllocationKey }
    | { readonly basis: 'FIXED'; readonly amounts: readonly { readonly code: string; readonly amount: Ore }[] }
    | { readonly basis: 'TIERS'; readonly tiers: readonly Tier[]; readonly referenceDate: ReferenceDate }
  );

/** The rules of a fördelningsmodell, without name and period. */
export interface CostRules {
  readonly rounding: Rounding;
  readonly components: readonly CostComponent[];
}

/** The rules as somebody typed them: every field may be missing or unfit. Decimals and sums are still text. */
export interface CostRulesDraft {
  readonly rounding?: Rounding | null | undefined;
  readonly components: readonly CostComponentDraft[];
}

export interface CostComponentDraft {
  readonly name: string;
  readonly basis: CostBasis;
  readonly rate?: string | null | undefined;
  readonly pool?: string | null | undefined;
  readonly amounts?: readonly { readonly code: string; readonly amount: string }[] | null | undefined;
  readonly tiers?: readonly { readonly upTo?: number | null | undefined; readonly fee: string }[] | null | undefined;
  readonly key?: AllocationKeyDraft | null | undefined;
  readonly members?: readonly string[] | null | undefined;
  readonly exempt?: readonly string[] | null | undefined;
  readonly minimum?: string | null | undefined;
  readonly maximum?: string | null | undefined;
  readonly vatCategory?: VatCategory | null | undefined;
  readonly vatPercent?: string | null | undefined;
}

export interface AllocationKeyDraft {
  readonly kind: KeyKind;
  readonly referenceDate?: ReferenceDate | null | undefined;
  readonly shares?: readonly { readonly code: string; readonly share: string }[] | null | undefined;
  readonly measure?: string | null | undefined;
  readonly parts?: readonly { readonly weight: string; readonly key: AllocationKeyDraft }[] | null | undefined;
}
