import { Page } from '../ui/Page.js';

export function AccessibilityPage() {
  return <Page title="AccessibilityPage">{null}</Page>;
}
