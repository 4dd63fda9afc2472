import { Page } from '../ui/Page.js';

export function OrganisationPage() {
  return <Page title="OrganisationPage">{null}</Page>;
}
