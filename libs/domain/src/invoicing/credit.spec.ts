import { describe, expect, it } from '@jest/globals';
import { creditInvoice, type CreditRequest, type Issued } from './credit.js';
import { postingsOf } from './drafts.js';
import { errorOf, line, shown, texts, valueOf } from './spec-cases.js';

const issued: Issued = {
  number: '2417-2016-0007',
  kind: 'INVOICE',
  buyer: '2418',
  part: { index: 1, of: 4 },
  lines: [line('Drift', 10000n), line('Rabatt', -2500n)],
  refersTo: [],
};
const ledger = postingsOf(issued, issued.number);
const attempt = (request: Partial<CreditRequest>, settled = false, credited = ledger, of = issued) =>
  creditInvoice(of, credited, { reason: 'Fel mängd', ...request }, settled);
const part = (component: string, amount: bigint) => ({ lines: [{ component, amount }] });

describe('creditInvoice', () => {
  it('takes back the whole, as positive amounts that refer to the original', () => {
    const { credit, replacement } = valueOf(attempt({ reason: ' Fel mottagare ' }));
    expect(shown(credit)).toBe('2418 CREDIT_NOTE 75.00 + 18.75');
    expect(credit).toMatchObject({ refersTo: [issued.number], reason: 'Fel mottagare', part: { index: 1, of: 4 } });
    expect(texts(credit)[0]).toBe('Kreditering av 2417-2016-0007: Drift 2016');
    expect(replacement).toBeUndefined();
  });

  it('takes back parts until nothing is left', () => {
    const first = valueOf(attempt(part('Drift', 4000n))).credit;
    expect(shown(first)).toBe('2418 CREDIT_NOTE 40.00 + 10.00');
    const after = [...ledger, ...postingsOf(first, 'K1', issued.number)];
    expect(errorOf(attempt(part('Drift', 6001n), false, after))).toMatchObject({ field: 'lines[0].amount' });
    const rest = valueOf(attempt({}, false, after)).credit;
    expect(rest.lines.map(({ amount }) => amount)).toEqual([6000n, -2500n]);
    const empty = [...after, ...postingsOf(rest, 'K2', issued.number)];
    expect(errorOf(attempt({}, false, empty))).toEqual({
      code: 'ALREADY_CREDITED',
      field: 'invoice',
      number: issued.number,
    });
    expect(errorOf(attempt(part('Drift', 1n), false, empty)).code).toBe('ALREADY_CREDITED');
  });

  it.each<[string, Partial<CreditRequest>, string]>([
    ['no reason', { reason: '  ' }, 'reason'],
    ['a novel', { reason: 'x'.repeat(1001) }, 'reason'],
    ['no lines', { lines: [] }, 'lines'],
    ['nothing of a line', part('Drift', 0n), 'lines[0].amount'],
    ['more than the line', part('Drift', 10001n), 'lines[0].amount'],
    ['the sign turned', part('Drift', -1n), 'lines[0].amount'],
    ['the sign of a rebate turned', part('Rabatt', 2500n), 'lines[0].amount'],
    ['more of a rebate', part('Rabatt', -2501n), 'lines[0].amount'],
    ['an unknown line', part('Porto', 1n), 'lines[0].component'],
    ['a line twice', { lines: [...part('Drift', 1n).lines, ...part('Drift', 1n).lines] }, 'lines[1].component'],
    ['a charge in the guise of a credit', part('Rabatt', -2500n), 'lines'],
    ['more than the invoice', part('Drift', 10000n), 'lines'],
    ['lines of what is replaced', { ...part('Drift', 1n), replace: true }, 'lines'],
  ])('refuses %s', (_what, request, field) => {
    expect(errorOf(attempt(request))).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('once the year is settled only with a replacement', () => {
    expect(errorOf(attempt({}, true))).toEqual({ code: 'ALREADY_SETTLED', field: 'replace' });
    const { credit, replacement } = valueOf(attempt({ replace: true }, true));
    expect([shown(credit), shown(replacement!)]).toEqual([
      '2418 CREDIT_NOTE 75.00 + 18.75',
      '2418 INVOICE 75.00 + 18.75',
    ]);
    expect(replacement).toMatchObject({ part: issued.part, lines: issued.lines, refersTo: [] });
  });

  it('replaces a credit note too, but does not credit it', () => {
    const note: Issued = { ...issued, kind: 'CREDIT_NOTE', refersTo: ['F1'] };
    const posted = postingsOf(note, note.number);
    expect(errorOf(attempt({}, false, posted, note))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'replace' });
    const { credit, replacement } = valueOf(attempt({ replace: true }, true, posted, note));
    expect([credit.kind, replacement!.kind]).toEqual(['INVOICE', 'CREDIT_NOTE']);
    expect(credit.refersTo).toEqual([note.number]);
    expect(replacement!.refersTo).toEqual(['F1']);
    const after = [...posted, ...postingsOf(credit, 'K1', note.number)];
    expect(errorOf(attempt({ replace: true }, true, after, note)).code).toBe('ALREADY_CREDITED');
  });
});
