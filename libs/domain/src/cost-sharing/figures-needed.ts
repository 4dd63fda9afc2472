import { figureDateOf, type PopulationSeries } from '../organisations/population.js';
import type { LocalDate } from '../shared/local-date.js';
import type { CostRules } from './model.js';
import { referenceDates } from './rules-walk.js';

export interface FigureNeeded {
  readonly date: LocalDate;
  readonly series: PopulationSeries;
}

const PER_INHABITANT = { month: 12, day: 31, yearOffset: -1 } as const;

/** The figure that `perInhabitant` divides by: 31 December of the year before the cost year. */
export const perInhabitantDate = (year: number): FigureNeeded | undefined => figureDateOf(PER_INHABITANT, year);

/**
 * The days that inhabitants are needed for, each once, in order: those of the rules and 31 December of the year before (for
 * kronor per inhabitant). A day outside the calendar (before 1900) is left out; `allocate` refuses it.
 */
export function figuresNeeded(rules: CostRules, year: number): FigureNeeded[] {
  const needed = new Map<string, FigureNeeded>();
  for (const referenceDate of [PER_INHABITANT, ...referenceDates(rules)]) {
    const figure = figureDateOf(referenceDate, year);
    if (figure) needed.set(`${figure.date} ${figure.series}`, figure);
  }
  return [...needed.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure);
}
