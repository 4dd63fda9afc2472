import { Page } from '../ui/Page.js';

export function CostsPage() {
  return <Page title="CostsPage">{null}</Page>;
}
