import { Page } from '../ui/Page.js';

export function OnwardPage() {
  return <Page title="OnwardPage">{null}</Page>;
}
