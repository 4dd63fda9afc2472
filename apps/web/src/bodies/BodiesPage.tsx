import { Page } from '../ui/Page.js';

export function BodiesPage() {
  return <Page title="BodiesPage">{null}</Page>;
}
