import { isPeopleLabel } from './head-labels.js';
import { readLabel } from './labels.js';
import type { SplitText } from './split-items.js';

/** Minutes that name those present below the last item: those lines are read with the head. */
export function withPeopleAtEnd(split: SplitText): SplitText {
  const last = split.items.at(-1);
  if (last === undefined || split.head.some(({ text }) => isPeopleLabel(text))) return split;
  const at = last.lines.findIndex(({ text }) => isPeopleLabel(text));
  if (at < 0) return split;
  const below = last.lines.slice(at);
  const end = below.findIndex(({ text }) => readLabel(text)?.section === 'END');
  return {
    ...split,
    head: [...split.head, ...(end < 0 ? below : below.slice(0, end))],
    items: [...split.items.slice(0, -1), { ...last, lines: last.lines.slice(0, at) }],
  };
}
