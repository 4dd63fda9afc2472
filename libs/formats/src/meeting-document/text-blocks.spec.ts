import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainLine, textBlocks } from './text-blocks.js';

const paragraph = (text: string) => ({ kind: 'paragraph', text });
const list = (...entries: string[]) => ({ kind: 'list', entries });

describe('textBlocks', () => {
  it.each([
    ['', []],
    [' \n\t\n', []],
    ['En rad', [paragraph('En rad')]],
    ['Rad ett\r\nrad två', [paragraph('Rad ett\nrad två')]],
    ['Ett\n\n\nTvå', [paragraph('Ett'), paragraph('Två')]],
    ['Så här:\n- ett\n- två\nSlut', [paragraph('Så här:'), list('ett', 'två'), paragraph('Slut')]],
    ['- ett\n\n- två', [list('ett', 'två')]],
    ['- ett\n  fortsätter\n- två', [list('ett\nfortsätter', 'två')]],
    ['– ett\n• två', [list('ett', 'två')]],
    ['-5 grader', [paragraph('-5 grader')]],
    ['- ', [paragraph('-')]],
    ['2 - 3', [paragraph('2 - 3')]],
  ])('reads %j', (text, blocks) => {
    expect(textBlocks(text)).toEqual(blocks);
  });

  it('drops what no paper can show', () => {
    expect(textBlocks('a\u0000b\u200bc\ufeff\td')).toEqual([paragraph('abc d')]);
    expect(plainLine(' Åsa\n\u0007 Exempel ')).toBe('Åsa Exempel');
  });

  it('joins letters that came in two parts, as files from a Mac have them', () => {
    expect(plainLine('A\u030asa')).toBe('Åsa');
  });

  it('loses no word', () => {
    const line = fc.stringMatching(/^(- )?[a-zåäö]{1,5}( [a-zåäö]{1,5})?$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.constant('')), { maxLength: 12 }), (lines) => {
        const words = textBlocks(lines.join('\n'))
          .flatMap((block) => (block.kind === 'list' ? block.entries : [block.text]))
          .flatMap((text) => text.split(/\s+/));
        expect(words).toEqual(lines.flatMap((text) => text.replace(/^- /, '').split(' ')).filter(Boolean));
      }),
    );
  });
});
