import { describe, expect, it } from '@jest/globals';
import { MICRO } from '../shared/decimal.js';
import { checkVatDecision } from './vat-decision.js';

describe('checkVatDecision', () => {
  const decide = (category: 'S' | 'E' | 'O', percent: bigint | null, reason: string | null = null) =>
    checkVatDecision({ category, percent: percent === null ? null : percent * MICRO, reason });

  it('takes what a person may decide', () => {
    expect(decide('S', 12n)).toEqual({ ok: true, value: { category: 'S', percent: 12n * MICRO } });
    expect(decide('E', null, ' Utbildning ')).toEqual({ ok: true, value: { category: 'E', reason: 'Utbildning' } });
    expect(decide('O', 0n)).toEqual({ ok: true, value: { category: 'O' } });
  });

  it('guesses nothing', () => {
    expect(decide('S', null)).toMatchObject({ error: { field: 'percent' } });
    expect(decide('S', 24n)).toMatchObject({ error: { field: 'percent' } });
    expect(decide('O', 25n)).toMatchObject({ error: { field: 'percent' } });
    expect(decide('E', null, ' ')).toMatchObject({ error: { field: 'reason' } });
    expect(decide('E', null, 'x'.repeat(301))).toMatchObject({ error: { field: 'reason' } });
  });
});
