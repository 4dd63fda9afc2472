import { PayerDecisionsService } from './payer-decisions.service.js';
import { PayerForecastService } from './payer-forecast.service.js';
import {
  BodyCodingsResolver,
  PayerCodingResolver,
  PayerDecisionResolver,
  PayerForecastResolver,
  PayerForecastRowResolver,
  PayerResolver,
} from './payer.resolver.js';

export const payerProviders = [
  PayerDecisionsService,
  PayerForecastService,
  PayerResolver,
  PayerDecisionResolver,
  PayerCodingResolver,
  PayerForecastResolver,
  PayerForecastRowResolver,
  BodyCodingsResolver,
];
