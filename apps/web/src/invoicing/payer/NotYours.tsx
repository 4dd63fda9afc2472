import { invoicing } from '../../locales/sv/invoicing.js';
import { payer as texts } from '../../locales/sv/payer.js';
import { Page } from '../../ui/Page.js';
import { Empty } from '../../ui/states.js';

/** For those who are neither FINANCE nor CHIEF_EXECUTIVE of any organisation. */
export function NotYours({ title }: { readonly title: string }) {
  return (
    <Page title={title} crumbs={[{ label: invoicing.title, to: '/fakturor' }]}>
      <Empty title={texts.none.title}>
        <p>{texts.none.text}</p>
      </Empty>
    </Page>
  );
}
