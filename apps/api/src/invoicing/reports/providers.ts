import { FairnessReports } from './fairness-reports.service.js';
import { OpenClaimsReports } from './open-claims.service.js';
import {
  FairnessResolver,
  FairnessRowResolver,
  FairnessYearResolver,
  GrossClaimResolver,
  MutualClaimsResolver,
  OpenClaimsResolver,
  OpenInvoiceResolver,
  RuleReportResolver,
  RuleReportRowResolver,
} from './report-parts.resolver.js';
import { ReportsResolver } from './reports.resolver.js';
import { RuleReports } from './rule-reports.service.js';

export const reportProviders = [
  RuleReports,
  FairnessReports,
  OpenClaimsReports,
  ReportsResolver,
  RuleReportResolver,
  RuleReportRowResolver,
  FairnessResolver,
  FairnessYearResolver,
  FairnessRowResolver,
  OpenClaimsResolver,
  GrossClaimResolver,
  OpenInvoiceResolver,
  MutualClaimsResolver,
];
