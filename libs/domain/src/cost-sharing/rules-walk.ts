import type { ReferenceDate } from '../organisations/population.js';
import type { AllocationKey, CostRules } from './model.js';

/** A key that is no blend, and its path in the input. */
interface PlacedKey {
  readonly key: Exclude<AllocationKey, { kind: 'BLEND' }>;
  readonly field: string;
}

/** All keys of the rules with blends opened, in order. */
function plainKeys(rules: CostRules): PlacedKey[] {
  const open = (key: AllocationKey, field: string): PlacedKey[] =>
    key.kind === 'BLEND'
      ? key.parts.flatMap((part, index) => open(part.key, `${field}.parts[${index}].key`))
      : [{ key, field }];
  return rules.components.flatMap((component, index) =>
    component.basis === 'RATE' || component.basis === 'POOL' ? open(component.key, `components[${index}].key`) : [],
  );
}

/** The reference days that the rules count inhabitants on. */
export function referenceDates(rules: CostRules): ReferenceDate[] {
  return [
    ...plainKeys(rules).flatMap(({ key }) => (key.kind === 'INHABITANTS' ? [key.referenceDate] : [])),
    ...rules.components.flatMap((component) => (component.basis === 'TIERS' ? [component.referenceDate] : [])),
  ];
}

/** The measures that the rules count, as the model writes them. */
export function measuresNamed(rules: CostRules): string[] {
  return plainKeys(rules).flatMap(({ key }) => (key.kind === 'USAGE' ? [key.measure] : []));
}

/** Every organisation code that the rules name, with its path in the input, to be checked against the register. */
export function codesNamed(rules: CostRules): { code: string; field: string }[] {
  const listed = (codes: readonly string[] | undefined, field: string) =>
    (codes ?? []).map((code, index) => ({ code, field: `${field}[${index}]` }));
  return [
    ...rules.components.flatMap((component, index) => {
      const path = `components[${index}]`;
      return [
        ...(component.basis === 'FIXED'
          ? component.amounts.map(({ code }, at) => ({ code, field: `${path}.amounts[${at}].code` }))
          : []),
        ...listed(component.members, `${path}.members`),
        ...listed(component.exempt, `${path}.exempt`),
      ];
    }),
    ...plainKeys(rules).flatMap(({ key, field }) =>
      key.kind === 'SHARES' ? key.shares.map(({ code }, at) => ({ code, field: `${field}.shares[${at}].code` })) : [],
    ),
  ];
}
