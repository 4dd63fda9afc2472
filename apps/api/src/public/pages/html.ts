/** Text that is safe to send as it is. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Value = string | number | Html | readonly Html[] | undefined | false;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What XML cannot hold, half signs too; a browser shows nothing of it either. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

export const escaped = (text: string): string => text.replace(UNSEEN, '').replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

/**
 * HTML or XML with every value in it escaped, unless it is such text itself; undefined and false are nothing. Values stand between tags or
 * in quoted attributes, never in a script, a style or the name of a tag.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.reduce((text, part, at) => text + shown(values[at - 1]) + part));
}

/** The same for XML: only its name differs, so that nothing formats it as HTML. */
export const xml = html;

function shown(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escaped(String(value));
}
