import './cost-sharing.css';
import { yearOf, type LocalDate } from '@domain/shared/local-date.js';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { CostsModelByIdDocument, type CostsModelFragment, CostsYearDocument } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { today } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { Answer, Empty, Loading } from '../ui/states.js';
import { ModelPanel } from './ModelPanel.js';
import { ModelRead } from './ModelRead.js';
import { newModel } from './model-form.js';
import { useModelDraft } from './use-model-draft.js';
import { useSplit } from './use-split.js';
import type { YearBody } from './year-body.js';
import { YearResult } from './YearResult.js';

const NEW = 'nytt';

/** One model by itself: all its fields, and what it gives in its first year. */
export function ModelPage() {
  const { slug, id } = useParams({ from: '/kostnader/$slug/modell/$id' });
  const { ar } = useSearch({ from: '/kostnader/$slug/modell/$id' });
  const isNew = id === NEW;
  const model = useData(CostsModelByIdDocument, { id }, { enabled: !isNew });
  const found = !isNew && model.data?.costModel.id === id ? model.data.costModel : null;
  const year = found ? yearOf(found.validFrom as LocalDate) : (ar ?? Number(today().slice(0, 4)) + 1);
  const on = found?.validFrom ?? `${year}-01-01`;
  const body = useData(CostsYearDocument, { slug, on }, { enabled: isNew || found !== null });
  return (
    <Page
      title={isNew ? costs.model.newTitle : (found?.name ?? costs.year.model)}
      crumbs={[
        { label: costs.title, to: '/kostnader' },
        ...(body.data?.body
          ? [
              {
                label: `${body.data.body.name} ${year}`,
                to: '/kostnader/$slug/$year',
                params: { slug, year: String(year) },
              } as const,
            ]
          : []),
      ]}
    >
      {!isNew && !found ? (
        <Answer of={model}>{() => <Loading />}</Answer>
      ) : (
        <Answer of={body}>
          {(data) =>
            !data.body || !data.body.viewerMayReadCosts ? (
              <Empty title={data.body ? costs.year.noAccess : common.notFound} />
            ) : (
              <ModelWork key={found?.id ?? `${NEW} ${slug}`} body={data.body} year={year} model={found} />
            )
          }
        </Answer>
      )}
    </Page>
  );
}

function ModelWork({
  body,
  year,
  model,
}: {
  readonly body: YearBody;
  readonly year: number;
  readonly model: CostsModelFragment | null;
}) {
  const navigate = useNavigate();
  const draft = useModelDraft(
    body.slug,
    year,
    model,
    newModel(year, costs.model.newName(year), costs.model.firstComponent),
  );
  const split = useSplit(body.slug, year, draft.form, {});
  const saveFault = draft.error?.field ? { field: draft.error.field, text: draft.error.message } : undefined;
  const toYear = (
    <Link to="/kostnader/$slug/$year" params={{ slug: body.slug, year: String(year) }}>
      {costs.list.open(year)}
    </Link>
  );
  if (!body.viewerMayWriteCosts) {
    return model ? (
      <div className="card stack">
        <ModelRead model={model} names={split.members} />
        <p>{toYear}</p>
      </div>
    ) : (
      <Empty title={costs.year.noModelTitle(year)}>
        <p>{costs.year.noModelRead(body.host?.name ?? costs.list.body)}</p>
      </Empty>
    );
  }
  return (
    <div className="year-work model-work">
      <section className="card stack" aria-label={costs.year.model}>
        <h2>{costs.year.model}</h2>
        <ModelPanel
          body={body.slug}
          model={model}
          draft={draft}
          members={split.members}
          fault={saveFault ?? (split.fault && split.fault.field.startsWith('usage') ? undefined : split.fault)}
          onSaved={(id) =>
            void navigate({ to: '/kostnader/$slug/modell/$id', params: { slug: body.slug, id }, replace: true })
          }
        />
      </section>
      <section className="stack" aria-label={costs.year.result}>
        <h2>
          {costs.year.result} {year}
        </h2>
        <YearResult split={split} year={year} rounding={draft.form.rounding} />
        <p>{toYear}</p>
      </section>
    </div>
  );
}
