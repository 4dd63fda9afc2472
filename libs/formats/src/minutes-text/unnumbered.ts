import { isHeadLabel } from './head-labels.js';
import { opensAgenda, readLabel } from './labels.js';
import { isListed, isRule } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

const LONGEST_TITLE = 100;

/**
 * Headings of items in a text without numbers, as indexes of lines: the marked ones (Markdown, bold), else short lines that stand
 * after a blank one and right before a label such as "Anteckningar".
 */
export function unnumberedHeadings(lines: readonly SourceLine[]): readonly number[] {
  const written = lines.flatMap(({ text }, at) => (text === '' ? [] : [at]));
  const marked = written.filter((at, order) => order > 0 && lines[at]!.marked && mayBeTitle(lines[at]!.text));
  if (marked.length > 0) return marked;
  const ruled = afterRules(lines);
  if (ruled.length > 1) return ruled;
  return written.filter((at, order) => {
    const next = written[order + 1];
    const label = next === undefined ? undefined : readLabel(lines[next]!.text);
    const above = lines[at - 1]?.text ?? '';
    return (
      order > 0 &&
      (above === '' || isRule(above)) &&
      mayBeTitle(lines[at]!.text) &&
      label !== undefined &&
      label.section !== 'END' &&
      label.section !== 'DISPATCH' &&
      label.section !== 'ATTACHMENTS'
    );
  });
}

/** The first lines of what stands between lines across the page, where decisions or notes follow. */
function afterRules(lines: readonly SourceLine[]): readonly number[] {
  const rules = lines.flatMap(({ text }, at) => (isRule(text) ? [at] : []));
  return rules.flatMap((rule, index) => {
    const until = rules[index + 1] ?? lines.length;
    const offset = lines.slice(rule + 1, until).findIndex(({ text }) => text !== '');
    const first = rule + 1 + offset;
    const isItem =
      offset >= 0 &&
      mayBeTitle(lines[first]!.text) &&
      lines.slice(first, until).some(({ text }) => ['DECISIONS', 'NOTES'].includes(readLabel(text)?.section ?? ''));
    return isItem ? [first] : [];
  });
}

const mayBeTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  /^[\p{Lu}"”]/u.test(text) &&
  !/[.,;]$/.test(text) &&
  !isListed(text) &&
  !text.includes('\t') &&
  !text.includes('|') &&
  !opensAgenda(text) &&
  !isHeadLabel(text) &&
  readLabel(text) === undefined;
