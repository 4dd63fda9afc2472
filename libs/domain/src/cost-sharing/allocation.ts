import type { PopulationFigure } from '../organisations/population.js';
import type { Micro } from '../shared/decimal.js';
import type { Ore } from '../shared/ore.js';
import type { CostRules } from './model.js';

/** Everything that a split depends on. The same facts give the same allocation, to the byte, years later. */
export interface AllocationFacts {
  /** The cost year. */
  readonly year: number;
  /** Who shares, each with the days of the year that it is a member (whole year = 365 or 366). In any order; codes unique. */
  readonly members: readonly AllocationMember[];
  /** Figures of the register, at least those that `figuresNeeded` names. */
  readonly population: readonly PopulationFigure[];
  /** Measured quantities of the cost year. */
  readonly usage: readonly Usage[];
}

export interface AllocationMember {
  readonly code: string;
  /** For explanations and errors. */
  readonly name: string;
  readonly days: number;
}

export interface Usage {
  readonly code: string;
  readonly measure: string;
  readonly value: Micro;
}

/** A figure that an amount depends on. The key's figure comes first. */
export interface FigureUsed {
  /** invånare, kärl, andel, dagar … */
  readonly measure: string;
  readonly value: Micro;
  readonly referenceDate?: string;
  readonly source?: string;
  readonly preliminary?: boolean;
}

export interface ComponentShare {
  /** The component's name. */
  readonly name: string;
  readonly amount: Ore;
  /** One Swedish sentence that says how the amount came about. */
  readonly explanation: string;
  readonly figures: readonly FigureUsed[];
  /** POOL: whether the member got one unit (öre or krona) of what was left after rounding down. */
  readonly gotRemainder: boolean;
  /** Which limit decided the amount. */
  readonly limitedBy?: 'MINIMUM' | 'MAXIMUM';
}

export interface MemberShare {
  readonly code: string;
  readonly amount: Ore;
  /** amount ÷ inhabitants on 31 December before the cost year, half away from zero, in öre; absent without a figure. */
  readonly perInhabitant?: Ore;
  /** One entry for every component of the rules, in their order; 0 where the member pays nothing. */
  readonly components: readonly ComponentShare[];
}

export interface Allocation {
  readonly total: Ore;
  /** Sorted by code. */
  readonly shares: readonly MemberShare[];
  /** Swedish remarks that a careful reader needs: "Fast belopp för 0180 räknas inte: inte medlem 2021." */
  readonly remarks: readonly string[];
}

export interface AllocationCase {
  readonly rules: CostRules;
  readonly facts: AllocationFacts;
}
