import { describe, expect, it } from '@jest/globals';

import { pageText } from './page-text.js';

/** Letters of ten points, five wide each. */
const at = (x: number, y: number, str: string) => ({
  str,
  transform: [10, 0, 0, 10, x, y],
  width: str.length * 5,
  height: 10,
});

describe('the text of a page', () => {
  it('has the cells of a row beside each other, written line by line or cell by cell', () => {
    const row = 'Mät nivån i ån och dammen\tAnna Berg\t7 maj';
    const cells = [at(50, 700, 'Mät nivån i ån'), at(50, 688, 'och dammen'), at(250, 700, 'Anna Berg')];
    expect(pageText([...cells, at(400, 700, '7 maj'), at(50, 670, 'Ring')])).toBe(`${row}\nRing`);
    const broken = [at(50, 700, 'Ring'), at(250, 700, 'Anna-'), at(250, 688, 'Karin Berg'), at(400, 700, '7 maj')];
    expect(pageText(broken)).toBe('Ring\tAnna-Karin Berg\t7 maj');
  });

  it('keeps the lines beside a label or a number', () => {
    const people = [at(50, 700, 'Beslutande'), at(200, 700, 'Anna Berg'), at(200, 688, 'Bo Ek')];
    expect(pageText(people)).toBe('Beslutande\tAnna Berg\nBo Ek');
  });

  it('parts no words of a line', () => {
    expect(pageText([at(50, 700, 'Nivån'), at(84, 700, 'är'), at(102, 700, 'hög')])).toBe('Nivån är hög');
  });

  it('makes no row of two columns of a page', () => {
    const column = (x: number, word: string) =>
      Array.from({ length: 20 }, (_, index) => at(x, 700 - 12 * index, `${word} ${index}`));
    expect(pageText([...column(50, 'vänster'), ...column(300, 'höger')])).not.toContain('\t');
  });
});
