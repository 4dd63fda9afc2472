import type { Content } from './content.js';
import { isPopulationLabel, parseContent } from './content.js';
import type { GridRow } from './types.js';

/** What the notes under an XLSX table say. */
export interface Footer {
  readonly content: Content;
  readonly updated?: string;
  readonly texts: readonly string[];
}

/** Below these keys the label of each content comes first, then what is said of it. */
const KEYS_PER_CONTENT = ['Senaste uppdatering:', 'Referenstid:', 'Sort:'];

/** Reads key lines that end with a colon and the line below them. A label that is not folkmängd is preferred. */
export function readFooter(rows: readonly GridRow[]): Footer {
  const texts = rows.flatMap((row) => (row.cells[0] ? [row.cells[0]] : []));
  const labels = KEYS_PER_CONTENT.map((key) => below(texts, key))
    .filter((text) => text?.endsWith(':'))
    .map((text) => (text ?? '').slice(0, -1));
  const label = labels.find((text) => !isPopulationLabel(text)) ?? labels[0];
  const code = parseContent(below(texts, 'Intern referenskod:') ?? '').code;
  const updated = firstPlain(texts, 'Senaste uppdatering:');
  return {
    texts,
    content: { ...(code ? { code } : {}), ...(label ? { label } : {}) },
    ...(updated ? { updated } : {}),
  };
}

function below(texts: readonly string[], key: string): string | undefined {
  const at = texts.indexOf(key);
  return at < 0 ? undefined : texts[at + 1];
}

function firstPlain(texts: readonly string[], key: string): string | undefined {
  const at = texts.indexOf(key);
  return at < 0 ? undefined : texts.slice(at + 1, at + 3).find((text) => !text.endsWith(':'));
}
