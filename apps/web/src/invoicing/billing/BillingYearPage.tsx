import { readableKronor } from '@domain/shared/ore.js';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import '../../bodies/bodies.css';
import { useData } from '../../api/hooks.js';
import { BillingYearDocument } from '../../generated/graphql.js';
import { billing } from '../../locales/sv/billing.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { reports } from '../../locales/sv/reports.js';
import { Page } from '../../ui/Page.js';
import { Answer, Empty, Loading } from '../../ui/states.js';
import '../invoicing.css';
import { isYear } from '../search.js';
import { Balance } from './Balance.js';
import { type BillingYear, billedOf, undecidedOf } from './billing-view.js';
import { MembersBilled } from './MembersBilled.js';
import { PartPreview } from './PartPreview.js';
import { Parts } from './Parts.js';
import { Runs } from './Runs.js';
import { SettlementSection } from './SettlementSection.js';
import { VatDecisions } from './VatDecisions.js';
import { Waiting } from './Waiting.js';

/** A body's cost year for the host: what is billed, what is not, and what waits. */
export function BillingYearPage() {
  const { slug, year: typed } = useParams({ from: '/fakturor/fakturera/$slug/$year' });
  const year = Number(typed);
  const known = isYear(typed);
  const query = useData(BillingYearDocument, { body: slug, year: known ? year : 2000 }, { enabled: known });
  const data = query.isPlaceholderData ? undefined : query.data;
  const body = data?.body;
  return (
    <Page
      title={body ? billing.title(body.name, year) : billing.loading}
      crumbs={[
        { label: invoicing.title, to: '/fakturor' },
        ...(body ? [{ label: body.name, to: '/samverkan/$slug', params: { slug } } as const] : []),
      ]}
      lead={data?.billingYear && <Lead billed={data.billingYear} />}
      actions={known && <Actions slug={slug} year={year} seller={data?.billingYear?.seller.code} />}
    >
      {!known ? (
        <Empty title={billing.badYear} />
      ) : query.isPlaceholderData ? (
        <Loading />
      ) : (
        <Answer of={query}>
          {({ billingYear }) =>
            billingYear ? (
              <Content key={`${slug} ${year}`} slug={slug} billed={billingYear} />
            ) : (
              <NotFixed slug={slug} year={year} />
            )
          }
        </Answer>
      )}
    </Page>
  );
}

function Actions({
  slug,
  year,
  seller,
}: {
  readonly slug: string;
  readonly year: number;
  readonly seller: string | undefined;
}) {
  return (
    <>
      <nav aria-label={billing.years} className="row">
        {[year - 1, year + 1].map((one) => (
          <Link
            key={one}
            className="button quiet"
            to="/fakturor/fakturera/$slug/$year"
            params={{ slug, year: String(one) }}
          >
            {one < year ? `← ${one}` : `${one} →`}
          </Link>
        ))}
      </nav>
      <Link className="button" to="/fakturor/regeln/$slug/$year" params={{ slug, year: String(year) }}>
        {reports.rule.link}
      </Link>
      <Link className="button" to="/fakturor/villkor/$slug" params={{ slug }}>
        {billing.terms}
      </Link>
      {seller && (
        <Link className="button" to="/fakturor/uppgifter" search={{ organisation: seller }}>
          {billing.settings}
        </Link>
      )}
    </>
  );
}

function Lead({ billed }: { readonly billed: BillingYear }) {
  const { billed: done, whole } = billedOf(billed);
  return (
    <p>
      {billed.settled ? billing.lead.settled : billing.lead.open(readableKronor(done), readableKronor(whole))}
      {billed.issuing === 'BASIS' && ` ${billing.lead.basis}`}
      {billed.approvalRequired && ` ${billing.lead.approval}`}
    </p>
  );
}

function NotFixed({ slug, year }: { readonly slug: string; readonly year: number }) {
  return (
    <Empty title={billing.notFixed(year)}>
      <p>{billing.notFixedText}</p>
      <Link className="button primary" to="/kostnader/$slug/$year" params={{ slug, year: String(year) }}>
        {billing.toCosts(year)}
      </Link>
    </Empty>
  );
}

function Content({ slug, billed }: { readonly slug: string; readonly billed: BillingYear }) {
  const { del } = useSearch({ from: '/fakturor/fakturera/$slug/$year' });
  const [newest] = billed.runs.nodes;
  const waiting = newest?.state === 'PREPARED' ? newest : undefined;
  const undecided = undecidedOf(billed);
  const chosen = billed.parts.find(({ part }) => part.index === del);
  return (
    <div className="stack loose">
      {waiting && <Waiting run={waiting} />}
      {undecided.length > 0 && <VatDecisions billed={billed} />}
      <Parts billed={billed} chosen={chosen} blocked={waiting !== undefined} />
      {chosen && !billed.settled && !waiting && (
        <PartPreview key={`${chosen.part.index}/${chosen.part.of}`} slug={slug} billed={billed} part={chosen} />
      )}
      {/* Once settled, its rows say who was billed what. */}
      {!billed.settled && <MembersBilled billed={billed} />}
      <SettlementSection slug={slug} billed={billed} blocked={waiting !== undefined} />
      {billed.balance.length > 0 && <Balance slug={slug} billed={billed} blocked={waiting !== undefined} />}
      <Runs slug={slug} year={billed.year} />
      {undecided.length === 0 && <VatDecisions billed={billed} />}
    </div>
  );
}
