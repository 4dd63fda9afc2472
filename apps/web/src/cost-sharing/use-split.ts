import { allocate, type Allocation, checkModel, figuresNeeded, type Usage } from '@domain/cost-sharing/index.js';
import type { PopulationFigure } from '@domain/organisations/population.js';
import { parseDecimal } from '@domain/shared/decimal.js';
import { lastDayOf, type LocalDate } from '@domain/shared/local-date.js';
import { useMemo } from 'react';
import { useData } from '../api/hooks.js';
import { CostsFactsDocument } from '../generated/graphql.js';
import { faultOf, type FormFault } from './fault.js';
import { measuresOf, type ModelForm, rulesOf } from './model-form.js';
import { asDecimal } from './swedish-input.js';
import { costs } from '../locales/sv/cost-sharing.js';

/** Measured quantities as typed: measure → code → text. */
export type UsageForm = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Member {
  readonly code: string;
  readonly name: string;
  readonly days: number;
}

export interface Split {
  readonly members: readonly Member[];
  readonly inhabitants: ReadonlyMap<string, number>;
  /** Absent while something is missing. */
  readonly allocation?: Allocation | undefined;
  readonly fault?: FormFault | undefined;
  readonly loading: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The split of a year by the rules of the form, computed here by the same functions as on the server. */
export function useSplit(
  body: string,
  year: number,
  form: ModelForm,
  usage: UsageForm,
  members: readonly string[] | null = null,
): Split {
  const checked = useMemo(() => checkModel(rulesOf(form)), [form]);
  const days = useMemo(
    () =>
      checked.ok
        ? [...new Set(figuresNeeded(checked.value, year).map(({ date }) => date as string))]
        : [lastDayOf(year - 1) as string],
    [checked, year],
  );
  const query = useData(CostsFactsDocument, { body, year, days, members: members as string[] | null });
  const facts = query.data?.allocationFacts;
  const quantities = useMemo(() => quantitiesOf(form, usage), [form, usage]);
  const outcome = useMemo(() => {
    if (!checked.ok) return { fault: faultOf(checked.error) };
    if ('field' in quantities) return { fault: quantities };
    if (!facts || query.isPlaceholderData) return {};
    const population = facts.population.map((figure): PopulationFigure => ({
      ...figure,
      date: figure.date as LocalDate,
    }));
    const result = allocate(checked.value, { year, members: facts.members, population, usage: quantities.usage });
    return result.ok ? { allocation: result.value } : { fault: faultOf(result.error) };
  }, [checked, quantities, facts, query.isPlaceholderData, year]);
  const inhabitants = useMemo(
    () =>
      new Map(
        (facts?.population ?? [])
          .filter(({ date, series }) => series === 'DECEMBER_31' && date === lastDayOf(year - 1))
          .map(({ code, inhabitants }) => [code, inhabitants]),
      ),
    [facts, year],
  );
  return {
    members: facts?.members ?? [],
    inhabitants,
    allocation: outcome.allocation,
    fault: outcome.fault,
    loading: query.isFetching && outcome.fault === undefined,
    error: query.error,
    retry: () => void query.refetch(),
  };
}

/** The quantities of the measures that the form counts, or the first that is no number. */
export function quantitiesOf(form: ModelForm, typed: UsageForm): { readonly usage: Usage[] } | FormFault {
  const usage: Usage[] = [];
  for (const measure of measuresOf(form)) {
    for (const [code, text] of Object.entries(typed[measure.toLowerCase()] ?? {})) {
      if (text.trim() === '') continue;
      const value = parseDecimal(asDecimal(text));
      if (typeof value !== 'bigint' || value < 0n) {
        return { field: `usage.${measure.toLowerCase()}.${code}`, text: costs.usage.noNumber(text) };
      }
      usage.push({ code, measure, value });
    }
  }
  return { usage };
}
