import { Page } from '../ui/Page.js';

export function AboutPage() {
  return <Page title="AboutPage">{null}</Page>;
}
