import type { ActionContext } from './action-parts.js';
import { readActions } from './actions.js';
import { readAnnexes, readAttachments } from './attachments.js';
import { decisionsInText, readDecisions } from './decisions.js';
import { warning } from './draft.js';
import type { DraftItem, DraftWarning } from './draft.js';
import { foldName } from './names.js';
import { findNotConcerned } from './not-concerned.js';
import { readPresenters, readTimeSlot } from './presenters.js';
import { partItem, partsText, toBlocks } from './sections.js';
import type { Part } from './sections.js';
import { saysNothing, withoutListMark } from './source-lines.js';
import type { SourceLine } from './source-lines.js';
import type { ItemLines } from './split-items.js';
import { suggestActions } from './suggested-actions.js';

export interface ItemOptions {
  readonly memberNames: readonly string[];
  readonly context: ActionContext;
  /** A line of dashes ends the item. */
  readonly rules: boolean;
  /** The text has labels for background or notes; without any, what stands under a heading is notes. */
  readonly labelled: boolean;
}

export interface ReadItem {
  readonly item: DraftItem;
  readonly warnings: readonly DraftWarning[];
}

/** Labels that say no more than the field they are read into. */
const SILENT = new Set(
  [
    'anteckningar',
    'anteckning',
    'minnesanteckningar',
    'mötesanteckningar',
    'noteringar',
    'ärendebeskrivning',
    'beskrivning av ärendet',
    'bakgrund',
    'ärendet',
    'förslag till beslut',
    'beslutsförslag',
  ].map(foldName),
);

/** Presenters and time open an item; more rows are something else. */
const WORKING_PARTS: ReadonlySet<Part['section']> = new Set(['BACKGROUND', 'NOTES', 'PROPOSAL', 'DECISIONS']);

/** An item from the lines under its heading. */
export function readItem(source: ItemLines, { memberNames, context, rules, labelled }: ItemOptions): ReadItem {
  const presented = withPresenters(partItem(source.lines, rules));
  const { parts, presenters, timeSlot } = presented;
  const of = (...sections: Part['section'][]) => parts.filter(({ section }) => sections.includes(section));
  const preambleIsNotes =
    !labelled && !parts.some(({ section }) => WORKING_PARTS.has(section) && section !== 'DECISIONS');
  const notesParts = preambleIsNotes ? of('PREAMBLE', 'NOTES') : of('NOTES');
  const decided = readDecisions(of('DECISIONS'));
  const inText =
    decided.length > 0 || of('DECISIONS').length > 0
      ? []
      : of('PREAMBLE', 'NOTES').flatMap(({ lines }) => decisionsInText(lines));
  const decisions = decided.length > 0 ? decided : inText;
  const read = of('ACTIONS').map(({ lines }) => readActions(lines, context));
  const suggestions = [
    ...decisions.flatMap(({ text, line }) => suggestActions(text, line, context)),
    ...notesParts.flatMap(({ lines }) =>
      toBlocks(lines)
        .filter(({ line }) => !inText.some((decision) => decision.line === line))
        .flatMap(({ text, line }) => suggestActions(text, line, context)),
    ),
  ];
  const item: DraftItem = {
    number: source.number,
    registrationNumber: source.registrationNumber,
    title: source.title,
    presenters,
    timeSlot,
    background: partsText(
      preambleIsNotes ? of('BACKGROUND', 'DOCUMENTS') : of('PREAMBLE', 'BACKGROUND', 'DOCUMENTS'),
      SILENT,
    ),
    proposal: partsText(of('PROPOSAL'), SILENT),
    notes: partsText(notesParts, SILENT),
    decisions,
    actions: read.flatMap(({ actions }) => actions),
    suggestedActions: suggestions,
    attachments: [...readAnnexes(of('DOCUMENTS')), ...of('ATTACHMENTS').flatMap(({ lines }) => readAttachments(lines))],
    dispatchTo: readDispatch(of('DISPATCH')),
    notConcerned: findNotConcerned(partsText(of('PREAMBLE', 'BACKGROUND', 'NOTES'), SILENT), memberNames),
    fromLine: source.fromLine,
    toLine: lastLine(source),
  };
  return {
    item,
    warnings: [
      ...read.flatMap(({ warnings }) => warnings),
      ...inText.map(({ line }) =>
        warning('DECISION_IN_TEXT', line, 'Ett beslut står i löpande text. Kontrollera att det är ett beslut.'),
      ),
      ...suggestions.map(({ text, line }) =>
        warning('ACTION_SUGGESTED', line, `Kanske en åtgärd: ”${text.length > 100 ? `${text.slice(0, 100)}…` : text}”`),
      ),
      ...of('AFTER').flatMap(({ lines }) => lines.filter(({ text }) => text !== '').map(unplaced)),
    ],
  };
}

const unplaced = ({ line, text }: SourceLine): DraftWarning =>
  warning('LINE_UNPLACED', line, `Raden kunde inte placeras: ”${text.slice(0, 80)}”`);

function lastLine({ lines, fromLine }: ItemLines): number {
  for (let index = lines.length - 1; index >= 0; index -= 1) if (lines[index]!.text !== '') return lines[index]!.line;
  return fromLine;
}

/** Takes presenters and time out; what stands after them belongs to the text before the first label. */
function withPresenters(parts: readonly Part[]) {
  let presenters: readonly string[] = [];
  let timeSlot = '';
  const kept = parts.map((part): Part => {
    if (part.section === 'PREAMBLE') {
      const times = part.lines.filter(({ text }) => readTimeSlot(text) !== '');
      if (times.length !== 1) return part;
      timeSlot = readTimeSlot(times[0]!.text);
      return { ...part, lines: part.lines.filter((line) => line !== times[0]) };
    }
    if (part.section !== 'PRESENTERS') return part;
    const read = readPresenters(part.lines);
    presenters = [...presenters, ...read.presenters];
    timeSlot ||= read.timeSlot;
    return { section: 'PREAMBLE', name: '', lines: read.rest };
  });
  return { parts: kept, presenters, timeSlot };
}

function readDispatch(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ lines }) =>
    lines.flatMap(({ text }) =>
      withoutListMark(text)
        .split(/[,;]/)
        .map((name) => name.trim().replace(/\.$/, ''))
        .filter((name) => name !== '' && !saysNothing(name)),
    ),
  );
}
