import './cost-sharing.css';
import { coversYear } from '@domain/shared/period.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Link, useParams } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { CostsModelByIdDocument, CostsYearDocument } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { Page } from '../ui/Page.js';
import { Answer, Empty, Loading } from '../ui/states.js';
import type { YearBody } from './year-body.js';
import { YearWork } from './YearWork.js';

const texts = costs.year;

/** The year's split: model to the left, result to the right. */
export function YearPage() {
  const { slug, year: typed } = useParams({ from: '/kostnader/$slug/$year' });
  const year = Number(typed);
  const known = /^\d{4}$/.test(typed) && year >= 1950 && year <= 2150;
  const query = useData(CostsYearDocument, { slug, on: `${known ? year : 2000}-01-01` }, { enabled: known });
  const body = query.isPlaceholderData ? undefined : query.data?.body;
  const title = body ? texts.title(body.name, year) : costs.title;
  return (
    <Page
      title={title}
      crumbs={[
        { label: costs.title, to: '/kostnader' },
        ...(body ? [{ label: body.name, to: '/samverkan/$slug', params: { slug } } as const] : []),
      ]}
      actions={known && <Years slug={slug} year={year} />}
    >
      {!known ? (
        <Empty title={texts.badYear} />
      ) : query.isPlaceholderData ? (
        <Loading />
      ) : (
        <Answer of={query}>
          {(data) =>
            !data.body ? (
              <Empty title={common.notFound} />
            ) : data.body.viewerMayReadCosts ? (
              <YearContent key={`${slug} ${year}`} body={data.body} year={year} />
            ) : (
              <Empty title={texts.noAccess}>
                <p>{texts.noAccessText}</p>
              </Empty>
            )
          }
        </Answer>
      )}
    </Page>
  );
}

function Years({ slug, year }: { readonly slug: string; readonly year: number }) {
  return (
    <nav aria-label={texts.years} className="row">
      <Link className="button quiet" to="/kostnader/$slug/$year" params={{ slug, year: String(year - 1) }}>
        {texts.previous(year - 1)}
      </Link>
      <Link className="button quiet" to="/kostnader/$slug/$year" params={{ slug, year: String(year + 1) }}>
        {texts.next(year + 1)}
      </Link>
    </nav>
  );
}

function YearContent({ body, year }: { readonly body: YearBody; readonly year: number }) {
  const covering = body.costModels?.nodes.find(({ validFrom, validTo }) =>
    coversYear({ from: validFrom as LocalDate, to: validTo as LocalDate | null }, year),
  );
  const query = useData(CostsModelByIdDocument, { id: covering?.id ?? '' }, { enabled: covering !== undefined });
  if (!covering) return <YearWork key="ny" body={body} year={year} model={null} />;
  return (
    <Answer of={query}>
      {({ costModel }) =>
        costModel.id === covering.id ? (
          <YearWork key={costModel.id} body={body} year={year} model={costModel} />
        ) : (
          <Loading />
        )
      }
    </Answer>
  );
}
