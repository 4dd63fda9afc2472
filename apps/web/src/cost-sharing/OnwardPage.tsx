import './cost-sharing.css';
import { useSearch } from '@tanstack/react-router';
import { common } from '../locales/sv/common.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { Page } from '../ui/Page.js';
import { TextField } from '../ui/TextField.js';
import type { FormFault } from './fault.js';
import { FaultNotice } from './faults.js';
import { OnwardDirect } from './OnwardDirect.js';
import { OnwardResult } from './OnwardResult.js';
import { newOnward, type OnwardForm, onwardOf, withoutUnit } from './onward-form.js';
import { useStored } from '../shell/stored.js';
import { typedKronor } from './swedish-input.js';

const texts = costs.onward;

/** A member's share over its own units, computed as one types. */
export function OnwardPage() {
  const { belopp = '', vad = '' } = useSearch({ from: '/kostnader/vidarefordelning' });
  return (
    <Page
      title={texts.title}
      crumbs={[{ label: costs.title, to: '/kostnader' }]}
      lead={<p>{texts.lead}</p>}
      actions={
        <button type="button" className="button" onClick={() => window.print()}>
          {common.export.print}
        </button>
      }
    >
      <Work key={`${vad} ${belopp}`} amount={belopp && typedKronor(belopp)} what={vad} />
    </Page>
  );
}

function Work({ amount, what }: { readonly amount: string; readonly what: string }) {
  const [stored, setForm] = useStored<OnwardForm>(`vidare.${what}.${amount}`);
  const form = stored ?? newOnward(amount, what);
  const set = (part: Partial<OnwardForm>) => setForm({ ...form, ...part });
  const outcome = onwardOf(form);
  const fault = outcome && 'fault' in outcome ? outcome.fault : undefined;
  const faultAt = (field: string) => (fault?.field === field ? fault.text : undefined);
  return (
    <div className="year-work onward">
      <section className="card stack no-print" aria-label={texts.units}>
        <TextField label={texts.what} value={form.what} onChange={({ target }) => set({ what: target.value })} />
        <TextField
          label={texts.amount}
          number
          inputMode="decimal"
          value={form.amount}
          data-field="amount"
          onChange={({ target }) => set({ amount: target.value })}
          fault={faultAt('amount')}
        />
        <Units form={form} setForm={setForm} fault={fault} />
        <OnwardDirect form={form} set={set} fault={fault} />
        {stored && (
          <div>
            <button type="button" className="button" onClick={() => setForm(null)}>
              {texts.clear}
            </button>
          </div>
        )}
      </section>
      <section className="stack" aria-label={texts.result}>
        <h2>{form.what.trim() || texts.result}</h2>
        {fault && <FaultNotice fault={fault} />}
        {outcome && 'split' in outcome && <OnwardResult split={outcome.split} />}
        {!outcome && <p className="muted">{texts.empty}</p>}
      </section>
    </div>
  );
}

function Units({
  form,
  setForm,
  fault,
}: {
  readonly form: OnwardForm;
  readonly setForm: (form: OnwardForm) => void;
  readonly fault?: FormFault | undefined;
}) {
  const faultAt = (field: string) => (fault?.field === field ? fault.text : undefined);
  const field = (index: number, name: 'name' | 'share' | 'printed', help?: string) => (
    <TextField
      label={texts[name]}
      help={help}
      number={name !== 'name'}
      inputMode={name === 'name' ? undefined : 'decimal'}
      value={form.units[index]![name]}
      data-field={`units[${index}].${name}`}
      fault={faultAt(`units[${index}].${name}`)}
      onChange={({ target }) =>
        setForm({
          ...form,
          units: form.units.map((unit, place) => (place === index ? { ...unit, [name]: target.value } : unit)),
        })
      }
    />
  );
  return (
    <fieldset className="stack tight" data-field="units">
      <legend className="label">{texts.units}</legend>
      <p className="small muted">
        {texts.shareHelp} {texts.printedHelp}
      </p>
      {form.units.map((unit, index) => (
        <fieldset key={index} className="component stack tight">
          <legend>{texts.unit(index + 1)}</legend>
          {field(index, 'name')}
          <div className="cost-pair">
            {field(index, 'share')}
            {field(index, 'printed')}
          </div>
          {form.units.length > 1 && (
            <div>
              <button type="button" className="button compact" onClick={() => setForm(withoutUnit(form, index))}>
                {texts.removeUnit(unit.name.trim() || texts.unit(index + 1))}
              </button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <button
          type="button"
          className="button"
          onClick={() => setForm({ ...form, units: [...form.units, { name: '', share: '', printed: '' }] })}
        >
          {texts.addUnit}
        </button>
      </div>
    </fieldset>
  );
}
