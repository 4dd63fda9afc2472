import { Page } from '../ui/Page.js';

export function AgreementsReportPage() {
  return <Page title="AgreementsReportPage">{null}</Page>;
}
