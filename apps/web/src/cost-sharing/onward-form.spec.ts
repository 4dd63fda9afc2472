import { describe, expect, it } from '@jest/globals';
import { newOnward, onwardOf, type OnwardForm, withoutUnit } from './onward-form.js';

const unit = (name: string, share = '', printed = '') => ({ name, share, printed });
const form = (more: Partial<OnwardForm>): OnwardForm => ({ ...newOnward('1 000,00'), ...more });

describe('onwardOf', () => {
  it('says nothing before anything is typed', () => expect(onwardOf(newOnward())).toBeNull());

  it('splits by shares after direct amounts, and shows where a printed table differs', () => {
    const result = onwardOf(
      form({
        units: [unit('Skola', '75', '800'), unit('', ''), unit('Vård', '25')],
        direct: [{ unit: 2, name: 'Heroma', amount: '100' }],
      }),
    );
    expect(result).toMatchObject({
      split: {
        total: 100000n,
        rows: [
          { unit: 'Skola', amount: 67500n, deviation: 12500n },
          { unit: 'Vård', amount: 32500n, shared: 22500n },
        ],
      },
    });
  });

  it.each([
    [{ amount: 'tusen' }, 'amount'],
    [{ units: [unit('', ''), unit('Skola', 'hälften')] }, 'units[1].share'],
    [{ units: [unit('', ''), unit('', '10')] }, 'units[1].name'],
    [{ units: [unit('Skola', '1', 'x')] }, 'units[0].printed'],
    [{ units: [unit('Skola', '1')], direct: [{ unit: 0, name: 'A', amount: 'x' }] }, 'direct[0].amount'],
  ])('names the field that is wrong in %j', (more, field) => {
    expect(onwardOf(form({ units: [unit('Skola', '1')], ...more }))).toMatchObject({ fault: { field } });
  });

  it('takes a unit away with its direct amounts', () => {
    const before = form({
      units: [unit('A', '1'), unit('B', '1'), unit('C', '1')],
      direct: [
        { unit: 1, name: 'b', amount: '1' },
        { unit: 2, name: 'c', amount: '1' },
      ],
    });
    expect(withoutUnit(before, 1)).toMatchObject({
      units: [{ name: 'A' }, { name: 'C' }],
      direct: [{ unit: 1, name: 'c' }],
    });
  });
});
