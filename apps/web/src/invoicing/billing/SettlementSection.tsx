import { Link } from '@tanstack/react-router';
import { billing } from '../../locales/sv/billing.js';
import type { BillingYear } from './billing-view.js';
import { SettlementRows } from './SettlementRows.js';

const t = billing.settle;

/** The settlement of the year, or the way to it. */
export function SettlementSection({
  slug,
  billed: { year, settlement },
  blocked,
}: {
  readonly slug: string;
  readonly billed: BillingYear;
  readonly blocked: boolean;
}) {
  return (
    <section className="stack" aria-labelledby="avrakning">
      <h2 id="avrakning">{t.section}</h2>
      {settlement ? (
        <SettlementRows rows={settlement.rows} />
      ) : (
        <>
          <p className="muted">{t.text}</p>
          {!blocked && (
            <p className="no-print">
              <Link className="button" to="/fakturor/avrakning/$slug/$year" params={{ slug, year: String(year) }}>
                {t.link(year)}
              </Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}
