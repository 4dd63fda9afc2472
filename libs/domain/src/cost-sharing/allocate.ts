import type { Allocation, AllocationFacts } from './allocation.js';
import type { Checked } from './check-text.js';
import { decide } from './decide.js';
import { explain } from './explain.js';
import type { CostRules } from './model.js';

/**
 * The kostnadsfördelning of a cost year: what every member pays, per kostnadspost, each amount with its sentence and figures. Money
 * in öre; the same facts give the same answer, in whatever order they arrive. Members with 0 days take no part.
 *
 * Refuses what it cannot know (POPULATION_MISSING, USAGE_MISSING, SHARES_INVALID), what cannot be (LIMITS_IMPOSSIBLE,
 * NO_MEMBERS) and unfit facts (BAD_USER_INPUT), naming which. The first refusal in the order of the components wins.
 */
export function allocate(rules: CostRules, facts: AllocationFacts): Checked<Allocation> {
  const decided = decide(rules, facts);
  return decided.ok ? { ok: true, value: explain(decided.value) } : decided;
}
