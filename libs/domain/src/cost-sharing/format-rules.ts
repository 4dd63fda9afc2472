import { formatDecimal } from '../shared/decimal.js';
import { formatKronor } from '../shared/ore.js';
import type {
  AllocationKey,
  AllocationKeyDraft,
  CostComponent,
  CostComponentDraft,
  CostRules,
  CostRulesDraft,
} from './model.js';

/** Checked rules as text again, one spelling per rule: to store as JSON. `checkModel(formatRules(rules))` gives the rules back. */
export function formatRules({ rounding, components }: CostRules): CostRulesDraft {
  return { rounding, components: components.map(formatComponent) };
}

function formatComponent(component: CostComponent): CostComponentDraft {
  const { name, members, exempt, minimum, maximum, vatCategory, vatPercent } = component;
  return {
    name,
    ...formatCore(component),
    ...(members && { members }),
    ...(exempt && { exempt }),
    ...(minimum !== undefined && { minimum: formatKronor(minimum) }),
    ...(maximum !== undefined && { maximum: formatKronor(maximum) }),
    ...(vatCategory && { vatCategory }),
    ...(vatPercent !== undefined && { vatPercent: formatDecimal(vatPercent) }),
  };
}

function formatCore(component: CostComponent): Omit<CostComponentDraft, 'name'> {
  const { basis } = component;
  switch (basis) {
    case 'RATE':
      return { basis, rate: formatDecimal(component.rate), key: formatKey(component.key) };
    case 'POOL':
      return { basis, pool: formatKronor(component.pool), key: formatKey(component.key) };
    case 'FIXED':
      return { basis, amounts: component.amounts.map(({ code, amount }) => ({ code, amount: formatKronor(amount) })) };
    case 'TIERS':
      return {
        basis,
        tiers: component.tiers.map(({ upTo, fee }) => ({
          ...(upTo !== undefined && { upTo }),
          fee: formatKronor(fee),
        })),
        key: formatKey({ kind: 'INHABITANTS', referenceDate: component.referenceDate }),
      };
  }
}

function formatKey(key: AllocationKey): AllocationKeyDraft {
  switch (key.kind) {
    case 'EQUAL':
      return { kind: key.kind };
    case 'INHABITANTS': {
      const { month, day, yearOffset } = key.referenceDate;
      return { kind: key.kind, referenceDate: { month, day, yearOffset } };
    }
    case 'SHARES':
      return { kind: key.kind, shares: key.shares.map(({ code, share }) => ({ code, share: formatDecimal(share) })) };
    case 'USAGE':
      return { kind: key.kind, measure: key.measure };
    case 'BLEND':
      return {
        kind: key.kind,
        parts: key.parts.map((part) => ({ weight: formatDecimal(part.weight), key: formatKey(part.key) })),
      };
  }
}
