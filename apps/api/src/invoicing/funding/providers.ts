import { CoFinancingService } from './co-financing.service.js';
import { FundedBodies } from './funded-bodies.js';
import {
  BodyFundingResolver,
  CoFinancingResolver,
  GrantResolver,
  ViewerFundingResolver,
} from './funding-parts.resolver.js';
import { CoFinancingOperationsResolver, GrantOperationsResolver } from './funding.resolver.js';
import { GrantChangesService } from './grant-changes.service.js';
import { GrantsService } from './grants.service.js';
import { PaymentRequestsService } from './payment-requests.service.js';

export const fundingProviders = [
  FundedBodies,
  CoFinancingService,
  GrantsService,
  GrantChangesService,
  PaymentRequestsService,
  CoFinancingOperationsResolver,
  GrantOperationsResolver,
  CoFinancingResolver,
  GrantResolver,
  BodyFundingResolver,
  ViewerFundingResolver,
];
