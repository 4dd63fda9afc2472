import { Page } from '../ui/Page.js';

export function YearPage() {
  return <Page title="YearPage">{null}</Page>;
}
