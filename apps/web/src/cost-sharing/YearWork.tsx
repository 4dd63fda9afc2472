import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CostsModelFragment } from '../generated/graphql.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { Empty } from '../ui/states.js';
import { Comparison } from './Comparison.js';
import { FixDialog } from './FixDialog.js';
import { ModelPanel } from './ModelPanel.js';
import { ModelRead } from './ModelRead.js';
import { formOf, measuresOf, newModel } from './model-form.js';
import { useModelDraft } from './use-model-draft.js';
import { quantitiesOf, useSplit } from './use-split.js';
import { useYearUsage } from './use-year-usage.js';
import { UsageEditor } from './UsageEditor.js';
import type { YearBody } from './year-body.js';
import { YearResult } from './YearResult.js';

const texts = costs.year;

/** Model and result side by side; what-if below. */
export function YearWork({
  body,
  year,
  model,
}: {
  readonly body: YearBody;
  readonly year: number;
  readonly model: CostsModelFragment | null;
}) {
  const search = useSearch({ from: '/kostnader/$slug/$year' });
  const navigate = useNavigate({ from: '/kostnader/$slug/$year' });
  const mayWrite = body.viewerMayWriteCosts;
  const draft = useModelDraft(
    body.slug,
    year,
    model,
    newModel(year, costs.model.newName(year), costs.model.firstComponent),
  );
  const form = mayWrite || !model ? draft.form : formOf(model);
  const fixed = (body.costAllocations?.nodes ?? []).filter((allocation) => allocation.year === year);
  const earlier = (body.costAllocations?.nodes ?? []).find((allocation) => allocation.year < year);
  const usage = useYearUsage(body.slug, year, fixed[0]?.id ?? null, earlier?.id ?? null);
  const split = useSplit(body.slug, year, form, usage.form);
  const [fixing, setFixing] = useState(false);
  if (!model && !mayWrite) {
    return (
      <Empty title={texts.noModelTitle(year)}>
        <p>{texts.noModelRead(body.host?.name ?? costs.list.body)}</p>
      </Empty>
    );
  }
  const saveFault = draft.error?.field ? { field: draft.error.field, text: draft.error.message } : undefined;
  const final = fixed.find(({ status }) => status === 'FINAL');
  const ready = model !== null && !draft.dirty && split.allocation !== undefined;
  const quantities = quantitiesOf(form, usage.form);
  return (
    <div className="stack loose">
      {fixed.map(({ id, status }) => (
        <div key={id} className="notice good row spread">
          <p>{texts.fixedAlready(year, costs.status[status!].toLowerCase())}</p>
          <Link to="/kostnader/fordelning/$id" params={{ id: id! }}>
            {texts.showFixed}
          </Link>
        </div>
      ))}
      <div className="year-work">
        <section className="card stack" aria-label={texts.model}>
          <h2>{texts.model}</h2>
          {mayWrite ? (
            <ModelPanel
              body={body.slug}
              year={year}
              model={model}
              draft={draft}
              earlierModels={body.costModels?.nodes ?? []}
              members={split.members}
              fault={saveFault ?? split.fault}
            />
          ) : (
            <>
              <p className="small muted">{texts.readOnly(body.host?.name ?? '')}</p>
              <ModelRead model={model!} names={split.members} />
            </>
          )}
          {measuresOf(form).map((measure) => (
            <UsageEditor
              key={measure}
              measure={measure}
              members={split.members}
              usage={usage.form}
              onChange={usage.change}
              fault={split.fault}
            >
              {earlier && (
                <button type="button" className="button" onClick={() => void usage.takeFrom()}>
                  {costs.usage.last(earlier.year)}
                </button>
              )}
            </UsageEditor>
          ))}
        </section>
        <section className="stack" aria-label={texts.result}>
          <h2>{texts.result}</h2>
          <YearResult split={split} year={year} rounding={form.rounding} />
          <div className="row no-print">
            {mayWrite && !final && (
              <button
                type="button"
                className="button primary"
                disabled={!ready}
                aria-describedby="fastall-hjalp"
                onClick={() => setFixing(true)}
              >
                {texts.fix}
              </button>
            )}
            <Link
              className="button"
              from="/kostnader/$slug/$year"
              to="."
              search={search.visa ? {} : { visa: 'jamfor', ...(earlier && { bas: earlier.id! }) }}
              resetScroll={false}
            >
              {search.visa ? texts.stopCompare : texts.compare}
            </Link>
          </div>
          {mayWrite && !final && !ready && (
            <p className="small muted" id="fastall-hjalp">
              {split.allocation ? texts.saveFirst : texts.completeFirst}
            </p>
          )}
        </section>
      </div>
      {search.visa === 'jamfor' && (
        <Comparison
          body={body}
          year={year}
          form={form}
          usage={usage.form}
          current={split}
          baseId={search.bas ?? null}
          chooseBase={(bas: string | null) =>
            void navigate({ search: { visa: 'jamfor', ...(bas && { bas }) }, resetScroll: false })
          }
        />
      )}
      {fixing && split.allocation && 'usage' in quantities && (
        <FixDialog
          body={body}
          year={year}
          total={split.allocation.total}
          usage={quantities.usage}
          preliminaryDone={fixed.length > 0}
          onClose={() => setFixing(false)}
        />
      )}
    </div>
  );
}
