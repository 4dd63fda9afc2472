import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AllocationCase, CostComponentDraft } from '../cost-sharing/index.js';
import { BY_INHABITANTS, EQUALLY, fixed, pool, rate, tiers } from '../cost-sharing/spec-facts.js';
import { parseLocalDate } from '../shared/local-date.js';
import { formatKronor } from '../shared/ore.js';
import { divideHalfAway } from '../shared/rational.js';
import { carriedOver, releaseBalance } from './balance.js';
import { billPart } from './bill.js';
import { partsOverlap } from './billing-parts.js';
import { creditInvoice, type Issued } from './credit.js';
import { fullyCredited, postingsOf } from './drafts.js';
import type { BillingPart, InvoiceDraft, Posting } from './kinds.js';
import { DEFICIT_TERMS, settleAllocation, SURPLUS_TERMS } from './settle.js';
import { billing, caseOf, HOST, settling, valueOf } from './spec-cases.js';

const ON = parseLocalDate('2017-02-15')!;
const KEYS = [BY_INHABITANTS, EQUALLY];

const vatArbitrary = fc.constantFrom(
  ...(['25', '12', '6'] as const).map((vatPercent) => ({ vatCategory: 'S' as const, vatPercent })),
  { vatCategory: 'E' as const },
  { vatCategory: 'O' as const },
);
const kronor = (least: bigint, most: bigint) => fc.bigInt(least, most).map(formatKronor);
const coreArbitrary: fc.Arbitrary<CostComponentDraft> = fc.oneof(
  fc.tuple(kronor(-10_000n, 100_000_000n), fc.constantFrom(...KEYS)).map(([sum, key]) => pool(sum, key)),
  fc.tuple(kronor(0n, 5_000n), fc.constantFrom(...KEYS)).map(([price, key]) => rate(price, key)),
  fc.tuple(kronor(-5_000n, 5_000n), kronor(0n, 9n)).map(([a, b]) => fixed({ '2418': a, '2422': b })),
  fc.tuple(kronor(0n, 9_999n), kronor(0n, 99n)).map(([a, b]) => tiers([[3000, a], [undefined, b]])), // prettier-ignore
);
const caseArbitrary: fc.Arbitrary<AllocationCase> = fc
  .array(fc.tuple(coreArbitrary, vatArbitrary), { minLength: 1, maxLength: 3 })
  .chain((drafts) =>
    fc.tuple(fc.integer({ min: 1, max: 366 }), fc.boolean()).map(([days, hostPays]) =>
      caseOf(
        drafts.map(([core, vat], index) => ({ ...core, ...vat, name: `Post ${index}` })),
        { members: [...(hostPays ? ['2417'] : []), ['2418', days], '2422'] },
      ),
    ),
  );

type Step =
  | { readonly do: 'BILL'; readonly part: BillingPart }
  | { readonly do: 'CREDIT'; readonly which: number; readonly thousandths: bigint | null }
  | { readonly do: 'REPLACE'; readonly which: number };

const billStep = fc
  .constantFrom(1, 2, 3, 4, 6, 12)
  .chain((of) => fc.integer({ min: 1, max: of }).map((index): Step => ({ do: 'BILL', part: { index, of } })));
const replaceStep = fc.nat(50).map((which): Step => ({ do: 'REPLACE', which }));
const creditStep = fc
  .tuple(fc.nat(50), fc.option(fc.bigInt(1n, 1000n)))
  .map(([which, thousandths]): Step => ({ do: 'CREDIT', which, thousandths }));
const before = fc.array(fc.oneof({ weight: 3, arbitrary: billStep }, creditStep, replaceStep), { maxLength: 14 });
const after = fc.array(fc.oneof(billStep, creditStep, replaceStep), { maxLength: 4 });

/** A seller's books: documents get numbers after each other, nothing is ever changed. */
class Books {
  readonly ledger: Posting[] = [];
  readonly issued: Issued[] = [];
  settled = false;

  constructor(readonly given: AllocationCase) {}

  issue(draft: InvoiceDraft, credits?: string): void {
    const number = `F${this.issued.length + 1}`;
    checkDocument(draft);
    expect(draft.buyer).not.toBe(HOST);
    this.issued.push(Object.freeze({ ...draft, number }));
    this.ledger.push(...postingsOf(draft, number, credits));
  }

  take(step: Step): void {
    if (step.do === 'BILL') return this.bill(step.part);
    const original = this.issued[step.which % Math.max(1, this.issued.length)];
    if (!original) return;
    const thousandths = step.do === 'CREDIT' ? step.thousandths : null;
    const line = original.lines[0]!;
    const amount = thousandths === null ? 0n : divideHalfAway(line.amount * thousandths, 1000n);
    const lines = thousandths === null ? null : [{ component: line.component, amount }];
    const request = { reason: 'Prov', lines, replace: step.do === 'REPLACE' };
    const credit = creditInvoice(original, this.ledger, request, this.settled);
    if (!credit.ok) return;
    this.issue(credit.value.credit, original.number);
    if (credit.value.replacement) this.issue(credit.value.replacement);
  }

  private bill(part: BillingPart): void {
    const request = billing(this.given, { ledger: this.ledger, part, settled: this.settled });
    const standing = this.standing().filter((posting) => partsOverlap(posting.part!, part));
    const billed = billPart(request);
    if (!billed.ok) {
      if (billed.error.code === 'ALREADY_INVOICED') expect(standing).not.toEqual([]);
      else expect(['NOTHING_TO_BILL', 'ALREADY_SETTLED']).toContain(billed.error.code);
      return;
    }
    for (const draft of billed.value.drafts) {
      for (const { component } of draft.lines) {
        expect(standing.filter((one) => one.code === draft.buyer && one.component === component)).toEqual([]);
      }
      this.issue(draft);
    }
    this.ledger.push(...billed.value.internal);
  }

  private standing(): Posting[] {
    const gone = fullyCredited(this.ledger);
    return this.ledger.filter(({ part, credits, document }) => part && !credits && document && !gone.has(document));
  }

  charged(code: string, component: string): bigint {
    return this.ledger
      .filter((posting) => posting.code === code && posting.component === component)
      .reduce((sum, { amount }) => sum + amount, 0n);
  }
}

/** What an official validator asks of every document: BR-CO-10, 13, 14, 15 and 17, O by itself, no negative total. */
function checkDocument({ lines, totals }: InvoiceDraft): void {
  const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
  expect(sum(lines.map(({ amount }) => amount))).toBe(totals.net);
  expect(sum(totals.rows.map(({ taxable }) => taxable))).toBe(totals.net);
  expect(sum(totals.rows.map(({ vat }) => vat))).toBe(totals.vat);
  expect(totals.net + totals.vat).toBe(totals.total);
  expect(totals.total >= 0n).toBe(true);
  for (const { taxable, vat, percent } of totals.rows) {
    const off = vat * 100_000_000n - taxable * percent;
    expect(off * 2n <= 100_000_000n && -off * 2n <= 100_000_000n).toBe(true);
  }
  const outside = lines.filter(({ vat }) => vat.category === 'O').length;
  expect([0, lines.length]).toContain(outside);
  expect(lines.every(({ amount }) => amount !== 0n)).toBe(true);
  expect(new Set(lines.map(({ component }) => component)).size).toBe(lines.length);
}

const outcomeArbitrary = fc.array(fc.option(fc.bigInt(-50_000n, 120_000_000n)), { minLength: 3, maxLength: 3 });

it('charges each member in the end its share of the outcome, whatever was billed, credited and replaced', () => {
  const termsArbitrary = fc.record({
    surplus: fc.constantFrom(...SURPLUS_TERMS),
    deficit: fc.constantFrom(...DEFICIT_TERMS),
  });
  let settlements = 0;
  fc.assert(
    fc.property(caseArbitrary, before, outcomeArbitrary, termsArbitrary, after, (given, steps, sums, terms, later) => {
      const books = new Books(given);
      for (const step of steps) books.take(step);
      const outcome = given.rules.components.flatMap(({ name, basis }, index) => {
        const amount = sums[index] ?? (basis === 'POOL' ? 1n : null);
        return amount === null ? [] : [{ component: name, amount }];
      });
      const settled = settleAllocation(settling(given, outcome, { ledger: books.ledger, terms }));
      if (!settled.ok) {
        // Fixed amounts that nobody pays, or rebates among them, are not split: refused at the outcome's place.
        expect(settled.error).toMatchObject({ code: 'BAD_USER_INPUT', field: expect.stringMatching(/^outcome\[/) });
        return;
      }
      settlements++;
      const { rows, drafts, internal } = settled.value;
      for (const draft of drafts) books.issue(draft);
      books.ledger.push(...internal);
      books.settled = true;
      for (const { component, amount } of outcome) {
        const parts = rows.map(({ components }) => components.find(({ name }) => name === component)!.outcome);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount);
      }

      for (const step of later) books.take(step);
      const held = carriedOver(rows, ON);
      const released = valueOf(releaseBalance(held, billing(given).vat, ON));
      for (const draft of released.drafts) books.issue(draft);
      for (const row of rows) {
        for (const { name, outcome: share, difference } of row.components) {
          const kept = row.handling === 'KEPT' ? difference : 0n;
          expect(books.charged(row.code, name)).toBe(share - kept);
        }
      }
    }),
    { numRuns: 400 },
  );
  expect(settlements).toBeGreaterThan(200);
});
