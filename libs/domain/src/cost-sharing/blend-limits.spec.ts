import { describe, expect, it } from '@jest/globals';
import { allocate } from './allocate.js';
import { checkModel } from './check-model.js';
import type { LocalDate } from '../shared/local-date.js';

const PEOPLE = { 2417: 3968, 2418: 2962, 2422: 2357, 2480: 134_249 } as const;

describe('a blend with a limit', () => {
  it('explains the rest by the blend over all, so that the sentence gives the amount', () => {
    const rules = checkModel({
      components: [
        {
          name: 'Drift',
          basis: 'POOL',
          pool: '1000000.00',
          maximum: '300000.00',
          key: {
            kind: 'BLEND',
            parts: [
              { weight: '50', key: { kind: 'EQUAL' } },
              { weight: '50', key: { kind: 'INHABITANTS', referenceDate: { month: 12, day: 31, yearOffset: -1 } } },
            ],
          },
        },
      ],
    });
    if (!rules.ok) throw new Error(rules.error.code);
    const result = allocate(rules.value, {
      year: 2025,
      members: Object.keys(PEOPLE).map((code) => ({ code, name: code, days: 365 })),
      population: Object.entries(PEOPLE).map(([code, inhabitants]) => ({
        code,
        date: '2024-12-31' as LocalDate,
        series: 'DECEMBER_31' as const,
        inhabitants,
        source: 'SCB',
        preliminary: false,
      })),
      usage: [],
    });
    if (!result.ok) throw new Error(result.error.code);
    for (const { code, amount, components } of result.value.shares.filter(({ code }) => code !== '2480')) {
      const [, rest, own, among] = /^([\d\s]+,\d\d).kr × ([\d,]+) av ([\d,]+) procentenheter av nyckeln/.exec(
        components[0]!.explanation,
      )!;
      const number = (text: string) => Number(text.replace(/\s/g, '').replace(',', '.'));
      expect([code, (number(rest!) * number(own!)) / number(among!)]).toEqual([
        code,
        expect.closeTo(Number(amount) / 100, 1),
      ]);
    }
  });
});
