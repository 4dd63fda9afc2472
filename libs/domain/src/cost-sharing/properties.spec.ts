import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DECIMALS } from '../shared/decimal.js';
import { formatKronor } from '../shared/ore.js';
import { allocate } from './allocate.js';
import type { Allocation, AllocationFacts } from './allocation.js';
import { checkModel } from './check-model.js';
import { fixAllocation, parseAllocation, recompute } from './fixed.js';
import { formatRules } from './format-rules.js';
import type { AllocationKeyDraft, CostComponentDraft, CostRules, CostRulesDraft } from './model.js';
import { BY_INHABITANTS, byUsage, EQUALLY, figure, fixed, pool, rate, rules, tiers } from './spec-facts.js';

const YEAR = 2024;
const CODES = ['0180', '0512', '10', '2026', '2080', '2417', '2418', '2422', 'Z9'];

const micro = (least: number) =>
  fc.integer({ min: least, max: 4_000_000 }).map((value) => (value / 10 ** 3).toFixed(DECIMALS));
const kronor = (from: number, to: number) => fc.bigInt(BigInt(from), BigInt(to)).map(formatKronor);

const factsArbitrary = fc
  .uniqueArray(fc.constantFrom(...CODES), { minLength: 1 })
  .chain((codes) =>
    fc.record({
      days: fc.oneof(
        fc.constant(codes.map(() => 366)),
        fc.array(fc.integer({ min: 1, max: 366 }), { minLength: codes.length, maxLength: codes.length }),
      ),
      inhabitants: fc.array(fc.integer({ min: 1, max: 1_000_000 }), {
        minLength: codes.length,
        maxLength: codes.length,
      }),
      bins: fc.array(fc.bigInt(0n, 9_000_000_000n), { minLength: codes.length, maxLength: codes.length }),
      codes: fc.constant(codes),
    }),
  )
  .map(({ codes, days, inhabitants, bins }): AllocationFacts => ({
    year: YEAR,
    members: codes.map((code, index) => ({ code, name: `Ort ${code}`, days: days[index]! })),
    population: codes.map((code, index) => figure(code, '2023-12-31', inhabitants[index]!)),
    // Somebody has a bin: a sum cannot be split by zeros.
    usage: codes.map((code, index) => ({ code, measure: 'kärl', value: bins[index]! + (index === 0 ? 1n : 0n) })),
  }));

const plainKey: fc.Arbitrary<AllocationKeyDraft> = fc.oneof(
  fc.constant(BY_INHABITANTS),
  fc.constant(EQUALLY),
  fc.constant(byUsage('kärl')),
  fc.array(micro(1), { minLength: CODES.length, maxLength: CODES.length }).map((shares): AllocationKeyDraft => ({
    kind: 'SHARES',
    shares: CODES.map((code, at) => ({ code, share: shares[at]! })),
  })),
);
const keyArbitrary: fc.Arbitrary<AllocationKeyDraft> = fc.oneof(
  { weight: 3, arbitrary: plainKey },
  fc
    .array(fc.record({ weight: micro(1), key: plainKey }), { minLength: 1, maxLength: 3 })
    .map((parts): AllocationKeyDraft => ({ kind: 'BLEND', parts })),
);

const poolArbitrary = fc
  .tuple(kronor(-10_000_000, 10_000_000), keyArbitrary)
  .map(([sum, key]): CostComponentDraft => pool(sum, key));

const componentArbitrary: fc.Arbitrary<CostComponentDraft> = fc.oneof(
  poolArbitrary,
  fc
    .tuple(micro(0), fc.constantFrom(BY_INHABITANTS, EQUALLY, byUsage('kärl')))
    .map(([price, key]) => rate(price, key, { minimum: '1.00', maximum: '1000000.00' })),
  kronor(-1000, 100_000).map((amount) => fixed({ '2417': amount, '0180': '5.00' }, { exempt: ['0180'] })),
  kronor(0, 100_000).map((fee) => tiers([[1000, fee], [undefined, '7.77']], { vatCategory: 'S', vatPercent: '12' })), // prettier-ignore
);
const modelArbitrary: fc.Arbitrary<CostRulesDraft> = fc.record({
  rounding: fc.constantFrom('ORE', null),
  components: fc
    .array(componentArbitrary, { minLength: 1, maxLength: 4 })
    .map((components) => components.map((component, index) => ({ ...component, name: `Post ${index}` }))),
});

const value = (given: CostRules, facts: AllocationFacts): Allocation => {
  const result = allocate(given, facts);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const amounts = ({ shares }: Allocation) => shares.map(({ amount }) => amount);
const sum = (values: readonly bigint[]) => values.reduce((total, one) => total + one, 0n);

/** Pools with limits that can be held: each side is the even part, moved outwards. */
const limitedArbitrary = fc
  .record({
    facts: factsArbitrary,
    key: plainKey,
    ore: fc.bigInt(-10_000_000n, 10_000_000n),
    below: fc.option(fc.bigInt(0n, 2_000_000n)),
    above: fc.option(fc.bigInt(0n, 2_000_000n)),
    krona: fc.boolean(),
  })
  .map(({ facts, key, ore, below, above, krona }) => {
    const whole = krona ? ore - (ore % 100n) : ore;
    const even = whole / BigInt(facts.members.length);
    const minimum = below === null ? undefined : even - 1n - below - (krona ? 100n : 0n);
    const maximum = above === null ? undefined : even + 1n + above + (krona ? 100n : 0n);
    return { facts, key, whole, minimum, maximum, unit: krona ? 100n : 1n };
  });

function limitedRules({
  key,
  whole,
  minimum,
  maximum,
  unit,
}: {
  key: AllocationKeyDraft;
  whole: bigint;
  minimum: bigint | undefined;
  maximum: bigint | undefined;
  unit: bigint; // prettier-ignore
}): CostRules {
  const more = {
    ...(minimum !== undefined && { minimum: formatKronor(minimum) }),
    ...(maximum !== undefined && { maximum: formatKronor(maximum) }),
  };
  return rules(pool(formatKronor(whole), key, more), unit === 100n ? 'KRONA' : 'ORE');
}

describe('POOL', () => {
  it('parts equal the whole, within one öre of the exact share', () => {
    fc.assert(
      fc.property(factsArbitrary, plainKey, fc.bigInt(-(10n ** 12n), 10n ** 12n), (facts, key, whole) => {
        const result = value(rules(pool(formatKronor(whole), key)), facts);
        expect(result.total).toBe(whole);
        expect(sum(amounts(result))).toBe(whole);
        const weights = result.shares.map(({ code, components: [component] }) => {
          const { days } = facts.members.find((member) => member.code === code)!;
          return component!.figures[0]!.value * BigInt(days);
        });
        const all = sum(weights);
        for (const [index, amount] of amounts(result).entries()) {
          const error = amount * all - whole * weights[index]!;
          expect(error < all && error > -all).toBe(true);
        }
      }),
    );
  });

  it('parts of a blend equal the whole', () => {
    fc.assert(
      fc.property(factsArbitrary, poolArbitrary, (facts, component) => {
        expect(formatKronor(value(rules(component), facts).total)).toBe(component.pool);
      }),
    );
  });

  it('a negative pool mirrors the positive, limits too', () => {
    fc.assert(
      fc.property(limitedArbitrary, ({ facts, ...limited }) => {
        const mirrored = {
          ...limited,
          whole: -limited.whole,
          minimum: limited.maximum === undefined ? undefined : -limited.maximum,
          maximum: limited.minimum === undefined ? undefined : -limited.minimum,
        };
        const one = allocate(limitedRules(limited), facts);
        const other = allocate(limitedRules(mirrored), facts);
        expect(other.ok).toBe(one.ok);
        if (one.ok && other.ok) expect(amounts(other.value)).toEqual(amounts(one.value).map((amount) => -amount));
      }),
    );
  });

  it('holds limits, keeps the whole, and treats those between alike: one λ', () => {
    fc.assert(
      fc.property(limitedArbitrary, ({ facts, ...limited }) => {
        const { whole, minimum, maximum, unit } = limited;
        const result = allocate(limitedRules(limited), facts);
        if (!result.ok) {
          // Only members without weight could be left with something to pay.
          expect(result.error.code).toBe('LIMITS_IMPOSSIBLE');
          expect(facts.usage.some((one) => one.value === 0n) && limited.key.kind === 'USAGE').toBe(true);
          return;
        }
        const { shares } = result.value;
        expect(sum(amounts(result.value))).toBe(whole);
        for (const { amount } of shares) {
          expect(amount % unit).toBe(0n);
          expect(minimum === undefined || amount >= minimum).toBe(true);
          expect(maximum === undefined || amount <= maximum).toBe(true);
        }
        // λ of each: amount ÷ weight. Raised members have a lower λ than the free, cut members a higher one (±1 unit of rounding).
        const rows = shares.map(({ code, amount, components: [component] }) => ({
          amount,
          limitedBy: component!.limitedBy,
          weight: component!.figures[0]!.value * BigInt(facts.members.find((member) => member.code === code)!.days),
        }));
        for (const free of rows.filter((row) => !row.limitedBy && row.weight > 0n)) {
          for (const row of rows) {
            const gap = row.amount * free.weight - free.amount * row.weight;
            const slack = unit * (row.weight + free.weight);
            if (row.limitedBy === 'MINIMUM') expect(gap > -slack).toBe(true);
            else if (row.limitedBy === 'MAXIMUM') expect(gap < slack).toBe(true);
            else expect(gap < slack && gap > -slack).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('any model', () => {
  it('does not depend on the order of the facts', () => {
    const shuffled = factsArbitrary.chain((facts) =>
      fc.record({
        facts: fc.constant(facts),
        members: fc.shuffledSubarray([...facts.members], { minLength: facts.members.length }),
        population: fc.shuffledSubarray([...facts.population], { minLength: facts.population.length }),
        usage: fc.shuffledSubarray([...facts.usage], { minLength: facts.usage.length }),
      }),
    );
    fc.assert(
      fc.property(modelArbitrary, shuffled, (draft, { facts, ...order }) => {
        const checked = rules([...draft.components]);
        expect(allocate(checked, { ...facts, ...order })).toEqual(allocate(checked, facts));
      }),
    );
  });

  it('sums: components to members to the total', () => {
    fc.assert(
      fc.property(modelArbitrary, factsArbitrary, (draft, facts) => {
        const result = value(rules([...draft.components]), facts);
        for (const { amount, components } of result.shares) {
          expect(components).toHaveLength(draft.components.length);
          expect(sum(components.map((component) => component.amount))).toBe(amount);
        }
        expect(sum(amounts(result))).toBe(result.total);
      }),
    );
  });

  it('fixed, recomputes to the same bytes and reads back', () => {
    fc.assert(
      fc.property(modelArbitrary, factsArbitrary, (draft, facts) => {
        const fixedTexts = fixAllocation({ rules: rules([...draft.components]), facts });
        if (!fixedTexts.ok) throw new Error(fixedTexts.error.code);
        expect(recompute(fixedTexts.value.facts)).toBe(fixedTexts.value.result);
        expect(parseAllocation(fixedTexts.value.result)).toEqual(fixedTexts.value.allocation);
      }),
    );
  });

  it('formats to a draft that checks to the same rules', () => {
    fc.assert(
      fc.property(modelArbitrary, (draft) => {
        const checked = checkModel(draft);
        if (!checked.ok) throw new Error(checked.error.field);
        expect(checkModel(JSON.parse(JSON.stringify(formatRules(checked.value))) as CostRulesDraft)).toEqual(checked);
      }),
    );
  });
});

describe('RATE', () => {
  it('each amount is within half an öre of price × units × days ÷ days of the year', () => {
    fc.assert(
      fc.property(factsArbitrary, micro(0), (facts, price) => {
        const result = value(rules(rate(price)), facts);
        const exactPrice = BigInt(Math.round(Number(price) * 1000));
        for (const { code, amount } of result.shares) {
          const { days } = facts.members.find((member) => member.code === code)!;
          const { inhabitants } = facts.population.find((one) => one.code === code)!;
          // In thousandths of a krona × 366: amount is öre, so ten thousandths.
          const error = amount * 10n * 366n - exactPrice * BigInt(inhabitants) * BigInt(days);
          expect(2n * (error < 0n ? -error : error) <= 10n * 366n).toBe(true);
        }
      }),
    );
  });
});
