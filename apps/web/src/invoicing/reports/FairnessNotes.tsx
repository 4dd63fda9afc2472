import { reports } from '../../locales/sv/reports.js';
import { swedishList } from '@domain/shared/swedish-list.js';
import type { Fairness, FairYear } from './fairness-view.js';

const t = reports.fairness;

/** What is left out of what is shown, and why. */
export function FairnessNotes({
  fairness,
  year,
}: {
  readonly fairness: Fairness;
  readonly year: FairYear | undefined;
}) {
  const notes = year ? ofYear(fairness, year) : overall(fairness);
  return notes.map((note) => (
    <p key={note} className="small muted">
      {note}
    </p>
  ));
}

const namesOf = (all: readonly { readonly name: string }[]): string => swedishList(all.map(({ name }) => name));

function ofYear({ measure }: Fairness, { withoutInhabitants, withoutUsage }: FairYear): string[] {
  return [
    ...(withoutInhabitants.length > 0 ? [t.withoutInhabitants(namesOf(withoutInhabitants))] : []),
    ...(measure != null && withoutUsage.length > 0 ? [t.withoutUsage(measure, namesOf(withoutUsage))] : []),
  ];
}

function overall({ years, inhabitantsYears, usageYears, measure }: Fairness): string[] {
  const counted = (what: string, own: readonly number[]): string[] => {
    if (own.length === years.length) return [];
    return [own.length === 0 ? t.notCounted(what) : t.counted(what, swedishList(own.map(String)))];
  };
  return [
    ...counted(t.measures.inhabitants, inhabitantsYears),
    ...(measure == null ? [] : counted(t.measures.usage, usageYears)),
    ...(years.length > 1 ? [t.sums] : []),
  ];
}
