import { localDate, type LocalDate } from '../shared/local-date.js';
import type { PopulationSeries } from './population.js';

/** A figure that a file states. */
export interface ImportedFigure {
  readonly line: number;
  readonly code: string;
  readonly year: number;
  readonly inhabitants: number;
}

/** A figure that the register has. */
export interface KnownFigure {
  readonly code: string;
  readonly date: LocalDate;
  readonly inhabitants: number;
  readonly preliminary: boolean;
}

export const IMPORT_OUTCOMES = ['NEW', 'EQUAL', 'CHANGED', 'REFUSED'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

export interface ImportedRow extends ImportedFigure {
  readonly date: LocalDate;
  readonly outcome: ImportOutcome;
  /** CHANGED: the figure until now. */
  readonly before?: number;
  /** REFUSED: why, as a Swedish sentence. */
  readonly reason?: string;
}

export interface ImportFacts {
  readonly series: PopulationSeries;
  readonly preliminary: boolean;
  readonly today: LocalDate;
  /** Codes of organisations that have inhabitants: municipalities and regions. */
  readonly codes: ReadonlySet<string>;
  readonly known: readonly KnownFigure[];
}

/**
 * What becomes of each row of a file. A figure with the same number of inhabitants is EQUAL unless it turns a preliminary one into
 * a final one; a preliminary figure never replaces a final one. A literal 0 is SCB's way of saying that the municipality did not
 * exist.
 */
export function decideImport(figures: readonly ImportedFigure[], facts: ImportFacts): ImportedRow[] {
  const known = new Map(facts.known.map((figure) => [`${figure.code} ${figure.date}`, figure]));
  return figures.map((figure): ImportedRow => {
    const date = countedOn(figure.year, facts.series);
    const refused = (reason: string): ImportedRow => ({ ...figure, date, outcome: 'REFUSED', reason });
    if (figure.code === '00') return refused('Hela riket är ingen organisation.');
    if (!facts.codes.has(figure.code)) return refused(`${figure.code} är ingen kommun eller region i registret.`);
    if (figure.inhabitants === 0) return refused('0 invånare betyder hos SCB att kommunen inte fanns: ingen siffra.');
    if (date > facts.today) return refused(`${date} har inte varit än.`);
    const before = known.get(`${figure.code} ${date}`);
    if (!before) return { ...figure, date, outcome: 'NEW' };
    if (facts.preliminary && !before.preliminary) {
      return before.inhabitants === figure.inhabitants
        ? { ...figure, date, outcome: 'EQUAL' }
        : refused(`Registret har redan en slutlig siffra, ${before.inhabitants}; en preliminär ersätter den inte.`);
    }
    if (before.inhabitants === figure.inhabitants && before.preliminary === facts.preliminary) {
      return { ...figure, date, outcome: 'EQUAL' };
    }
    return { ...figure, date, outcome: 'CHANGED', before: before.inhabitants };
  });
}

/** The day that a year's figure of the series is counted on. */
export const countedOn = (year: number, series: PopulationSeries): LocalDate =>
  series === 'DECEMBER_31' ? localDate(year, 12, 31)! : localDate(year, 11, 1)!;
