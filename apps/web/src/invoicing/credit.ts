import type { Ore } from '@domain/shared/ore.js';
import { oreOf } from '../cost-sharing/swedish-input.js';
import { ore } from './words.js';

interface Line {
  readonly component: string;
  readonly amount: string;
}

export interface LeftLine {
  readonly component: string;
  /** In the sign of the line. */
  readonly left: Ore;
}

/** What has not been credited of each line; lines with nothing left are gone. */
export function leftOf(lines: readonly Line[], credits: readonly { readonly lines: readonly Line[] }[]): LeftLine[] {
  const credited = credits.flatMap((credit) => credit.lines);
  return lines
    .map(({ component, amount }) => ({
      component,
      left: credited
        .filter((line) => line.component === component)
        .reduce((left, line) => left - ore(line.amount), ore(amount)),
    }))
    .filter(({ left }) => left !== 0n);
}

/** What is typed for a line: nothing, a sum, or something that is none. */
export function typedSum(typed: string): Ore | undefined | 'BAD' {
  if (typed.trim() === '') return undefined;
  const sum = oreOf(typed);
  return sum === undefined ? 'BAD' : sum === 0n ? undefined : sum;
}
