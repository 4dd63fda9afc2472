export { CostAllocationRow, CostAllocationShareRow } from './cost-allocation.entity.js';
export { CostModelRow, CostModelVersion } from './cost-model.entity.js';
