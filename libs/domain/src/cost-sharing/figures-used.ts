import { MICRO } from '../shared/decimal.js';
import type { FigureUsed } from './allocation.js';
import type { ComponentDecision } from './decide.js';
import type { IndexedFacts, Participant } from './facts-index.js';
import type { Weighing } from './key-weights.js';

/** The figures that a member's amount depends on: the key's first (a blend's in order), then days when not the whole year. */
export function figuresUsed(decision: ComponentDecision, place: number, facts: IndexedFacts): FigureUsed[] {
  return [...figuresOfBasis(decision, place), ...daysUsed(decision.who[place]!, facts)];
}

function figuresOfBasis(decision: ComponentDecision, place: number): FigureUsed[] {
  // Öre to kronor in millionths.
  if (decision.basis === 'FIXED') return [{ measure: 'fast belopp', value: (decision.bases[place]! * MICRO) / 100n }];
  return keyFigures(decision.weighing, place);
}

function keyFigures(weighing: Weighing, place: number): FigureUsed[] {
  const value = (weighing.weights[place]! * MICRO) / weighing.scale;
  switch (weighing.kind) {
    case 'INHABITANTS': {
      const { date, source, preliminary } = weighing.figures[place]!;
      return [{ measure: 'invånare', value, referenceDate: date, source, preliminary }];
    }
    case 'EQUAL':
      return [{ measure: 'lika del', value }];
    case 'SHARES':
      return [{ measure: 'andel', value }];
    case 'USAGE':
      return [{ measure: weighing.measure, value }];
    case 'BLEND':
      return weighing.parts.flatMap(({ of }) => keyFigures(of, place));
  }
}

const daysUsed = ({ days }: Participant, facts: IndexedFacts): FigureUsed[] =>
  days < facts.daysOfYear ? [{ measure: 'dagar', value: BigInt(days) * MICRO }] : [];
