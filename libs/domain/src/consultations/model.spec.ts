import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DecisionFacts, isJoining, type MemberFacts, type ResponseFacts } from './blockers.js';
import { CONSULTATION_STATES, type ConsultationState, type Stance, STANCES } from './kinds.js';
import { nextStates, settled, step, takesDecisions, takesStances, isWriting } from './states.js';

/** Written by hand from the description of the domain, not from the code: where each state may go. */
const TABLE: Readonly<Record<ConsultationState, string>> = {
  RECEIVED: 'ASSESSED CANCELLED',
  ASSESSED: 'CANVASSING CANCELLED',
  CANVASSING: 'JOINT NO_JOINT DISMISSED CANCELLED',
  JOINT: 'DRAFTING CANCELLED',
  DRAFTING: 'COMMENTING CANCELLED',
  COMMENTING: 'FINAL_DRAFT DRAFTING CANCELLED',
  FINAL_DRAFT: 'DECIDING DRAFTING CANCELLED',
  DECIDING: 'READY DRAFTING CANCELLED',
  READY: 'SENT DRAFTING CANCELLED',
  SENT: 'ACKNOWLEDGED',
  ACKNOWLEDGED: 'CLOSED',
  CLOSED: '',
  NO_JOINT: '',
  DISMISSED: '',
  CANCELLED: '',
};

const MEMBERS = ['Aby', 'Beby', 'Ceby'] as const;

/** What happens. Numbers choose among what there is. */
type Event =
  | { readonly what: 'step'; readonly choice: number }
  | { readonly what: 'any'; readonly to: ConsultationState }
  | { readonly what: 'stance'; readonly who: number; readonly stance: Stance }
  | { readonly what: 'write'; readonly text: string }
  | { readonly what: 'freeze'; readonly editorial: boolean }
  | { readonly what: 'decide'; readonly who: number; readonly back: number; readonly yes: boolean; readonly editorial: boolean } // prettier-ignore
  | { readonly what: 'withdraw'; readonly who: number }
  | { readonly what: 'leaveOut'; readonly who: number; readonly out: boolean };

const who = fc.nat(MEMBERS.length - 1);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant('step' as const),
      choice: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(5) }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('any' as const), to: fc.constantFrom(...CONSULTATION_STATES) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('stance' as const),
      who,
      stance: fc.oneof(fc.constantFrom<Stance>('JOINS', 'JOINT_AND_OWN'), fc.constantFrom(...STANCES)),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('write' as const), text: fc.constantFrom('', 'ja', 'ja!', 'nej') }) }, // prettier-ignore
  { weight: 3, arbitrary: fc.record({ what: fc.constant('freeze' as const), editorial: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('decide' as const),
      who,
      back: fc.oneof(fc.constant(0), fc.nat(2)),
      yes: fc.oneof(fc.constant(true), fc.boolean()),
      editorial: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('withdraw' as const), who }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('leaveOut' as const), who, out: fc.boolean() }) },
);

/** A consultation as the portal keeps it, with the texts themselves beside what the rules are told. */
class Walk {
  state: ConsultationState = 'RECEIVED';
  writing = '';
  readonly frozen: { readonly text: string; readonly editorial: boolean }[] = [];
  readonly members = MEMBERS.map((name) => ({ name, stance: 'NO_ANSWER' as Stance, leftOut: false, decisions: [] as DecisionFacts[] })); // prettier-ignore

  get facts(): ResponseFacts {
    const current = this.frozen.at(-1);
    return {
      versions: this.frozen.map(({ editorial }, index) => ({ version: index + 1, editorial })),
      hasText: (current?.text ?? '') !== '',
      changedSince: current !== undefined && current.text !== this.writing,
      members: this.members.map((one): MemberFacts => ({ ...one, organisationId: one.name })),
    };
  }

  /** @returns whether it was a step that the rules allowed. */
  apply(event: Event): boolean {
    const member = 'who' in event ? this.members[event.who]! : undefined;
    switch (event.what) {
      case 'step':
      case 'any': {
        const ways = nextStates(this.state);
        const to = event.what === 'any' ? event.to : ways[event.choice % Math.max(1, ways.length)];
        if (to === undefined) return false;
        const result = step(this.state, to, this.facts);
        if (!result.ok) return false;
        this.state = result.value;
        return true;
      }
      case 'stance':
        if (!takesStances(this.state)) return false;
        member!.stance = event.stance;
        break;
      case 'leaveOut':
        if (!takesDecisions(this.state)) return false;
        member!.leftOut = event.out;
        break;
      case 'write':
        if (!isWriting(this.state)) return false;
        this.writing = event.text;
        break;
      case 'freeze':
        if (!isWriting(this.state)) return false;
        this.frozen.push({ text: this.writing, editorial: event.editorial && this.frozen.length > 0 });
        break;
      case 'decide': {
        const version = this.frozen.length - event.back;
        if (!takesDecisions(this.state) || version < 1) return false;
        member!.decisions.push({ version, outcome: event.yes ? 'APPROVED' : 'REJECTED', allowsEditorial: event.editorial }); // prettier-ignore
        break;
      }
      case 'withdraw':
        if (!takesDecisions(this.state)) return false;
        member!.decisions.pop();
        break;
    }
    this.state = settled(this.state, this.facts);
    return false;
  }

  /** Said anew, from the texts: whoever joins and is not left out wanted, at last, what the current version says. */
  get everybodyWantsIt(): boolean {
    const current = this.frozen.length;
    const text = this.frozen.at(-1)?.text ?? '';
    const standing = this.members.filter(({ stance, leftOut }) => (stance === 'JOINS' || stance === 'JOINT_AND_OWN') && !leftOut); // prettier-ignore
    if (text === '' || standing.length === 0) return false;
    return standing.every(({ decisions }) => {
      let wants = false;
      let upTo = 0;
      for (const { version, outcome, allowsEditorial } of decisions) {
        if (version < upTo) continue;
        upTo = version;
        wants = outcome === 'APPROVED';
        for (let later = version; later < current; later++) {
          if (!allowsEditorial || !this.frozen[later]!.editorial) wants = false;
        }
      }
      return wants;
    });
  }

  get textIsFrozen(): boolean {
    return this.frozen.at(-1)?.text === this.writing;
  }
}

const walks = fc.array(event, { minLength: 1, maxLength: 120 });
/** The way to a text that members decide on, so that random walks spend their time where it matters. */
function begun(): Walk {
  const walk = new Walk();
  const to = (...states: readonly ConsultationState[]) => {
    for (const state of states) walk.apply({ what: 'any', to: state });
  };
  to('ASSESSED', 'CANVASSING');
  walk.apply({ what: 'stance', who: 0, stance: 'JOINS' });
  to('JOINT', 'DRAFTING');
  walk.apply({ what: 'write', text: 'ja' });
  walk.apply({ what: 'freeze', editorial: false });
  to('COMMENTING', 'FINAL_DRAFT', 'DECIDING');
  return walk;
}

describe('random sequences of events', () => {
  it('go where the table says, and nowhere else', () => {
    fc.assert(
      fc.property(fc.boolean(), walks, (fromStart, events) => {
        const walk = fromStart ? new Walk() : begun();
        for (const each of events) {
          const { state } = walk;
          const isStep = each.what === 'step' || each.what === 'any';
          expect([...nextStates(state)].sort().join(' ')).toBe(TABLE[state].split(' ').sort().join(' '));
          walk.apply(each);
          if (walk.state === state) continue;
          if (isStep) expect(TABLE[state].split(' ')).toContain(walk.state);
          // Anything else only takes READY back.
          else expect([state, walk.state]).toEqual(['READY', 'DECIDING']);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('take the guarded steps exactly when everybody who joins wants the text as it is', () => {
    let ready = 0;
    let sent = 0;
    fc.assert(
      fc.property(walks, (events) => {
        const walk = begun();
        for (const each of events) {
          const may = walk.everybodyWantsIt && walk.textIsFrozen;
          for (const [from, to] of [
            ['DECIDING', 'READY'],
            ['READY', 'SENT'],
          ] as const) {
            if (walk.state === from) expect([to, step(from, to, walk.facts).ok]).toEqual([to, may]);
          }
          const before = walk.state;
          walk.apply(each);
          if (walk.state === 'READY') expect(walk.everybodyWantsIt).toBe(true);
          if (walk.state === 'READY' && before !== 'READY') ready++;
          if (walk.state === 'SENT' && before !== 'SENT') {
            expect(walk.everybodyWantsIt && walk.textIsFrozen).toBe(true);
            sent++;
          }
        }
      }),
      { numRuns: 2000 },
    );
    // The walks have been there.
    expect(ready).toBeGreaterThan(20);
    expect(sent).toBeGreaterThan(5);
  });

  it('change nothing that has been sent', () => {
    const walk = begun();
    walk.apply({ what: 'decide', who: 0, back: 0, yes: true, editorial: false });
    for (const to of ['READY', 'SENT'] as const) walk.apply({ what: 'any', to });
    expect(walk.state).toBe('SENT');
    const was = JSON.stringify(walk.facts);
    fc.assert(
      fc.property(walks, (events) => {
        for (const each of events) walk.apply(each);
        expect(JSON.stringify(walk.facts)).toBe(was);
        expect(['SENT', 'ACKNOWLEDGED', 'CLOSED']).toContain(walk.state);
      }),
      { numRuns: 100 },
    );
    expect(walk.members.filter(({ stance }) => isJoining(stance))).toHaveLength(1);
  });
});
