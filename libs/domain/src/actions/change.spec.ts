import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LocalDate } from '../shared/local-date.js';
import { type ActionChange, type ActionContent, change, line } from './change.js';
import { ACTION_STATES } from './kinds.js';
import { isUnfinished } from './states.js';

const day = (text: string) => text as LocalDate;
const TODAY = day('2026-05-04');
const assignee = { personId: 'p1', name: 'Bo Exempel', organisationId: 'o1' };
const now: ActionContent = {
  text: 'Skriv ett förslag',
  state: 'OPEN',
  dueOn: day('2026-06-01'),
  proposedDueOn: day('2026-07-01'),
  closedOn: null,
  assignee,
};
const changed = (wanted: ActionChange, from = now) => {
  const result = change(from, wanted, TODAY);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('a change of an action', () => {
  it('keeps what is left out and tells of nothing', () => {
    expect(changed({})).toEqual({ content: now, lines: [] });
    expect(changed({ text: ' Skriv ett förslag ', state: 'OPEN', dueOn: day('2026-06-01'), assignee })).toEqual({
      content: now,
      lines: [],
    });
  });

  it('tells of each thing what stood before', () => {
    const { content, lines } = changed({ text: 'Skriv två', state: 'IN_PROGRESS', dueOn: null, assignee: null });
    expect(content).toEqual({
      ...now,
      text: 'Skriv två',
      state: 'IN_PROGRESS',
      dueOn: null,
      proposedDueOn: null,
      assignee: null,
    });
    expect(lines).toEqual([
      line('TEXT', { text: 'Skriv ett förslag' }),
      line('STATE', { before: 'OPEN', after: 'IN_PROGRESS' }),
      line('DUE_ON', { before: '2026-06-01' }),
      line('ASSIGNEE', { before: 'Bo Exempel', former: now.assignee }),
    ]);
  });

  it('takes the same person for another organisation as another assignee', () => {
    expect(changed({ assignee: { ...assignee, organisationId: 'o2' } }).lines).toHaveLength(1);
  });

  it('closes on the day, and stays closed on that day', () => {
    const done = changed({ state: 'DONE' }).content;
    expect(done).toMatchObject({ closedOn: TODAY, proposedDueOn: null });
    const later = change({ ...done, closedOn: day('2026-01-01') }, { text: 'Rättad' }, TODAY);
    expect(later).toMatchObject({ ok: true, value: { content: { closedOn: '2026-01-01' } } });
    expect(changed({ state: 'OPEN' }, done).content.closedOn).toBeNull();
  });

  it.each([
    [{ text: ' ' }, 'BAD_USER_INPUT'],
    [{ text: 'x'.repeat(2001) }, 'BAD_USER_INPUT'],
  ] as const)('refuses %j', (wanted, code) => {
    expect(change(now, wanted, TODAY)).toMatchObject({ ok: false, error: { code } });
  });

  it('is closed just when it is finished, whatever happens', () => {
    const anyChange = fc.record(
      {
        state: fc.constantFrom(...ACTION_STATES),
        dueOn: fc.constantFrom(null, day('2026-06-01'), day('2026-08-01')),
        assignee: fc.constantFrom(null, assignee),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(anyChange), (changes) => {
        let content = now;
        for (const wanted of changes) {
          const result = change(content, wanted, TODAY);
          if (!result.ok) continue;
          const before = content;
          content = result.value.content;
          expect(content.closedOn === null).toBe(isUnfinished(content.state));
          expect(result.value.lines.length === 0).toBe(JSON.stringify(before) === JSON.stringify(content));
        }
      }),
    );
  });
});
