import { type QuickAssignee, type QuickLine, quickLine, understood } from '@domain/meetings/quick-line.js';
import { type LocalDate, parseLocalDate } from '@domain/shared/local-date.js';
import type { CreateActionsInput } from '../../generated/graphql.js';
import { mode } from '../../locales/sv/meeting-mode.js';
import type { KnownPerson } from './people.js';

/** What was corrected by fields, or answered, on top of the line. */
export interface Corrections {
  /** By the name as typed: who is meant, or NEW. */
  readonly who: Readonly<Record<string, string>>;
  /** Those chosen in the fields, by id, or by name where the line has somebody unknown; null = as the line says. */
  readonly assignees: readonly string[] | null;
  readonly dueOn: string | null;
  readonly text: string | null;
}

export const NONE: Corrections = { who: {}, assignees: null, dueOn: null, text: null };
/** Somebody who is not known yet. */
export const NEW = '';

interface Context {
  readonly people: readonly KnownPerson[];
  readonly everybody: readonly KnownPerson[];
  readonly today: LocalDate;
}

/** The line with its corrections. */
export function readAction(line: string, corrections: Corrections, context: Context): QuickLine {
  const read = quickLine(line, context);
  const byId = (id: string): QuickAssignee[] => {
    const known = context.people.find((one) => one.id === id);
    if (known) return [{ id, name: known.name, alternatives: [], unknown: false }];
    return read.assignees.filter((one) => one.unknown && one.name === id);
  };
  const answered = read.assignees.flatMap((one): QuickAssignee[] => {
    const answer = corrections.who[one.name];
    if (answer === undefined || !one.unknown) return [one];
    return answer === NEW ? [{ ...one, alternatives: [] }] : byId(answer);
  });
  const assignees = corrections.assignees?.flatMap(byId) ?? answered;
  const dueOn = corrections.dueOn === null ? read.dueOn : (parseLocalDate(corrections.dueOn) ?? null);
  const noDay = corrections.dueOn === null ? read.noDay : null;
  const all = { assignees, dueOn, noDay, text: corrections.text ?? read.text };
  return {
    ...all,
    ambiguous: assignees.filter(({ alternatives }) => alternatives.length > 0).map(({ name }) => name),
    understood: understood(all),
  };
}

/** Why it can't be saved yet, as a Swedish sentence. */
export function missing({ assignees, ambiguous, noDay, text }: QuickLine): string | undefined {
  const t = mode.actions;
  if (assignees.length === 0) return t.needWho;
  if (ambiguous.length > 0) return t.chooseOne(ambiguous);
  if (noDay !== null) return t.impossibleDay(noDay);
  return text.trim() === '' ? t.needText : undefined;
}

export function inputOf(
  { assignees, dueOn, text }: QuickLine,
  { people }: Pick<Context, 'people'>,
  body: string,
): CreateActionsInput {
  return {
    body,
    text: text.trim(),
    dueOn,
    assignees: assignees.map(({ id, name }) => {
      const known = people.find((one) => one.id === id);
      return known ? { name, id: known.personId, organisation: known.organisation } : { name };
    }),
  };
}
