import { describe, expect, it } from '@jest/globals';
import { EQUALLY, pool, rules } from '../cost-sharing/spec-facts.js';
import { MICRO } from '../shared/decimal.js';
import { EXEMPT_REASON, OUTSIDE_REASON, separateOutside, totalsOf, vatDecisions, type VatDecision } from './vat.js';

const taxed = (percent: bigint): VatDecision => ({ category: 'S', percent: percent * MICRO });
const outside: VatDecision = { category: 'O' };
const exempt = (reason: string): VatDecision => ({ category: 'E', reason });

describe('totalsOf', () => {
  it('rounds once per category and percent, not per line (BR-CO-17), and adds up (BR-CO-14)', () => {
    const lines = [taxed(6n), exempt('Utbildning'), taxed(25n), taxed(25n), taxed(25n)].map((vat) => ({
      amount: 3n,
      vat,
    }));
    expect(totalsOf(lines)).toEqual({
      net: 15n,
      vat: 2n, // 9 öre × 25 % = 2,25, where each line alone would give 1; 3 öre × 6 % = 0,18
      total: 17n,
      rows: [
        { category: 'S', percent: 25n * MICRO, taxable: 9n, vat: 2n },
        { category: 'S', percent: 6n * MICRO, taxable: 3n, vat: 0n },
        { category: 'E', percent: 0n, taxable: 3n, vat: 0n, reason: 'Utbildning' },
      ],
    });
  });

  it('rounds half an öre away from zero, a credit as the charge', () => {
    expect(totalsOf([{ amount: 2n, vat: taxed(25n) }])).toMatchObject({ vat: 1n, total: 3n });
    expect(totalsOf([{ amount: -2n, vat: taxed(25n) }])).toMatchObject({ vat: -1n, total: -3n });
  });

  it('says why no tax is charged, each reason once', () => {
    const reasons = [exempt('Vård'), exempt('Utbildning'), exempt('Vård')].map((vat) => ({ amount: 1n, vat }));
    expect(totalsOf(reasons).rows).toMatchObject([{ taxable: 3n, reason: 'Vård; Utbildning' }]);
    expect(totalsOf([{ amount: 1n, vat: outside }]).rows).toMatchObject([{ vat: 0n, reason: OUTSIDE_REASON }]);
  });
});

describe('separateOutside', () => {
  it('puts what lies outside the tax on a document of its own', () => {
    const [s, e, o] = [taxed(25n), exempt('x'), outside].map((vat) => ({ amount: 1n, vat }));
    expect(separateOutside([o!, s!, e!])).toEqual([[s, e], [o]]);
    expect(separateOutside([o!])).toEqual([[o]]);
    expect(separateOutside([])).toEqual([]);
  });
});

describe('vatDecisions', () => {
  const { components } = rules([
    pool('1.00', EQUALLY, { name: 'Insamling', vatCategory: 'S', vatPercent: '25' }),
    pool('1.00', EQUALLY, { name: 'Kurser', vatCategory: 'E' }),
    pool('1.00', EQUALLY, { name: 'Tillsyn', vatCategory: 'O' }),
    pool('1.00', EQUALLY, { name: 'Drift' }),
  ]);

  it('takes the rules’ decisions and guesses none', () => {
    expect([...vatDecisions(components)]).toEqual([
      ['Insamling', taxed(25n)],
      ['Kurser', exempt(EXEMPT_REASON)],
      ['Tillsyn', outside],
    ]);
  });

  it('takes later ones where the rules say nothing, and a reason for an exemption', () => {
    const later = new Map([
      ['Insamling', outside],
      ['Kurser', exempt('Utbildning')],
      ['Tillsyn', exempt('Fel')],
      ['Drift', taxed(12n)],
    ]);
    expect([...vatDecisions(components, later)]).toEqual([
      ['Insamling', taxed(25n)],
      ['Kurser', exempt('Utbildning')],
      ['Tillsyn', outside],
      ['Drift', taxed(12n)],
    ]);
  });
});
