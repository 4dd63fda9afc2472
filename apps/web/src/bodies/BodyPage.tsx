import { Page } from '../ui/Page.js';

export function BodyPage() {
  return <Page title="BodyPage">{null}</Page>;
}
