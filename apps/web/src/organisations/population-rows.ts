export interface Figure {
  readonly referenceDate: string;
  readonly inhabitants: number;
  readonly source: string;
  readonly preliminary: boolean;
  readonly replacedAt?: string | null;
}

export interface PopulationRow<F extends Figure = Figure> {
  readonly figure: F;
  /** Since the figure of the year before; undefined where there is none. */
  readonly change?: number;
  /** What a correction took away, newest first. */
  readonly replaced: readonly F[];
}

/** One row per day, newest first: the figure in force with what it replaced. */
export function populationRows<F extends Figure>(history: readonly F[]): PopulationRow<F>[] {
  const inForce = history
    .filter(({ replacedAt }) => replacedAt == null)
    .sort((a, b) => b.referenceDate.localeCompare(a.referenceDate));
  return inForce.map((figure, index) => {
    const before = inForce[index + 1];
    const replaced = history.filter(
      ({ referenceDate, replacedAt }) => referenceDate === figure.referenceDate && replacedAt != null,
    );
    return {
      figure,
      replaced: [...replaced].sort((a, b) => b.replacedAt!.localeCompare(a.replacedAt!)),
      ...(before && isYearBefore(before.referenceDate, figure.referenceDate)
        ? { change: figure.inhabitants - before.inhabitants }
        : {}),
    };
  });
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const isYearBefore = (before: string, after: string): boolean => yearOf(before) === yearOf(after) - 1;

/** From which reference year SCB's figures carry a small random noise. */
export const NOISE_FROM = 2025;
export const hasNoise = (day: string): boolean => yearOf(day) >= NOISE_FROM;

export interface Point {
  readonly year: number;
  readonly inhabitants: number;
}

/**
 * The points that get their figure written: the first, the last, and the highest and lowest where there is room.
 *
 * @param apart how many years two written figures must be from each other.
 */
export function worthALabel(points: readonly Point[], apart: number): Point[] {
  const counts = points.map(({ inhabitants }) => inhabitants);
  const chosen = points.length > 1 ? [points[0]!, points.at(-1)!] : [...points];
  for (const extreme of [Math.max(...counts), Math.min(...counts)]) {
    const point = points.find(({ inhabitants }) => inhabitants === extreme);
    if (point && chosen.every(({ year }) => Math.abs(year - point.year) >= apart)) chosen.push(point);
  }
  return chosen;
}
