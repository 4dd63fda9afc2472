import { breakLines } from './line-breaks.js';
import type { Line, Run } from './line-breaks.js';
import type { Element, TaggedDocument } from './tagged-document.js';

/** The area of each page that the text fills; points from the upper left corner. */
export interface TypeArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where lines begin and how long they may be, in points. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Text that runs from page to page: knows where the next line goes, and never leaves one line alone. */
export class TextFlow {
  y: number;

  constructor(
    readonly document: TaggedDocument,
    readonly area: TypeArea,
  ) {
    this.y = area.top;
    document.addPage();
  }

  get room(): number {
    return this.area.bottom - this.y;
  }

  get column(): Column {
    return { x: this.area.left, width: this.area.right - this.area.left };
  }

  get atTop(): boolean {
    return this.y <= this.area.top;
  }

  newPage(): void {
    this.document.addPage();
    this.y = this.area.top;
  }

  /** A new page unless so many points are left; what is higher than a page stays where it is. */
  ensure(height: number): void {
    if (height > this.room && !this.atTop && height <= this.area.bottom - this.area.top) this.newPage();
  }

  /** Space between blocks; none at the top of a page. */
  space(height: number): void {
    if (!this.atTop) this.y = Math.min(this.y + height, this.area.bottom);
  }

  lines(runs: readonly Run[], width: number): readonly Line[] {
    return breakLines(runs, width, (text, style) => this.document.widthOf(text, style));
  }

  /** The runs as content of the element, over pages where needed; `y` is below the last line then. */
  text(element: Element, runs: readonly Run[], { x, width }: Column = this.column): void {
    const leading = leadingOf(runs);
    let rest = this.lines(runs, width);
    while (rest.length > 0) {
      const count = this.#linesHere(rest.length, leading);
      const here = rest.slice(0, count);
      if (count > 0) this.drawLines(element, here, x, this.y, leading);
      this.y += count * leading;
      rest = rest.slice(count);
      if (rest.length > 0) this.newPage();
    }
  }

  drawLines(element: Element, lines: readonly Line[], x: number, y: number, leading: number): void {
    this.document.mark(element, () => {
      lines.forEach((line, index) => this.#drawLine(line, x, y + index * leading));
    });
  }

  #drawLine({ runs }: Line, x: number, y: number): void {
    let at = x;
    for (const run of runs) {
      this.document.text(run.text, at, y, run.style);
      at += this.document.widthOf(run.text, run.style);
    }
  }

  /** How many of the lines go onto this page: two at least before and after a break. */
  #linesHere(count: number, leading: number): number {
    const fitting = Math.floor((this.room + 0.01) / leading);
    if (fitting >= count) return count;
    const here = count - fitting === 1 ? fitting - 1 : fitting;
    return here >= 2 || this.atTop ? Math.max(here, 1) : 0;
  }
}

export const leadingOf = (runs: readonly Run[]): number => runs[0]?.style.leading ?? 0;
