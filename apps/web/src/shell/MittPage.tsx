import { Page } from '../ui/Page.js';

export function MittPage() {
  return <Page title="MittPage">{null}</Page>;
}
