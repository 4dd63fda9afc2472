import { plainLine, textBlocks } from './text-blocks.js';
import type { DocumentAction, DocumentItem, MeetingDocument } from './types.js';

/** A part of an item under its own label, the same on every kind of paper. */
export type Section =
  | { readonly kind: 'text'; readonly label: string; readonly text: string }
  | { readonly kind: 'list'; readonly label: string; readonly entries: readonly string[] }
  | { readonly kind: 'actions'; readonly label: string; readonly actions: readonly DocumentAction[] };

export interface LabelledLine {
  readonly label: string;
  readonly text: string;
}

export const DRAFT = 'Utkast';
export const ATTENDEE_HEADINGS = ['Namn', 'Roll', 'Organisation', 'Anmärkning'] as const;
export const ACTION_HEADINGS = ['Åtgärd', 'Ansvarig', 'Senast'] as const;
export const SIGNATURES_HEADING = 'Underskrifter';

export const attendeesHeading = ({ kind }: MeetingDocument): string => (kind === 'SUMMONS' ? 'Kallade' : 'Deltagare');

/** The title of the file: heading, meeting and body. */
export const documentTitle = (document: MeetingDocument): string =>
  [document.heading, document.meetingTitle, document.bodyName].map(plainLine).filter(Boolean).join(' – ');

export const factsOf = ({ when, place }: MeetingDocument): readonly LabelledLine[] =>
  filled([
    { label: 'Tid', text: when },
    { label: 'Plats', text: place },
  ]);

/** What stands right below the title of an item. */
export const lineFactsOf = (item: DocumentItem): readonly LabelledLine[] =>
  filled([
    { label: 'Diarienummer', text: item.registrationNumber },
    { label: 'Tid', text: item.timeSlot },
    { label: 'Föredragande', text: item.presenters.join(', ') },
    { label: 'Berör inte', text: item.notConcerned.join(', ') },
  ]);

export const itemTitle = ({ number, title }: DocumentItem): string =>
  [number, title].map(plainLine).filter(Boolean).join(' ');

/** In the order in which a meeting deals with an item; what is empty is left out. */
export function sectionsOf(item: DocumentItem): readonly Section[] {
  const sections: readonly Section[] = [
    { kind: 'text', label: 'Bakgrund', text: item.background },
    { kind: 'text', label: 'Förslag till beslut', text: item.proposal },
    { kind: 'text', label: 'Anteckningar', text: item.notes },
    ...item.records.map(({ label, text }) => ({ kind: 'text' as const, label: plainLine(label), text })),
    { kind: 'list', label: 'Beslut', entries: item.decisions },
    { kind: 'actions', label: 'Åtgärder', actions: item.actions },
    { kind: 'list', label: 'Bilagor', entries: item.attachments },
    { kind: 'list', label: 'Beslutet skickas till', entries: item.dispatchTo },
    ...item.corrections.map(({ label, text }) => ({ kind: 'text' as const, label: plainLine(label), text })),
  ];
  return sections.map(withoutEmpty).filter(hasContent);
}

/** The cells of the table of actions. "Ej angivet" is what people write where nobody or no day is named. */
export const actionCells = ({ text, assignee, dueOn }: DocumentAction): readonly string[] => [
  text,
  plainLine(assignee) || 'Ej angivet',
  plainLine(dueOn) || 'Ej angivet',
];

/** The columns of the table of attendees that hold anything, and its rows. */
export function attendeeTable({ attendees }: MeetingDocument): {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const cells = attendees.map(({ name, role, organisation, note }) => [name, role, organisation, note].map(plainLine));
  const used = ATTENDEE_HEADINGS.map((_, column) => column === 0 || cells.some((row) => row[column] !== ''));
  return {
    headings: ATTENDEE_HEADINGS.filter((_, column) => used[column]),
    rows: cells.map((row) => row.filter((_, column) => used[column])),
  };
}

const filled = (lines: readonly LabelledLine[]): readonly LabelledLine[] =>
  lines.map(({ label, text }) => ({ label, text: plainLine(text) })).filter(({ text }) => text !== '');

const withoutEmpty = (section: Section): Section =>
  section.kind === 'list' ? { ...section, entries: section.entries.flatMap(entriesIn) } : section;

/** An entry that was itself typed as a list ("- …") is those entries, not a list in a list. */
function entriesIn(entry: string): readonly string[] {
  const [first, ...others] = textBlocks(entry);
  if (!first) return [];
  return first.kind === 'list' && others.length === 0 ? first.entries : [entry];
}

function hasContent(section: Section): boolean {
  switch (section.kind) {
    case 'text':
      return section.text.trim() !== '';
    case 'list':
      return section.entries.length > 0;
    case 'actions':
      return section.actions.length > 0;
  }
}
