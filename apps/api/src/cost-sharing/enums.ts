import { COST_BASES, KEY_KINDS, ROUNDINGS, VAT_CATEGORIES } from '@domain/cost-sharing/index.js';
import { registerEnumType } from '@nestjs/graphql';

const asEnum = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((v) => [v, v])) as { [V in T]: V };

export const RoundingEnum = asEnum(ROUNDINGS);
registerEnumType(RoundingEnum, {
  name: 'Rounding',
  description: 'The unit (avrundning) that every amount of a model is a whole number of.',
  valuesMap: { ORE: { description: 'Whole öre.' }, KRONA: { description: 'Whole kronor.' } },
});

export const CostBasisEnum = asEnum(COST_BASES);
registerEnumType(CostBasisEnum, {
  name: 'CostBasis',
  description: 'How a component (kostnadspost) arises.',
  valuesMap: {
    RATE: { description: 'Price × units of the key, such as 25 kr per inhabitant.' },
    POOL: { description: 'A sum that is split by the weights of the key; the parts always equal the whole.' },
    FIXED: { description: 'Listed amounts (fasta belopp).' },
    TIERS: { description: 'A fee by size (trappa).' },
  },
});

export const KeyKindEnum = asEnum(KEY_KINDS);
registerEnumType(KeyKindEnum, {
  name: 'KeyKind',
  description: 'What an allocation key (fördelningsnyckel) counts.',
  valuesMap: {
    INHABITANTS: { description: 'Invånare on a reference day.' },
    EQUAL: { description: 'Lika: one part per member.' },
    SHARES: { description: 'Andelar: exact shares written in the agreement.' },
    USAGE: { description: 'A measured quantity: ärenden, timmar, kärl, licenser.' },
    BLEND: { description: 'Several keys, each normalised to 1, with weights.' },
  },
});

export const VatCategoryEnum = asEnum(VAT_CATEGORIES);
registerEnumType(VatCategoryEnum, {
  name: 'VatCategory',
  description: 'VAT (moms) category of a component, decided by a person.',
  valuesMap: {
    S: { description: 'Taxed (momspliktig): 6, 12 or 25 %.' },
    E: { description: 'Exempt (undantagen).' },
    O: { description: 'Outside the scope of VAT (utanför momsen).' },
  },
});

export const ALLOCATION_STATUSES = ['PRELIMINARY', 'FINAL'] as const;
export type AllocationStatus = (typeof ALLOCATION_STATUSES)[number];
export const AllocationStatusEnum = asEnum(ALLOCATION_STATUSES);
registerEnumType(AllocationStatusEnum, {
  name: 'AllocationStatus',
  description: 'How settled a fixed allocation is.',
  valuesMap: {
    PRELIMINARY: { description: 'Preliminär: on budget, before the year is over.' },
    FINAL: { description: 'Slutlig: on what the year cost.' },
  },
});

export const LimitEnum = { MINIMUM: 'MINIMUM', MAXIMUM: 'MAXIMUM' } as const;
registerEnumType(LimitEnum, {
  name: 'Limit',
  description: 'A limit that decided an amount.',
  valuesMap: {
    MINIMUM: { description: 'Raised to the least (höjt till minst).' },
    MAXIMUM: { description: 'Cut to the most (sänkt till högst).' },
  },
});
