import type { ActionContext } from './action-parts.js';
import { withTextFirst } from './action-order.js';
import { readActions } from './actions.js';
import { readAnnexes, readAttachments } from './attachments.js';
import { decisionsInText, readDecisions } from './decisions.js';
import { partTasks, withTasks } from './decision-tasks.js';
import { warning } from './draft.js';
import type { DraftDecision, DraftItem, DraftWarning } from './draft.js';
import { foldName } from './names.js';
import { findNotConcerned } from './not-concerned.js';
import { readRegistrationLine } from './headings.js';
import { readPresenters, readTimeSlot } from './presenters.js';
import { partItem } from './parts.js';
import type { Part } from './parts.js';
import { partsText, toBlocks } from './sections.js';
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
  const presented = withPresenters(withTextFirst(partItem(source.lines, rules), context));
  const { parts, presenters, timeSlot, registrationNumber } = presented;
  const of = (...sections: Part['section'][]) => parts.filter(({ section }) => sections.includes(section));
  const preambleIsNotes =
    !labelled &&
    !parts.some(({ section, name }) => name !== '' && WORKING_PARTS.has(section) && section !== 'DECISIONS');
  const notesParts = preambleIsNotes ? of('PREAMBLE', 'NOTES', 'RESUMED') : of('NOTES', 'RESUMED');
  const parted = partTasks(of('DECISIONS'), context);
  const decided = readDecisions(parted.parts);
  const labelledOnly = of('DECISIONS').length > 0;
  const inText = of('PREAMBLE', 'NOTES').flatMap(({ lines }) => decisionsInText(lines, labelledOnly));
  const { decisions, ...tasks } = withTasks(byLine([...decided, ...inText]), parted.facts, context);
  const read = of('ACTIONS').map(({ lines }) => readActions(lines, context));
  const suggestions = [
    ...tasks.suggested,
    ...notesParts.flatMap(({ lines }) =>
      toBlocks(lines).flatMap(({ text, line }) => suggestActions(withoutDecisions(text, line, inText), line, context)),
    ),
  ];
  const apart = of('NOT_CONCERNED').flatMap(({ name, lines }) =>
    lines
      .filter(({ text }) => text !== '')
      .map((line) => ({ line, names: findNotConcerned(`${name}: ${line.text}`, memberNames) })),
  );
  const concerned = [
    ...findNotConcerned(source.title, memberNames),
    ...findNotConcerned(partsText(of('PREAMBLE', 'BACKGROUND', 'NOTES'), SILENT), memberNames),
    ...apart.flatMap(({ names }) => names),
  ];
  const item: DraftItem = {
    number: source.number,
    registrationNumber: source.registrationNumber || registrationNumber,
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
    notConcerned: memberNames.filter((name) => concerned.includes(name)),
    fromLine: source.fromLine,
    toLine: lastLine(source),
  };
  return {
    item,
    warnings: [
      ...read.flatMap(({ warnings }) => warnings),
      ...tasks.warnings,
      ...inText.map(({ line }) =>
        warning('DECISION_IN_TEXT', line, 'Ett beslut står i löpande text. Kontrollera att det är ett beslut.'),
      ),
      ...suggestions.map(({ text, line }) =>
        warning('ACTION_SUGGESTED', line, `Kanske en åtgärd: ”${text.length > 100 ? `${text.slice(0, 100)}…` : text}”`),
      ),
      ...apart.filter(({ names }) => names.length === 0).map(({ line }) => unplaced(line)),
      ...of('RESUMED').flatMap(({ lines }) => resumedWarning(lines)),
      ...source.lines.filter((line) => isEmptyNumberedLabel(line, parts)).map(unplaced),
      ...of('AFTER').flatMap(({ lines }) => lines.filter(({ text }) => text !== '').map(unplaced)),
    ],
  };
}

const byLine = (decisions: readonly DraftDecision[]): readonly DraftDecision[] =>
  [...decisions].sort((a, b) => a.line - b.line);

/** What the decisions in a paragraph leave of it: a task in a decision is suggested once. */
const withoutDecisions = (text: string, line: number, decisions: readonly DraftDecision[]): string =>
  decisions
    .filter((decision) => decision.line === line)
    .reduce((rest, decision) => rest.replace(decision.text.split('\n', 1)[0]!, '').trim(), text);

/** Receivers, and decisions, that go on overleaf look like text that does. */
function resumedWarning(lines: readonly SourceLine[]): readonly DraftWarning[] {
  const first = lines.find(({ text }) => text !== '');
  const message =
    'Paragrafen fortsätter efter mottagare eller beslut. Raderna står bland anteckningarna. Kontrollera dem.';
  return first ? [warning('LINE_UNPLACED', first.line, message)] : [];
}

/** "Beslut 2" with nothing under it. */
const isEmptyNumberedLabel = ({ text }: SourceLine, parts: readonly Part[]): boolean =>
  /^\p{L}+ \d{1,2}:?$/u.test(text) &&
  parts.some(({ name, lines }) => name === text.replace(/:$/, '') && lines.every((line) => line.text === ''));

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
  let registrationNumber = '';
  const kept = parts.map((part): Part => {
    if (part.section === 'PREAMBLE') {
      const numbered = part.lines.find(
        ({ text }) => /^(?:dnr|diarien)/i.test(text) && readRegistrationLine(text) !== '',
      );
      if (numbered) registrationNumber ||= readRegistrationLine(numbered.text);
      const lines = part.lines.filter((line) => line !== numbered);
      const times = lines.filter(({ text }) => readTimeSlot(text) !== '');
      if (times.length !== 1) return { ...part, lines };
      timeSlot = readTimeSlot(times[0]!.text);
      return { ...part, lines: lines.filter((line) => line !== times[0]) };
    }
    if (part.section !== 'PRESENTERS') return part;
    const read = readPresenters(part.lines);
    presenters = [...presenters, ...read.presenters];
    const times = read.rest.filter(({ text }) => readTimeSlot(text) !== '');
    timeSlot ||= read.timeSlot || (times.length === 1 ? readTimeSlot(times[0]!.text) : '');
    return { section: 'PREAMBLE', name: '', lines: read.rest.filter((line) => line !== times[0]) };
  });
  return { parts: kept, presenters, timeSlot, registrationNumber };
}

function readDispatch(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ lines }) =>
    lines.flatMap(({ text }) =>
      withoutListMark(text)
        .split(/[,;]|(?<=\p{L})\s(?:och|samt)\s(?=\p{Lu})/u)
        .map((name) => name.trim().replace(/\.$/, ''))
        .filter((name) => name !== '' && !saysNothing(name)),
    ),
  );
}
