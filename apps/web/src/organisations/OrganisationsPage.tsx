import { Page } from '../ui/Page.js';

export function OrganisationsPage() {
  return <Page title="OrganisationsPage">{null}</Page>;
}
