import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plain } from '../cost-sharing/spec-facts.js';
import { openClaims, type OpenDocument } from './open-claims.js';

const open = (number: string, seller: string, buyer: string, amount: bigint, body = 'treparten'): OpenDocument => ({
  number,
  body,
  seller,
  buyer,
  open: amount,
});

it('shows claims gross in both directions, over bodies, and netting beside them', () => {
  const { claims, mutual } = openClaims([
    open('F1', '2417', '2418', 100_000n),
    open('F2', '2418', '2417', 30_000n, 'uhc'),
    open('K1', '2417', '2418', -10_000n),
    open('F3', '2417', '2418', 5_000n, 'ofur'),
    open('F4', '2417', '2422', 7n),
    open('F5', '2417', '2422', 0n),
  ]);
  expect(claims.map(({ debtor, creditor, amount, documents }) => [debtor, creditor, amount, documents.map(({ number }) => number)])).toEqual([
    ['2417', '2418', 40_000n, ['F2', 'K1']],
    ['2418', '2417', 105_000n, ['F1', 'F3']],
    ['2422', '2417', 7n, ['F4']],
  ]); // prettier-ignore
  expect(mutual.map(({ explanation, ...pair }) => ({ ...pair, explanation: plain(explanation) }))).toEqual([
    {
      first: '2417',
      second: '2418',
      firstOwes: 40_000n,
      secondOwes: 105_000n,
      net: { debtor: '2418', creditor: '2417', amount: 65_000n },
      explanation:
        'Skulderna är 400,00 kr och 1 050,00 kr, och skillnaden 650,00 kr. Var och en betalas för sig om parterna inte kommer överens om att kvitta.',
    },
  ]);
});

it('has no net debt where both owe the same', () => {
  const { mutual } = openClaims([open('F1', 'a', 'b', 5n), open('F2', 'b', 'a', 5n)]);
  expect(mutual[0]).not.toHaveProperty('net');
});

it('loses no öre, and nets to what is open', () => {
  const code = fc.constantFrom('1', '2', '3');
  const documents = fc.array(
    fc.tuple(code, code, fc.bigInt(-100n, 100n)).map(([seller, buyer, amount]) => open('F', seller, buyer, amount)),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(
      documents.map((all) => all.filter(({ seller, buyer }) => seller !== buyer)),
      (given) => {
        const { claims, mutual } = openClaims(given);
        const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
        expect(sum(claims.map(({ amount }) => amount))).toBe(sum(given.map((one) => (one.open < 0n ? -one.open : one.open)))); // prettier-ignore
        expect(claims.every(({ amount }) => amount > 0n)).toBe(true);
        expect(sum(claims.map(({ documents: own }) => BigInt(own.length)))).toBe(
          BigInt(given.filter((one) => one.open !== 0n).length),
        );
        for (const { first, second, firstOwes, secondOwes, net } of mutual) {
          const between = given.filter(({ seller, buyer }) => new Set([seller, buyer, first, second]).size === 2);
          const owedByFirst = sum(between.map((one) => (one.buyer === first ? one.open : -one.open)));
          expect(firstOwes - secondOwes).toBe(owedByFirst);
          const signed = net === undefined ? 0n : net.debtor === first ? net.amount : -net.amount;
          expect(signed).toBe(owedByFirst);
        }
      },
    ),
  );
});
