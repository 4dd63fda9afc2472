import { parseDecimal, MICRO, type Micro } from '../shared/decimal.js';
import { nameFault } from '../shared/name.js';
import type { Ore } from '../shared/ore.js';
import { err, ok } from '../shared/result.js';
import { checkAmounts, checkTiers } from './check-amounts.js';
import { checkKey } from './check-key.js';
import { bad, checkCodes, checkKronor, isGiven, type Checked, type Spot } from './check-text.js';
import { limitsInUnits, unitOf } from './limits.js';
import {
  COST_BASES,
  ROUNDINGS,
  VAT_CATEGORIES,
  type AllocationKey,
  type CostBasis,
  type CostComponent,
  type CostComponentDraft,
  type CostRules,
  type CostRulesDraft,
  type Rounding,
} from './model.js';

const LONGEST_NAME = 200;
/** More than any agreement has, and few enough to count while somebody waits. */
const MOST_COMPONENTS = 100;
const VAT_RATES: readonly Micro[] = [6n * MICRO, 12n * MICRO, 25n * MICRO];

const OWN_FIELDS: Readonly<Record<CostBasis, readonly string[]>> = {
  RATE: ['rate', 'key'],
  POOL: ['pool', 'key'],
  FIXED: ['amounts'],
  TIERS: ['tiers', 'key'],
};

/** What the basis decides: the fields of the component that are not common to all. */
type Core = {
  [B in CostBasis]: Omit<
    Extract<CostComponent, { basis: B }>,
    'name' | 'members' | 'exempt' | 'minimum' | 'maximum' | 'vatCategory' | 'vatPercent'
  >;
}[CostBasis];

/**
 * A fördelningsmodell as typed → checked rules, or the first error in the order of the components. Money that no rule would use
 * (a pool on a RATE, shares on EQUAL) is refused rather than dropped. Null and undefined mean absent.
 */
export function checkModel(draft: CostRulesDraft): Checked<CostRules> {
  const rounding = draft.rounding ?? 'ORE';
  if (!ROUNDINGS.includes(rounding)) return bad('rounding', 'Avrunda till öre eller hela kronor.');
  if (draft.components.length === 0) return bad('components', 'Modellen saknar kostnadsposter: lägg till minst en.');
  if (draft.components.length > MOST_COMPONENTS) {
    return bad('components', `En modell har högst ${MOST_COMPONENTS} kostnadsposter.`);
  }
  const names = new Set<string>();
  const components: CostComponent[] = [];
  for (const [index, componentDraft] of draft.components.entries()) {
    const component = checkComponent(componentDraft, `components[${index}]`, rounding, names);
    if (!component.ok) return component;
    names.add(component.value.name);
    components.push(component.value);
  }
  return ok({ rounding, components });
}

function checkComponent(
  draft: CostComponentDraft,
  path: string,
  rounding: Rounding,
  namesBefore: ReadonlySet<string>,
): Checked<CostComponent> {
  const name = draft.name.trim();
  if (name === '') return bad(`${path}.name`, 'Kostnadsposten saknar namn.');
  const fault = nameFault(name, LONGEST_NAME);
  if (fault !== undefined) return bad(`${path}.name`, fault);
  if (namesBefore.has(name)) return bad(`${path}.name`, `Två kostnadsposter heter ”${name}”: ge dem olika namn.`);

  const core = checkCore(draft, { field: path, component: name }, rounding);
  if (!core.ok) return core;
  const concerned = checkConcerned(draft, { field: path, component: name });
  if (!concerned.ok) return concerned;
  const limits = checkLimits(draft, { field: path, component: name }, rounding);
  if (!limits.ok) return limits;
  const vat = checkVat(draft, path);
  if (!vat.ok) return vat;
  return ok({ name, ...core.value, ...concerned.value, ...limits.value, ...vat.value });
}

function checkCore(draft: CostComponentDraft, spot: Spot, rounding: Rounding): Checked<Core> {
  const { field: path, component } = spot;
  const { basis } = draft;
  if (!COST_BASES.includes(basis)) return bad(`${path}.basis`, 'Okänd grund för kostnadsposten.');
  if (basis === 'FIXED' && draft.key != null) {
    return unsuitable(spot, 'Fasta belopp har ingen fördelningsnyckel: ta bort nyckeln.');
  }
  for (const field of ['rate', 'pool', 'amounts', 'tiers'] as const) {
    if (!OWN_FIELDS[basis].includes(field) && isGiven(draft[field])) {
      return bad(`${path}.${field}`, 'Fältet hör till en annan grund: ta bort det eller byt grund.');
    }
  }
  switch (basis) {
    case 'RATE': {
      const rate = checkRate(draft.rate, spot);
      if (!rate.ok) return rate;
      const key = checkRequiredKey(draft, spot);
      return key.ok ? ok({ basis, rate: rate.value, key: key.value }) : key;
    }
    case 'POOL': {
      const pool = checkKronor(draft.pool, `${path}.pool`, 'Summan att fördela');
      if (!pool.ok) return pool;
      if (pool.value % unitOf(rounding) !== 0n) {
        return bad(
          `${path}.pool`,
          'Summan går inte att dela i hela kronor: avrunda summan till hela kronor eller välj avrundning till öre.',
        );
      }
      const key = checkRequiredKey(draft, spot);
      return key.ok ? ok({ basis, pool: pool.value, key: key.value }) : key;
    }
    case 'FIXED': {
      const amounts = checkAmounts(draft.amounts ?? [], `${path}.amounts`);
      return amounts.ok ? ok({ basis, amounts: amounts.value }) : amounts;
    }
    case 'TIERS': {
      const tiers = checkTiers(draft.tiers ?? [], `${path}.tiers`);
      if (!tiers.ok) return tiers;
      if (draft.key != null && draft.key.kind !== 'INHABITANTS') {
        return unsuitable(spot, ONLY_INHABITANTS);
      }
      const key = checkKey(draft.key ?? { kind: 'INHABITANTS' }, { field: `${path}.key`, component });
      if (!key.ok) return key;
      if (key.value.kind !== 'INHABITANTS') return unsuitable(spot, ONLY_INHABITANTS);
      return ok({ basis, tiers: tiers.value, referenceDate: key.value.referenceDate });
    }
  }
}

const ONLY_INHABITANTS = 'Avgift efter storlek räknas på invånare: välj den nyckeln.';

const unsuitable = ({ field, component }: Spot, reason: string) =>
  err({ code: 'KEY_UNSUITABLE', field: `${field}.key`, component, reason } as const);

function checkRate(text: string | null | undefined, { field, component }: Spot): Checked<Micro> {
  if (!isGiven(text)) return bad(`${field}.rate`, 'Priset per enhet saknas.');
  const rate = parseDecimal(text!);
  if (rate === 'PRECISION') return err({ code: 'RATE_PRECISION', field: `${field}.rate`, component });
  if (rate === undefined) return bad(`${field}.rate`, 'Priset ska vara ett tal med decimalpunkt, till exempel 42.25.');
  if (rate < 0n) return bad(`${field}.rate`, 'Priset kan inte vara negativt: en rabatt läggs som fast belopp.');
  return ok(rate);
}

/** RATE counts units of one measure: shares and blends are proportions, not units. */
function checkRequiredKey(draft: CostComponentDraft, spot: Spot): Checked<AllocationKey> {
  const field = `${spot.field}.key`;
  if (draft.key == null) return bad(field, 'Fördelningsnyckeln saknas.');
  if (draft.basis === 'RATE' && (draft.key.kind === 'SHARES' || draft.key.kind === 'BLEND')) {
    return unsuitable(spot, 'Ett pris per enhet kräver invånare, användning eller lika delar.');
  }
  return checkKey(draft.key, { field, component: spot.component });
}

function checkConcerned(draft: CostComponentDraft, { field, component }: Spot) {
  const members = draft.members == null ? undefined : checkCodes(draft.members, `${field}.members`);
  if (members && !members.ok) return members;
  if (members?.value.length === 0) return err({ code: 'NO_MEMBERS', field: `${field}.members`, component } as const);
  const exempt = checkCodes(draft.exempt ?? [], `${field}.exempt`);
  if (!exempt.ok) return exempt;
  return ok({
    ...(members && { members: members.value }),
    ...(exempt.value.length > 0 && { exempt: exempt.value }),
  });
}

function checkLimits(draft: CostComponentDraft, { field, component }: Spot, rounding: Rounding) {
  const limits: { minimum?: Ore; maximum?: Ore } = {};
  for (const side of ['minimum', 'maximum'] as const) {
    if (draft[side] == null) continue;
    const limit = checkKronor(draft[side], `${field}.${side}`, side === 'minimum' ? 'Minsta belopp' : 'Högsta belopp');
    if (!limit.ok) return limit;
    limits[side] = limit.value;
  }
  const impossible = limitsInUnits(limits, rounding) === undefined;
  if (impossible) {
    return err({
      code: 'LIMITS_IMPOSSIBLE',
      field: `${field}.minimum`,
      component,
      reason:
        limits.minimum! > limits.maximum!
          ? 'Minsta beloppet är högre än det högsta.'
          : 'Det finns ingen hel krona mellan minsta och högsta beloppet.',
    } as const);
  }
  return ok(limits);
}

/** ML (2023:200) 9 kap.: 25, 12 or 6 per cent where tax is charged. E is exempt, O outside the tax. */
function checkVat({ vatCategory, vatPercent }: CostComponentDraft, path: string) {
  if (vatCategory != null && !VAT_CATEGORIES.includes(vatCategory)) return bad(`${path}.vatCategory`, 'Okänd momskod.');
  const field = `${path}.vatPercent`;
  if (vatPercent == null) {
    return vatCategory === 'S'
      ? bad(field, 'Ange momssatsen: 6, 12 eller 25 procent.')
      : ok({ ...(vatCategory != null && { vatCategory }) });
  }
  const percent = parseDecimal(vatPercent);
  if (typeof percent !== 'bigint' || percent < 0n || percent > 100n * MICRO) {
    return bad(field, 'Momssatsen ska vara ett tal mellan 0 och 100.');
  }
  if (vatCategory == null) return bad(field, 'Momssatsen saknar momskod: välj en eller ta bort satsen.');
  if (vatCategory === 'O') return bad(field, 'Utanför momsen finns ingen momssats: ta bort den.');
  if (vatCategory === 'S' && !VAT_RATES.includes(percent)) return bad(field, 'Momssatsen ska vara 6, 12 eller 25.');
  if (vatCategory === 'E' && percent !== 0n) return bad(field, 'Det som är undantaget från moms har ingen momssats.');
  return ok({ vatCategory, vatPercent: percent });
}
