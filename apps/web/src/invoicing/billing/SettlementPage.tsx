import { useParams } from '@tanstack/react-router';
import '../../bodies/bodies.css';
import { useData } from '../../api/hooks.js';
import { BillingYearDocument } from '../../generated/graphql.js';
import { billing } from '../../locales/sv/billing.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { Page } from '../../ui/Page.js';
import { Answer, Empty, Loading } from '../../ui/states.js';
import '../invoicing.css';
import { isYear } from '../search.js';
import { SettleForm } from './SettleForm.js';
import { SettlementRows } from './SettlementRows.js';

const t = billing.settle;

/** The settlement of a body's year: what it cost, who pays or gets back the difference. */
export function SettlementPage() {
  const { slug, year: typed } = useParams({ from: '/fakturor/avrakning/$slug/$year' });
  const year = Number(typed);
  const known = isYear(typed);
  const query = useData(BillingYearDocument, { body: slug, year: known ? year : 2000 }, { enabled: known });
  const body = query.isPlaceholderData ? undefined : query.data?.body;
  const back = { to: '/fakturor/fakturera/$slug/$year', params: { slug, year: String(year) } } as const;
  return (
    <Page
      title={body ? t.title(body.name, year) : t.section}
      crumbs={[
        { label: invoicing.title, to: '/fakturor' },
        ...(body ? [{ label: `${body.name} ${year}`, ...back }] : []),
      ]}
      lead={t.lead}
    >
      {!known ? (
        <Empty title={billing.badYear} />
      ) : query.isPlaceholderData ? (
        <Loading />
      ) : (
        <Answer of={query}>
          {({ billingYear }) =>
            !billingYear ? (
              <Empty title={billing.notFixed(year)}>
                <p>{billing.notFixedText}</p>
              </Empty>
            ) : billingYear.settlement ? (
              <div className="stack">
                <p className="notice good">{t.done(year)}.</p>
                <SettlementRows rows={billingYear.settlement.rows} />
              </div>
            ) : (
              <SettleForm key={`${slug} ${year}`} slug={slug} billed={billingYear} />
            )
          }
        </Answer>
      )}
    </Page>
  );
}
