import { isHeadLabel } from './head-labels.js';
import type { Candidate } from './numbering.js';
import { opensAgenda, readLabel } from './labels.js';
import { isListed, isRule, withoutBullet } from './source-lines.js';
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
  const listed = namedByList(lines);
  if (listed.length > 1) return listed;
  const ruled = afterRules(lines);
  if (ruled.length > 1) return ruled;
  const capitals = inCapitals(lines);
  if (capitals.length > 1) return capitals;
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

/**
 * When the only numbers are those of an agenda and its titles come again as headings below, those headings; otherwise undefined.
 */
export function namedByAgenda(
  lines: readonly SourceLine[],
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
): readonly Candidate[] | undefined {
  const agenda = firstRow(candidates);
  const last = agenda.at(-1);
  if (last === undefined || agenda.length < 2 || !isBareList(lines, chosen)) return undefined;
  const found: Candidate[] = [];
  let next = 0;
  for (let at = last.at + 1; at < lines.length && next < agenda.length; at += 1) {
    const text = titleKey(lines[at]!.text);
    // One title may have been left out; looking further ahead would take a word of the text for a heading.
    const step = text === '' ? -1 : agenda.slice(next, next + 2).findIndex(({ title }) => titleKey(title) === text);
    if (step < 0) continue;
    found.push({ ...agenda[next + step]!, at });
    next += step + 1;
  }
  return found.length >= 2 && found.length * 2 > agenda.length ? found : undefined;
}

/** The lines that repeat a row of the list under "Dagordning". */
function namedByList(lines: readonly SourceLine[]): readonly number[] {
  const opens = lines.findIndex(({ text }) => opensAgenda(text));
  if (opens < 0) return [];
  const below = lines.slice(opens + 1, opens + 200);
  const end = below.findIndex(({ text }) => text !== '' && !isListed(text));
  const titles = below
    .slice(0, Math.max(0, end))
    .flatMap(({ text }) => (text === '' ? [] : [titleKey(withoutBullet(text))]));
  const found: number[] = [];
  let next = 0;
  for (let at = opens + 1 + end; end >= 0 && at < lines.length && next < titles.length; at += 1) {
    const key = titleKey(lines[at]!.text);
    const step = key === '' ? -1 : titles.slice(next, next + 2).indexOf(key);
    if (step < 0) continue;
    found.push(at);
    next += step + 1;
  }
  return found.length * 2 > titles.length ? found : [];
}

/** Lines in capitals after a blank one, below what the head tells. */
function inCapitals(lines: readonly SourceLine[]): readonly number[] {
  const head = lines.findIndex(({ text }) => isHeadLabel(text));
  return lines.flatMap(({ text }, at) => {
    const capitals = text === text.toUpperCase() && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text.slice(0, LONGEST_TITLE));
    const apart = (lines[at - 1]?.text ?? '') === '';
    return at > head && capitals && apart && mayBeTitle(text) ? [at] : [];
  });
}

/** The numbered rows from the first "1." on, as long as they count by one. */
function firstRow(candidates: readonly Candidate[]): readonly Candidate[] {
  const start = candidates.findIndex(({ number }) => number.length === 1 && number[0] === 1);
  if (start < 0) return [];
  const row = candidates.slice(start);
  const end = row.findIndex(({ number }, index) => number.length > 1 || number[0] !== index + 1);
  return end < 0 ? row : row.slice(0, end);
}

const titleKey = (text: string): string => (text.length > 200 ? '' : text.toLowerCase().replace(/[:.]$/, '').trim());

/** Nothing stands between the rows. */
const isBareList = (lines: readonly SourceLine[], rows: readonly Candidate[]): boolean =>
  rows.slice(1).every((row, index) => lines.slice(rows[index]!.at + 1, row.at).every(({ text }) => text === ''));

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
