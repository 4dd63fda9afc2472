const TOKEN = /<(\/?)([a-z0-9]+)[^<>]{0,2000}>|([^<]+)|</gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
const BLOCKS = /^(?:p|h[1-6]|li|tr)$/;

interface List {
  readonly ordered: boolean;
  /** "4." for a list inside the fourth item. */
  readonly prefix: string;
  count: number;
}

/**
 * The HTML that mammoth writes, as text: headings with #, a paragraph that is bold as a whole in **, lists with "- " or "1. ", the
 * cells of a row with tabs between. Numbered lists of one item each count on: in Word they are numbered headings with text between.
 */
export function htmlToText(html: string): string {
  const writer = new Writer();
  for (const [, close, name, text] of html.matchAll(TOKEN)) {
    if (text !== undefined) writer.text(decode(text));
    else if (name !== undefined && close) writer.close(name.toLowerCase());
    else if (name !== undefined) writer.open(name.toLowerCase());
  }
  return writer.finish();
}

const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name]!);

/**
 * Cells that hold one line each are a row with tabs. In a table of one or two columns, which sets labels or people side by side, lines
 * stay lines; elsewhere a bar parts them, so that two names never become one.
 */
function rowText(cells: readonly (readonly string[])[]): readonly string[] {
  const [first, second] = cells;
  if (cells.length > 2 || cells.every(({ length }) => length < 2)) return [cells.map(joinCell).join('\t')];
  if (first!.length > 1) return [...first!, ...(second ?? [])];
  return [[...first!, ...(second ?? []).slice(0, 1)].join('\t'), ...(second ?? []).slice(1)];
}

/** A sentence that ended, or one that goes on with a small letter, needs no bar. */
const joinCell = (lines: readonly string[]): string =>
  lines
    .map((line, index) => {
      if (index === 0) return line;
      return /[.,:;!?]$/.test(lines[index - 1]!) || /^\p{Ll}/u.test(line) ? ` ${line}` : ` / ${line}`;
    })
    .join('');

class Writer {
  private readonly lines: string[] = [];
  private readonly lists: List[] = [];
  private line = '';
  private bold = 0;
  private plain = false;
  private mark = '';
  private cells: (readonly string[])[] | undefined;
  private single = 0;

  text(text: string): void {
    if (this.bold === 0 && text.trim() !== '') this.plain = true;
    this.line += this.cells ? text.replace(/\s+/g, ' ') : text;
  }

  open(name: string): void {
    if (name === 'strong' || name === 'b') this.bold += 1;
    else if (name === 'br') this.line += '\n';
    else if (name === 'ul' || name === 'ol') this.openList(name === 'ol');
    else if (name === 'li') this.openItem();
    else if (name === 'tr') this.cells = [];
    else if (/^h[1-6]$/.test(name) && !this.cells) this.mark = `${'#'.repeat(Number(name[1]))} `;
  }

  close(name: string): void {
    if (name === 'strong' || name === 'b') this.bold -= 1;
    else if (name === 'ul' || name === 'ol') this.closeList();
    else if (name === 'td' || name === 'th') this.closeCell();
    else if (name === 'tr') this.closeRow();
    else if (BLOCKS.test(name)) this.closeBlock(name === 'p' || name.startsWith('h'));
  }

  finish(): string {
    this.closeBlock(false);
    return this.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  private openList(ordered: boolean): void {
    this.flush();
    const outer = this.lists.at(-1);
    const prefix = outer?.ordered && ordered ? `${outer.prefix}${outer.count}.` : '';
    this.lists.push({ ordered, prefix, count: outer === undefined && ordered ? this.single : 0 });
  }

  private openItem(): void {
    this.flush();
    const list = this.lists.at(-1);
    if (list === undefined || this.cells) return;
    list.count += 1;
    this.mark = list.ordered ? `${list.prefix}${list.count}. ` : `${'  '.repeat(this.lists.length - 1)}- `;
  }

  private closeList(): void {
    this.flush();
    const list = this.lists.pop();
    if (this.lists.length > 0 || list === undefined) return;
    if (list.ordered) this.countOn(list);
    if (!this.cells) this.lines.push('');
  }

  /** A list of several items that began anew is a list of its own; the headings go on after it. */
  private countOn(list: List): void {
    const items = list.count - this.single;
    if (items === 1) this.single = list.count;
    else this.renumber(items);
  }

  /** The rows just written counted on from the last heading; a list in a text counts from 1. */
  private renumber(items: number): void {
    let left = items;
    for (let at = this.lines.length - 1; at >= 0 && left > 0; at -= 1) {
      const match = /^(\d{1,6})\. /.exec(this.lines[at]!);
      if (!match) continue;
      this.lines[at] = `${left}. ${this.lines[at]!.slice(match[0].length)}`;
      left -= 1;
    }
  }

  private closeCell(): void {
    const lines = this.line.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    this.cells?.push(lines.filter((line) => line !== ''));
    this.line = '';
  }

  private closeRow(): void {
    if (this.cells?.some((cell) => cell.length > 0)) this.lines.push(...rowText(this.cells));
    this.cells = undefined;
    this.line = '';
  }

  private closeBlock(apart: boolean): void {
    if (this.cells) {
      this.line += '\n';
      return;
    }
    this.flush();
    if (apart && this.lists.length === 0) this.lines.push('');
  }

  private flush(): void {
    if (this.cells) return;
    const text = this.line.trim();
    const whollyBold = !this.plain && text.length <= 200 && !this.mark.startsWith('#') && /\p{L}/u.test(text);
    if (text !== '') this.lines.push(this.mark + (whollyBold ? `**${text}**` : text));
    if (text !== '') this.mark = '';
    this.line = '';
    this.plain = false;
  }
}
