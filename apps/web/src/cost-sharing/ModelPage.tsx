import { Page } from '../ui/Page.js';

export function ModelPage() {
  return <Page title="ModelPage">{null}</Page>;
}
