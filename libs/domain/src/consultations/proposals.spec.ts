import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEGAL_NOTES } from './delegation.js';
import { DECIDERS } from './kinds.js';
import { adopt, checkProposal, progress, progressWords, proposalBlockers, type ProposalFacts } from './proposals.js';

const decision = (version: number, more: { outcome?: 'REJECTED'; allowsEditorial?: boolean } = {}) => ({
  version,
  outcome: 'APPROVED' as const,
  allowsEditorial: false,
  ...more,
});
const facts = (versions: readonly boolean[], ...decisions: ProposalFacts['members'][number]['decisions'][]) => ({
  versions: versions.map((editorial, index) => ({ version: index + 1, editorial })),
  members: decisions.map((each, index) => ({
    organisationId: `${index}`,
    name: `Kommun ${index}`,
    hasLeft: false,
    decisions: each,
  })),
});
const say = (each: ProposalFacts) => progressWords(progress(each));

describe('what all members decide by themselves', () => {
  it('counts those who have decided', () => {
    expect(say(facts([]))).toBe('0 av 0 har beslutat');
    expect(say(facts([false], [decision(1)], [], [decision(1, { outcome: 'REJECTED' })]))).toBe(
      '2 av 3 har beslutat, 1 emot',
    );
  });

  it('is open again when the document changes, but not by wording where that is allowed', () => {
    const decided = [[decision(1, { allowsEditorial: true })], [decision(1)]];
    expect(say(facts([false], ...decided))).toBe('2 av 2 har beslutat');
    expect(say(facts([false, true], ...decided))).toBe('1 av 2 har beslutat');
    expect(say(facts([false, false], ...decided))).toBe('0 av 2 har beslutat');
  });

  it('says what is missing', () => {
    const messages = (each: ProposalFacts) => proposalBlockers(each).map(({ message }) => message);
    expect(messages(facts([], []))).toEqual([expect.stringContaining('inget dokument')]);
    expect(
      messages(facts([false, false], [decision(2)], [decision(1)], [], [decision(2, { outcome: 'REJECTED' })])),
    ).toEqual([
      'Kommun 1 beslutade om version 1, och dokumentet har ändrats sedan dess: beslutet behöver tas om.',
      'Kommun 2 har inte beslutat om version 2.',
      'Kommun 3 har sagt nej till version 2.',
    ]);
  });

  it('does not wait for who has left, but needs somebody', () => {
    const each = facts([false], [decision(1)], []);
    const [first, second] = each.members;
    const left = { ...each, members: [first!, { ...second!, hasLeft: true }] };
    expect([say(left), adopt('OPEN', left).ok]).toEqual(['1 av 1 har beslutat', true]);
    const nobody = { ...each, members: each.members.map((member) => ({ ...member, hasLeft: true })) };
    expect(adopt('OPEN', nobody)).toMatchObject({ ok: false, error: { code: 'CONSULTATION_BLOCKED' } });
  });

  it('is adopted when everybody has said yes to the current version, and never otherwise', () => {
    const decisions = fc.array(
      fc.record({
        version: fc.integer({ min: 1, max: 3 }),
        outcome: fc.constantFrom('APPROVED' as const, 'REJECTED' as const),
        allowsEditorial: fc.boolean(),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 3 }), fc.array(decisions, { maxLength: 4 }), (versions, all) => {
        const known = all.map((each) => each.filter(({ version }) => version <= versions.length));
        const each = facts(versions, ...known);
        const { decided, against, total } = progress(each);
        expect(adopt('OPEN', each).ok).toBe(versions.length > 0 && total > 0 && decided === total && against === 0);
      }),
    );
    expect(adopt('WITHDRAWN', facts([false], [decision(1)]))).toMatchObject({ error: { code: 'ILLEGAL_TRANSITION' } });
    expect(adopt('OPEN', facts([false], []))).toMatchObject({ error: { code: 'CONSULTATION_BLOCKED' } });
  });

  it('has a title', () => {
    expect(checkProposal({ title: ' Avtal ', description: '' })).toEqual({ ok: true, value: { title: 'Avtal', description: '' } }); // prettier-ignore
    expect(checkProposal({ title: ' ', description: '' })).toMatchObject({ error: { field: 'title' } });
  });

  it('is told what the law says of who decides', () => {
    expect(DECIDERS.map((each) => LEGAL_NOTES[each].map(({ law }) => law))).toEqual([
      [],
      ['KL 5:2'],
      ['KL 6:38', 'KL 6:40, 7:8'],
      ['KL 6:37, 7:5', 'KL 6:38', 'KL 6:39–40', 'KL 6:40, 7:8'],
      ['KL 6:37, 7:5', 'KL 6:38', 'KL 6:40, 7:8'],
    ]);
  });
});
