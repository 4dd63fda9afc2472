import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  acknowledged,
  type Draft,
  failed,
  followed,
  fresh,
  isUnsaved,
  resumed,
  sending,
  type ServerText,
  settled,
  together,
  typed,
} from './draft.js';

const server: ServerText = { text: 'Första raden', version: 3 };
const written = typed(fresh(server), 'Första raden\nmin');

describe('notes being written', () => {
  it('are saved when the server has acknowledged the text that stands there', () => {
    const saved = acknowledged(sending(written), 4, 1000);
    expect(saved).toMatchObject({ phase: 'SAVED', base: { text: 'Första raden\nmin', version: 4 }, savedAt: 1000 });
    expect(acknowledged(typed(sending(written), 'mer'), 4, 1000)).toMatchObject({ phase: 'WAITING', text: 'mer' });
  });

  it('follow what somebody else saves while nobody writes here', () => {
    expect(followed(fresh(server), { text: 'Ny', version: 4 })).toMatchObject({ text: 'Ny', phase: 'SAVED' });
  });

  it('go on when somebody else changed only another text of the item', () => {
    const on = followed(written, { text: 'Första raden', version: 9 });
    expect(on).toMatchObject({ phase: 'WAITING', text: 'Första raden\nmin', base: { version: 9 } });
  });

  it('go on when the answer to the last saving was lost', () => {
    const lost = typed(failed(sending(written)), 'Första raden\nmin och mer');
    expect(followed(lost, { text: 'Första raden\nmin', version: 4 })).toMatchObject({ phase: 'WAITING', base: { version: 4 } }); // prettier-ignore
    expect(followed(failed(sending(written)), { text: 'Första raden\nmin', version: 4 }).phase).toBe('SAVED');
  });

  it('are a conflict when somebody else saved another text, until one of three is chosen', () => {
    const conflict = followed(written, { text: 'Första raden\nannans', version: 4 }, 'Bo Exempel');
    expect(conflict).toMatchObject({ phase: 'CONFLICT', text: 'Första raden\nmin', theirs: { by: 'Bo Exempel' } });
    expect(followed(conflict, { text: 'Första raden\nannans', version: 4 }).theirs?.by).toBe('Bo Exempel');
    expect(typed(conflict, 'jag skriver vidare')).toMatchObject({ phase: 'CONFLICT', text: 'jag skriver vidare' });
    expect(settled(conflict, 'MINE')).toMatchObject({ text: 'Första raden\nmin', phase: 'WAITING', base: { version: 4 } }); // prettier-ignore
    expect(settled(conflict, 'THEIRS')).toMatchObject({ text: 'Första raden\nannans', phase: 'SAVED' });
    expect(settled(conflict, 'BOTH')).toMatchObject({ text: 'Första raden\nannans\nmin', phase: 'WAITING' });
  });

  it('do not look at an answer that is older than what they know, or that comes while they are sent', () => {
    expect(followed(written, { text: 'gammalt', version: 2 })).toBe(written);
    const sent = sending(written);
    expect(followed(sent, { text: 'annat', version: 4 })).toBe(sent);
  });

  it('are sent once more when somebody takes back what may have arrived', () => {
    expect(typed(failed(sending(written)), 'Första raden').phase).toBe('WAITING');
    expect(typed(written, 'Första raden').phase).toBe('SAVED');
  });

  it('meet what the server has after a reload', () => {
    const stored = { text: 'mitt', base: server, sent: null };
    expect(followed(resumed(stored), server)).toMatchObject({ phase: 'WAITING', text: 'mitt' });
    expect(followed(resumed(stored), { text: 'mitt', version: 4 }).phase).toBe('SAVED');
    expect(followed(resumed(stored), { text: 'annat', version: 4 }).phase).toBe('CONFLICT');
  });

  it('never lose what was typed, whatever happens in whatever order', () => {
    const text = fc.constantFrom('a', 'b', 'c');
    const step = fc.oneof(
      fc.record({ do: fc.constant('type' as const), text }),
      fc.record({ do: fc.constantFrom('send' as const, 'ack' as const, 'fail' as const) }),
      fc.record({ do: fc.constant('hear' as const), text, version: fc.integer({ min: 1, max: 9 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let draft: Draft = fresh({ text: 'a', version: 1 });
        for (const one of steps) {
          const before = draft;
          if (one.do === 'type') draft = typed(draft, one.text);
          if (one.do === 'send' && (draft.phase === 'WAITING' || draft.phase === 'FAILED')) draft = sending(draft);
          if (one.do === 'ack' && draft.phase === 'SAVING') draft = acknowledged(draft, draft.base.version + 1, 0);
          if (one.do === 'fail' && draft.phase === 'SAVING') draft = failed(draft);
          if (one.do === 'hear') draft = followed(draft, one);
          if (one.do === 'type') expect(draft.text).toBe(one.text);
          else if (isUnsaved(before)) expect(draft.text).toBe(before.text);
          if (!isUnsaved(draft)) expect(draft.text).toBe(draft.base.text);
        }
      }),
    );
  });
});

describe('two texts put together', () => {
  it('hold every line of both', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, lines, (theirs, mine) => {
        const all = together(theirs.join('\n'), mine.join('\n')).split('\n');
        const count = (list: string[], line: string) => list.filter((one) => one === line).length;
        for (const line of new Set([...theirs, ...mine])) {
          expect(count(all, line)).toBeGreaterThanOrEqual(Math.max(count(theirs, line), count(mine, line)));
        }
      }),
    );
  });
});
