export { CoFinancing, CoFinancingDelivery } from './funding/co-financing.entity.js';
export {
  Grant,
  GrantDecision,
  GrantMeasurement,
  GrantSpending,
  GrantTranche,
  PaymentRequest,
} from './funding/grant.entity.js';
export { PayerDecision } from './payer/payer-decision.entity.js';
