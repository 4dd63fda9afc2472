import { costs } from '../locales/sv/cost-sharing.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import type { FormFault } from './fault.js';
import { FaultContext, FaultLine } from './faults.js';
import type { OnwardForm } from './onward-form.js';

const texts = costs.onward;

/** Amounts that a unit carries itself. */
export function OnwardDirect({
  form,
  set,
  fault,
}: {
  readonly form: OnwardForm;
  readonly set: (part: Partial<OnwardForm>) => void;
  readonly fault?: FormFault | undefined;
}) {
  const faultAt = (field: string) => (fault?.field === field ? fault.text : undefined);
  const replace = (index: number, part: Partial<OnwardForm['direct'][number]>) =>
    set({ direct: form.direct.map((post, place) => (place === index ? { ...post, ...part } : post)) });
  return (
    <FaultContext value={fault}>
      <fieldset className="stack tight" data-field="direct">
        <legend className="label">{texts.direct}</legend>
        <p className="small muted">{texts.directHelp}</p>
        <FaultLine at={['direct']} />
        {form.direct.map((post, index) => (
          <div key={index} className="component stack tight">
            <SelectField
              label={texts.directUnit}
              value={String(post.unit)}
              data-field={`direct[${index}].unit`}
              onChange={({ target }) => replace(index, { unit: Number(target.value) })}
              options={form.units.map((unit, place) => [String(place), unit.name.trim() || texts.unit(place + 1)])}
              fault={faultAt(`direct[${index}].unit`)}
            />
            <div className="cost-pair">
              <TextField
                label={texts.directName}
                value={post.name}
                onChange={({ target }) => replace(index, { name: target.value })}
              />
              <TextField
                label={texts.directAmount}
                number
                inputMode="decimal"
                value={post.amount}
                data-field={`direct[${index}].amount`}
                onChange={({ target }) => replace(index, { amount: target.value })}
                fault={faultAt(`direct[${index}].amount`)}
              />
            </div>
            <div>
              <button
                type="button"
                className="button compact"
                onClick={() => set({ direct: form.direct.filter((_, place) => place !== index) })}
              >
                {texts.removeDirect(index + 1)}
              </button>
            </div>
          </div>
        ))}
        <div>
          <button
            type="button"
            className="button"
            onClick={() => set({ direct: [...form.direct, { unit: 0, name: '', amount: '' }] })}
          >
            {texts.addDirect}
          </button>
        </div>
      </fieldset>
    </FaultContext>
  );
}
