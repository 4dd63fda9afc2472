import { Page } from '../ui/Page.js';

export function HelpPage() {
  return <Page title="HelpPage">{null}</Page>;
}
