// Only for specs: real figures (SCB) and short ways to write a case.
import type { PopulationFigure } from '../organisations/population.js';
import { parseDecimal } from '../shared/decimal.js';
import { daysOfYear, parseLocalDate } from '../shared/local-date.js';
import { allocate } from './allocate.js';
import type { Allocation, AllocationFacts, ComponentShare } from './allocation.js';
import { checkModel } from './check-model.js';
import type { CostSharingError } from './errors.js';
import { formatKronor } from '../shared/ore.js';
import type { AllocationKeyDraft, CostComponentDraft, CostRules, Rounding } from './model.js';

const NAMES: Readonly<Record<string, string>> = {
  '0180': 'Stockholm',
  '2085': 'Ludvika',
  '2417': 'Norsjö',
  '2418': 'Malå',
  '2422': 'Sorsele',
  '2482': 'Skellefteå',
  '2505': 'Arvidsjaur',
  '2506': 'Arjeplog',
};

const INHABITANTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '2016-12-31': { '2417': 4125, '2418': 3100, '2422': 2535, '2482': 72266 },
  '2017-12-31': { '2417': 4086, '2418': 3133, '2422': 2516, '2482': 72723, '2505': 6440, '2506': 2821 },
  '2020-12-31': { '0180': 975551, '2085': 26604, '2417': 3945 },
  '2024-12-31': { '2417': 3968, '2418': 2962, '2422': 2357 },
};

/** A figure of 31 December. */
export const figure = (code: string, date: string, inhabitants: number, more: Partial<PopulationFigure> = {}) => ({
  code,
  date: parseLocalDate(date)!,
  series: 'DECEMBER_31' as const,
  inhabitants,
  source: 'SCB',
  preliminary: false,
  ...more,
});

export const REGISTER: readonly PopulationFigure[] = Object.entries(INHABITANTS).flatMap(([date, figures]) =>
  Object.entries(figures).map(([code, inhabitants]) => figure(code, date, inhabitants)),
);

export const YEAR_END_BEFORE = { month: 12, day: 31, yearOffset: -1 } as const;
export const BY_INHABITANTS: AllocationKeyDraft = { kind: 'INHABITANTS', referenceDate: YEAR_END_BEFORE };
export const EQUALLY: AllocationKeyDraft = { kind: 'EQUAL' };
export const byUsage = (measure: string): AllocationKeyDraft => ({ kind: 'USAGE', measure });
export const byShares = (shares: Readonly<Record<string, string>>): AllocationKeyDraft => ({
  kind: 'SHARES',
  shares: Object.entries(shares).map(([code, share]) => ({ code, share })),
});

type More = Partial<CostComponentDraft>;
export const rate = (price: string, key = BY_INHABITANTS, more: More = {}): CostComponentDraft => ({
  name: 'Avgift',
  basis: 'RATE',
  rate: price,
  key,
  ...more,
});
export const pool = (sum: string, key = BY_INHABITANTS, more: More = {}): CostComponentDraft => ({
  name: 'Drift',
  basis: 'POOL',
  pool: sum,
  key,
  ...more,
});
export const fixed = (amounts: Readonly<Record<string, string>>, more: More = {}): CostComponentDraft => ({
  name: 'Fast belopp',
  basis: 'FIXED',
  amounts: Object.entries(amounts).map(([code, amount]) => ({ code, amount })),
  ...more,
});
export const tiers = (
  fees: readonly (readonly [number | undefined, string])[],
  more: More = {},
): CostComponentDraft => ({
  name: 'Serviceavgift',
  basis: 'TIERS',
  tiers: fees.map(([upTo, fee]) => ({ upTo, fee })),
  key: BY_INHABITANTS,
  ...more,
});

export function rules(components: CostComponentDraft | readonly CostComponentDraft[], rounding?: Rounding): CostRules {
  const checked = checkModel({ rounding, components: [components].flat() });
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
}

/** Codes, or [code, days], of the members. */
export function factsOf(
  year: number,
  members: readonly (string | readonly [string, number])[],
  usage: readonly (readonly [string, string, string])[] = [],
  population = REGISTER,
): AllocationFacts {
  return {
    year,
    members: members.map((member) => {
      const [code, days] = typeof member === 'string' ? [member, daysOfYear(year)] : member;
      return { code, name: NAMES[code] ?? `Ort ${code}`, days };
    }),
    population,
    usage: usage.map(([code, measure, value]) => ({ code, measure, value: parseDecimal(value) as bigint })),
  };
}

export function allocated(given: CostRules, facts: AllocationFacts): Allocation {
  const result = allocate(given, facts);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function refusal(given: CostRules, facts: AllocationFacts): CostSharingError {
  const result = allocate(given, facts);
  if (result.ok) throw new Error('was not refused');
  return result.error;
}

export const amountsOf = ({ shares }: Allocation): Record<string, string> =>
  Object.fromEntries(shares.map(({ code, amount }) => [code, formatKronor(amount)]));

export const componentOf = ({ shares }: Allocation, code: string, index = 0): ComponentShare =>
  shares.find((share) => share.code === code)!.components[index]!;

/** Explanations with plain spaces and hyphens, to be readable in a spec. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');
export const explained = (allocation: Allocation, code: string, index = 0): string =>
  plain(componentOf(allocation, code, index).explanation);
