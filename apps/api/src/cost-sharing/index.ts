export { AllocationsService } from './allocations.service.js';
export { CostModelsService, type ModelDraft } from './cost-models.service.js';
export { CostSharingModule } from './cost-sharing.module.js';
