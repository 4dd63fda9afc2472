import type { ComponentOutcomeInput } from '../../generated/graphql.js';
import { asKronor, oreOf } from '../../cost-sharing/swedish-input.js';
import type { BillingYear } from './billing-view.js';

type Component = Pick<BillingYear['vat'][number], 'component' | 'outcomeRequired'>;

export type OutcomeFault = 'BAD' | 'MISSING';

/** What is typed, by place of the component. */
export type Typed = readonly string[];

/** What is wrong with what is typed, by place. */
export function outcomeFaults(components: readonly Component[], typed: Typed): (OutcomeFault | undefined)[] {
  return components.map(({ outcomeRequired }, place) => {
    const text = (typed[place] ?? '').trim();
    if (text === '') return outcomeRequired ? 'MISSING' : undefined;
    return oreOf(text) === undefined ? 'BAD' : undefined;
  });
}

/** The outcome as the API takes it: what is left empty stands as fixed. */
export const outcomeOf = (components: readonly Component[], typed: Typed): ComponentOutcomeInput[] =>
  components.flatMap(({ component }, place) => {
    const text = (typed[place] ?? '').trim();
    return text === '' ? [] : [{ component, amount: asKronor(text) }];
  });

/** The place of the component that a field of the input is about: `outcome[1].amount`. */
export function placeOf(field: string | undefined, components: readonly Component[], typed: Typed): number | undefined {
  const match = /^outcome\[(\d+)\]/.exec(field ?? '');
  if (!match) return undefined;
  const sent = outcomeOf(components, typed)[Number(match[1])];
  const place = components.findIndex(({ component }) => component === sent?.component);
  return place < 0 ? undefined : place;
}
