import { readLabelledRow, textFirst, withLoneLabels } from './action-labels.js';
import type { ActionContext } from './action-parts.js';
import type { Part } from './parts.js';
import type { SourceLine } from './source-lines.js';

/** Below a decision such rows belong to it. */
const RUNNING: ReadonlySet<Part['section']> = new Set(['PREAMBLE', 'BACKGROUND', 'NOTES']);

/**
 * The parts of an item with the tasks before their persons and days. "Ansvarig: Bo Ek / Åtgärd: Ring" gives each task a part of its own
 * that ends with the person of the next one.
 */
export function withTextFirst(parts: readonly Part[], context: ActionContext): readonly Part[] {
  const first = parts.findIndex(({ section }) => section === 'ACTIONS');
  if (first < 0) return parts;
  const count = parts.slice(first).findIndex(({ section }) => section !== 'ACTIONS');
  const end = count < 0 ? parts.length : first + count;
  const lines = parts
    .slice(first, end)
    .flatMap((part, index) => [...(index > 0 ? [blankAt(part)] : []), ...part.lines]);
  const above = parts[first - 1];
  const lead = above && RUNNING.has(above.section) ? labelsAtEnd(above.lines, context) : [];
  const ordered = textFirst(withLoneLabels([...lead, ...lines], context), context);
  if (ordered === undefined) return parts;
  const kept = above && { ...above, lines: above.lines.slice(0, above.lines.length - lead.length) };
  return [
    ...parts.slice(0, Math.max(0, first - 1)),
    ...(kept ? [kept] : []),
    { ...parts[first]!, lines: ordered },
    ...parts.slice(end),
  ];
}

const blankAt = ({ lines }: Part): SourceLine => ({
  ...(lines[0] ?? { line: 1, indent: 0, marked: false, newPage: false }),
  text: '',
});

/** The rows right above the first task that tell person and day. */
function labelsAtEnd(lines: readonly SourceLine[], context: ActionContext): readonly SourceLine[] {
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.text.includes(':') && readLabelledRow(lines[from - 1]!.text, context)) from -= 1;
  return lines.slice(from);
}
