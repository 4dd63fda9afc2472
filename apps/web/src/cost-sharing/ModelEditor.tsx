import { costs } from '../locales/sv/cost-sharing.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import { ComponentEditor } from './ComponentEditor.js';
import { type FormFault } from './fault.js';
import { FaultContext, FaultLine } from './faults.js';
import { type ComponentForm, type ModelForm, newComponent } from './model-form.js';
import type { Named } from './names.js';

const texts = costs.model;

/** The whole model as a form; `rulesOnly` leaves out name and period. */
export function ModelEditor({
  form,
  onChange,
  members,
  fault,
  rulesOnly = false,
}: {
  readonly form: ModelForm;
  readonly onChange: (next: ModelForm) => void;
  readonly members: readonly Named[];
  readonly fault?: FormFault | undefined;
  readonly rulesOnly?: boolean;
}) {
  const set = (part: Partial<ModelForm>) => onChange({ ...form, ...part });
  const faultAt = (field: string) => (fault?.field === field ? fault.text : undefined);
  return (
    <FaultContext value={fault}>
      <div className="stack">
        {!rulesOnly && (
          <>
            <TextField
              label={texts.name}
              value={form.name}
              data-field="name"
              maxLength={200}
              onChange={({ target }) => set({ name: target.value })}
              fault={faultAt('name')}
            />
            <div className="cost-pair">
              <TextField
                label={texts.validFrom}
                type="date"
                value={form.validFrom}
                data-field="validFrom"
                onChange={({ target }) => set({ validFrom: target.value })}
                fault={faultAt('validFrom')}
              />
              <TextField
                label={texts.validTo}
                help={texts.validToHelp}
                type="date"
                value={form.validTo}
                data-field="validTo"
                onChange={({ target }) => set({ validTo: target.value })}
                fault={faultAt('validTo')}
              />
            </div>
          </>
        )}
        <SelectField
          label={texts.rounding}
          value={form.rounding}
          data-field="rounding"
          onChange={({ target }) => set({ rounding: target.value as ModelForm['rounding'] })}
          options={[
            ['ORE', texts.roundings.ORE],
            ['KRONA', texts.roundings.KRONA],
          ]}
          fault={faultAt('rounding')}
        />
        <FaultLine at={['components', 'members', 'year']} />
        <Components components={form.components} members={members} onChange={(components) => set({ components })} />
      </div>
    </FaultContext>
  );
}

function Components({
  components,
  members,
  onChange,
}: {
  readonly components: readonly ComponentForm[];
  readonly members: readonly Named[];
  readonly onChange: (components: readonly ComponentForm[]) => void;
}) {
  const move = (from: number, to: number) => {
    const next = [...components];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  return (
    <>
      {components.map((component, index) => {
        const name = component.name.trim() || texts.component(index + 1);
        return (
          <fieldset key={component.uid} className="component stack tight">
            <legend>{texts.component(index + 1)}</legend>
            <ComponentEditor
              value={component}
              path={`components[${index}]`}
              members={members}
              onChange={(next) => onChange(components.map((one, place) => (place === index ? next : one)))}
            />
            {components.length > 1 && (
              <div className="row">
                <button
                  type="button"
                  className="button compact"
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  {texts.up(name)}
                </button>
                <button
                  type="button"
                  className="button compact"
                  disabled={index === components.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  {texts.down(name)}
                </button>
                <button
                  type="button"
                  className="button compact danger"
                  onClick={() => onChange(components.filter((_, place) => place !== index))}
                >
                  {texts.removeNamed(name)}
                </button>
              </div>
            )}
          </fieldset>
        );
      })}
      <div>
        <button type="button" className="button" onClick={() => onChange([...components, newComponent()])}>
          {texts.add}
        </button>
      </div>
    </>
  );
}
