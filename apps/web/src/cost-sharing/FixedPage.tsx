import { Page } from '../ui/Page.js';

export function FixedPage() {
  return <Page title="FixedPage">{null}</Page>;
}
