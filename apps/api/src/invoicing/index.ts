export { CoFinancingService } from './funding/co-financing.service.js';
export { GrantDecision, GrantMeasurement, GrantTranche, PaymentRequest } from './funding/grant.entity.js';
export { GrantChangesService } from './funding/grant-changes.service.js';
export { InvoicingModule } from './invoicing.module.js';
export { PayerDecisionsService } from './payer/payer-decisions.service.js';
export { type Forecast, PayerForecastService } from './payer/payer-forecast.service.js';
