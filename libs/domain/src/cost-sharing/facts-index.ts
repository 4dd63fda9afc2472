import type { PopulationFigure } from '../organisations/population.js';
import type { Micro } from '../shared/decimal.js';
import { daysOfYear } from '../shared/local-date.js';
import { err, ok } from '../shared/result.js';
import type { AllocationFacts } from './allocation.js';
import { bad, type Checked } from './check-text.js';
import { figuresNeeded, perInhabitantDate, type FigureNeeded } from './figures-needed.js';
import type { CostRules } from './model.js';
import { measuresNamed } from './rules-walk.js';

/** An organisation that takes part: a member for at least one day of the cost year. */
export interface Participant {
  readonly code: string;
  readonly name: string;
  /** From 1 to the days of the year. */
  readonly days: number;
  /** Its place among all that take part, sorted by code. */
  readonly place: number;
}

/** The facts, checked and with lookups built once. */
export interface IndexedFacts {
  readonly year: number;
  readonly daysOfYear: number;
  /** Sorted by code, so that the order in which facts arrive cannot matter. Never empty. */
  readonly participants: readonly Participant[];
  figuresOn(needed: FigureNeeded): ReadonlyMap<string, PopulationFigure>;
  usageOf(measure: string): ReadonlyMap<string, Micro>;
  /** Name and code for people: `Norsjö (2417)`; the code alone for an organisation that the facts do not name. */
  label(code: string): string;
  readonly remarks: readonly string[];
}

/** Measures are the same when only case, outer spaces or the spelling of å ä ö in code points differ: people type them. */
/** Two spellings of the same measure have the same key. */
export const measureKey = (measure: string): string => measure.normalize('NFC').trim().toLowerCase();

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : 0;

export function indexFacts(rules: CostRules, facts: AllocationFacts): Checked<IndexedFacts> {
  const { year } = facts;
  if (!perInhabitantDate(year)) return bad('year', `År ${year} går inte att räkna på.`);
  const participants = indexMembers(facts);
  if (!participants.ok) return participants;
  const usage = indexUsage(facts);
  if (!usage.ok) return usage;

  const population = indexPopulation(rules, facts);
  const label = (code: string): string => {
    const member = facts.members.find((one) => one.code === code);
    return member ? `${member.name} (${code})` : code;
  };
  return ok({
    year,
    daysOfYear: daysOfYear(year),
    participants: participants.value,
    figuresOn: (needed: FigureNeeded) =>
      population.find(({ date, series }) => date === needed.date && series === needed.series)?.figures ?? new Map(),
    usageOf: (measure: string) => usage.value.get(measureKey(measure)) ?? new Map(),
    label,
    remarks: unusedUsage(rules, facts, participants.value, label),
  });
}

function indexMembers({ members, year }: AllocationFacts): Checked<readonly Participant[]> {
  const all = daysOfYear(year);
  for (const [index, { code, days }] of members.entries()) {
    if (!Number.isInteger(days) || days < 0 || days > all) {
      return bad(`members[${index}]`, `${code} kan inte vara medlem ${days} av årets ${all} dagar.`);
    }
  }
  const inOrder = [...members].sort(byCode);
  const twice = inOrder.find(({ code }, index) => code === inOrder[index - 1]?.code)?.code;
  if (twice !== undefined) {
    const index = members.map(({ code }) => code).lastIndexOf(twice);
    return bad(`members[${index}]`, `${twice} står två gånger bland medlemmarna.`);
  }
  const present = inOrder.filter(({ days }) => days > 0);
  if (present.length === 0) return err({ code: 'NO_MEMBERS', field: 'members' });
  return ok(present.map(({ code, name, days }, place) => ({ code, name, days, place })));
}

function indexUsage({ usage }: AllocationFacts): Checked<ReadonlyMap<string, ReadonlyMap<string, Micro>>> {
  const byMeasure = new Map<string, Map<string, Micro>>();
  for (const [index, { code, measure, value }] of usage.entries()) {
    if (value < 0n) return bad(`usage[${index}].value`, `Mängden ${measure} för ${code} kan inte vara negativ.`);
    const key = measureKey(measure);
    const values = byMeasure.get(key) ?? new Map<string, Micro>();
    if (values.has(code)) return bad(`usage[${index}]`, `Mängden ${measure} för ${code} är angiven två gånger.`);
    values.set(code, value);
    byMeasure.set(key, values);
  }
  return ok(byMeasure);
}

/** Where the register holds both a preliminary and a final figure of the same day, the final one counts. */
function indexPopulation(rules: CostRules, { population, year }: AllocationFacts) {
  const days = figuresNeeded(rules, year).map((needed) => ({
    ...needed,
    figures: new Map<string, PopulationFigure>(),
  }));
  for (const { date, series, figures } of days) {
    for (const figure of population) {
      if (figure.date !== date || figure.series !== series) continue;
      if (figures.get(figure.code)?.preliminary !== false) figures.set(figure.code, figure);
    }
  }
  return days;
}

/** Usage that nothing counts is no error (a member that left, a measure kept for statistics) but is said. */
function unusedUsage(
  rules: CostRules,
  { usage, year }: AllocationFacts,
  participants: readonly Participant[],
  label: (code: string) => string,
): string[] {
  if (usage.length === 0) return [];
  const counted = new Set(measuresNamed(rules).map(measureKey));
  const present = new Set(participants.map(({ code }) => code));
  return usage
    .flatMap(({ code, measure }) => {
      const what = `Mängden ${measure.trim()} för ${label(code)} räknas inte`;
      if (!counted.has(measureKey(measure))) return [`${what}: ingen kostnadspost använder måttet.`];
      return present.has(code) ? [] : [`${what}: inte medlem ${year}.`];
    })
    .sort();
}
