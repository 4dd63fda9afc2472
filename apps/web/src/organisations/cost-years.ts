import { formatKronor, type Ore, parseKronor } from '@domain/shared/ore.js';

export interface Share {
  readonly allocationId: string;
  readonly year: number;
  readonly status: string;
  readonly amount: string;
  readonly perInhabitant?: string | null;
  readonly superseded: boolean;
  readonly body: { readonly slug: string; readonly name: string };
}

export interface CostYear<S extends Share = Share> {
  readonly year: number;
  readonly shares: readonly S[];
  /** Sum of the shares, as the API writes money. */
  readonly amount: string;
  /** Sum of the shares per inhabitant; null where a figure is missing. */
  readonly perInhabitant: string | null;
  readonly preliminary: 'all' | 'some' | 'none';
}

const ore = (text: string): Ore => parseKronor(text) ?? 0n;
const sum = (texts: readonly string[]): string => formatKronor(texts.reduce((total, text) => total + ore(text), 0n));

/** What counts: a preliminary share that a final one has replaced is left out. Newest year first, bodies by name. */
export function costYears<S extends Share>(shares: readonly S[]): CostYear<S>[] {
  const counted = shares.filter(({ superseded }) => !superseded);
  const years = [...new Set(counted.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => {
    const own = counted
      .filter((share) => share.year === year)
      .sort((a, b) => a.body.name.localeCompare(b.body.name, 'sv'));
    const per = own.map(({ perInhabitant }) => perInhabitant);
    const preliminary = own.filter(({ status }) => status === 'PRELIMINARY').length;
    return {
      year,
      shares: own,
      amount: sum(own.map(({ amount }) => amount)),
      perInhabitant: per.every((text) => text != null) ? sum(per) : null,
      preliminary: preliminary === 0 ? 'none' : preliminary === own.length ? 'all' : 'some',
    };
  });
}

/** Parts of the widest bar, 0–1, for drawing only. Nothing negative is drawn. */
export function barParts(texts: readonly string[], widest: string): number[] {
  const whole = Number(ore(widest));
  return texts.map((text) => (whole > 0 ? Math.max(0, Number(ore(text)) / whole) : 0));
}

export const largest = (texts: readonly string[]): string =>
  texts.reduce((most, text) => (ore(text) > ore(most) ? text : most), '0.00');

/** The same colour for the same body on the whole page, by its place among all of them. */
export function colours(shares: readonly Share[]): ReadonlyMap<string, number> {
  const slugs = [...new Set(shares.map(({ body }) => body.slug))].sort();
  return new Map(slugs.map((slug, index) => [slug, (index % 8) + 1]));
}
