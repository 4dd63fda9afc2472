export { VatCategoryEnum } from './enums.js';
export { CostAllocationRow } from './cost-allocation.entity.js';
export type { UsageDraft } from './allocation-case.js';
export { AllocationsService } from './allocations.service.js';
export type { AllocationStatus } from './enums.js';
export { CostModelsService, type ModelDraft } from './cost-models.service.js';
export { CostSharingModule } from './cost-sharing.module.js';
export { type OutlookYear, YearOutlooks } from './year-outlooks.service.js';
