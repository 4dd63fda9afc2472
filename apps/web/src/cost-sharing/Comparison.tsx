import { compareAllocations } from '@domain/cost-sharing/index.js';
import { useData } from '../api/hooks.js';
import { CostsFixedDocument } from '../generated/graphql.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { SelectField } from '../ui/SelectField.js';
import { Fault, Loading } from '../ui/states.js';
import { ComparisonTable } from './ComparisonTable.js';
import { FaultNotice } from './faults.js';
import { allocationOf } from './fixed-view.js';
import { MemberPicker } from './MemberPicker.js';
import { ModelEditor } from './ModelEditor.js';
import { measuresOf, type ModelForm } from './model-form.js';
import type { Named } from './names.js';
import { useStored } from '../shell/stored.js';
import { UsageEditor } from './UsageEditor.js';
import { useLast } from './use-last.js';
import { type Split, type UsageForm, useSplit } from './use-split.js';
import type { YearBody } from './year-body.js';

const texts = costs.compare;

/** What is tried; a part that is absent follows the year. */
interface WhatIf {
  readonly form?: ModelForm;
  readonly members?: readonly Named[];
  readonly usage?: UsageForm;
}

/** What-if beside the year as it stands, or beside a fixed year. Nothing is saved but in this browser. */
export function Comparison({
  body,
  year,
  form,
  usage,
  current,
  baseId,
  chooseBase,
}: {
  readonly body: YearBody;
  readonly year: number;
  readonly form: ModelForm;
  readonly usage: UsageForm;
  readonly current: Split;
  readonly baseId: string | null;
  readonly chooseBase: (id: string | null) => void;
}) {
  const [stored, setWhatIf] = useStored<WhatIf>(`jamfor.${body.slug}.${year}`);
  const whatIf = stored ?? {};
  const set = (part: WhatIf) => setWhatIf({ ...whatIf, ...part });
  const tried = whatIf.form ?? form;
  const triedUsage = whatIf.usage ?? usage;
  const members = whatIf.members ?? current.members;
  const codes = whatIf.members?.map(({ code }) => code) ?? null;
  const alternative = useSplit(body.slug, year, tried, triedUsage, codes);
  const last = useLast(alternative.allocation);
  const after = alternative.fault ? undefined : last;
  const fixed = useData(CostsFixedDocument, { id: baseId ?? '' }, { enabled: baseId !== null });
  const fixedBase = baseId !== null && fixed.data?.costAllocation.id === baseId ? fixed.data.costAllocation : null;
  const base = baseId === null ? current.allocation : fixedBase ? allocationOf(fixedBase) : undefined;
  const inhabitants = new Map([...current.inhabitants, ...alternative.inhabitants]);
  const names = [...current.members, ...members, ...(fixedBase?.shares.map(({ organisation }) => organisation) ?? [])];
  const bases = (body.costAllocations?.nodes ?? []).map(
    ({ id, year: of, status }) => [id!, texts.baseFixed(of, costs.status[status!].toLowerCase())] as const,
  );
  return (
    <section className="stack" aria-labelledby="jamfor">
      <h2 id="jamfor">{texts.title}</h2>
      <p className="muted">{texts.nothingSaved}</p>
      <div className="year-work">
        <div className="card stack">
          <SelectField
            label={texts.base}
            value={baseId ?? ''}
            onChange={({ target }) => chooseBase(target.value || null)}
            options={[['', texts.baseModel(year)], ...bases]}
          />
          <h3>{texts.alternative}</h3>
          <MemberPicker
            members={members}
            chosen={whatIf.members !== undefined}
            onChange={(next) => (next === null ? setWhatIf(without(whatIf, 'members')) : set({ members: next }))}
          />
          <details className="more">
            <summary>{texts.rules}</summary>
            <div className="stack">
              {whatIf.form && (
                <div>
                  <button type="button" className="button" onClick={() => setWhatIf(without(whatIf, 'form'))}>
                    {texts.rulesReset}
                  </button>
                </div>
              )}
              <ModelEditor
                rulesOnly
                form={tried}
                members={members}
                fault={alternative.fault}
                onChange={(next) => set({ form: next })}
              />
              {measuresOf(tried).map((measure) => (
                <UsageEditor
                  key={measure}
                  measure={measure}
                  members={members}
                  usage={triedUsage}
                  fault={alternative.fault}
                  onChange={(next) => set({ usage: next })}
                />
              ))}
            </div>
          </details>
        </div>
        <div className="stack">
          {alternative.fault && <FaultNotice fault={alternative.fault} />}
          {alternative.error && <Fault error={alternative.error} retry={alternative.retry} />}
          {baseId !== null && fixed.error && <Fault error={fixed.error} />}
          {base && after ? (
            <ComparisonTable
              rows={compareAllocations(base, after, inhabitants)}
              totals={[base.total, after.total]}
              names={names}
              inBase={new Set(base.shares.map(({ code }) => code))}
              inAlternative={new Set(after.shares.map(({ code }) => code))}
            />
          ) : (
            alternative.loading && <Loading what={costs.loading} />
          )}
        </div>
      </div>
    </section>
  );
}

function without(whatIf: WhatIf, part: keyof WhatIf): WhatIf {
  const { [part]: _, ...rest } = whatIf;
  return rest;
}
