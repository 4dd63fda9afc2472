export const SAVE = `mutation ($input: CostModelInput!) {
  saveCostModel(input: $input) { costModel { id version name validFrom validTo rounding components { name basis pool key { kind } } } }
}`;

const PARTS = `total remarks shares {
  organisation { code name } amount perInhabitant
  components { name amount explanation gotRemainder limitedBy figures { measure value referenceDate source preliminary } }
}`;

export const PREVIEW = `query ($input: AllocationInput!) { previewAllocation(input: $input) { id status fixedAt year body { slug } ${PARTS} } }`;

export const FIX = `mutation ($input: FixAllocationInput!) {
  fixAllocation(input: $input) { allocation { id status fixedAt year ${PARTS} } }
}`;

export const READ = `query ($id: ID!) {
  costAllocation(id: $id) {
    id status year costModel { id version name } deviations { organisation { code } date stored current } ${PARTS}
  }
}`;

export const COMPARE = `query ($base: AllocationInput!, $alternative: AllocationInput!) {
  compareAllocations(base: $base, alternative: $alternative) {
    baseTotal alternativeTotal rows { organisation { code } base alternative change changePerInhabitant }
  }
}`;

export const yearEndBefore = { month: 12, day: 31, yearOffset: -1 };
export const inhabitants = { kind: 'INHABITANTS', referenceDate: yearEndBefore };

/** A model of one pool, split by inhabitants. */
export const poolModel = (body: string, pool: string, more: Record<string, unknown> = {}) => ({
  body,
  name: 'Budget',
  validFrom: '2010-01-01',
  components: [{ name: 'Drift', basis: 'POOL', pool, key: inhabitants }],
  ...more,
});

export const amountsOf = (allocation: { shares: { organisation: { code: string }; amount: string }[] }) =>
  Object.fromEntries(allocation.shares.map((share) => [share.organisation.code, share.amount]));
