import { formatKronor, parseKronor } from '@domain/shared/ore.js';

interface Counted {
  readonly organisation: { readonly population?: { readonly inhabitants: number } | null };
}

/** The inhabitants of all members together; undefined when nobody has any (companies only). */
export function inhabitantsOf(members: readonly Counted[]): number | undefined {
  const counted = members.flatMap(({ organisation: { population } }) => (population ? [population.inhabitants] : []));
  return counted.length === 0 ? undefined : counted.reduce((sum, one) => sum + one, 0);
}

/** The allocation to show: of this year, else of the latest year before; a final one before a preliminary one. */
export function shownCost<A extends { readonly year: number; readonly status?: 'FINAL' | 'PRELIMINARY' | null }>(
  allocations: readonly A[],
  thisYear: number,
): A | undefined {
  return allocations
    .filter(({ year }) => year <= thisYear)
    .sort((a, b) => b.year - a.year || Number(b.status === 'FINAL') - Number(a.status === 'FINAL'))[0];
}

/** Kronor per inhabitant, half away from zero. @param total kronor with two decimals */
export function perInhabitant(total: string, inhabitants: number): string {
  const ore = parseKronor(total) ?? 0n;
  const [size, divisor] = [ore < 0n ? -ore : ore, BigInt(inhabitants)];
  const rounded = (size * 2n + divisor) / (divisor * 2n);
  return formatKronor(ore < 0n ? -rounded : rounded);
}
