import { Page } from '../ui/Page.js';

export function MatrixPage() {
  return <Page title="MatrixPage">{null}</Page>;
}
