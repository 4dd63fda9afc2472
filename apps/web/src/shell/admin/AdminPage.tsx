import { Page } from '../../ui/Page.js';

export function AdminPage() {
  return <Page title="AdminPage">{null}</Page>;
}
