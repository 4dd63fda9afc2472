import { useContext } from 'react';
import { costs } from '../locales/sv/cost-sharing.js';
import { TextField } from '../ui/TextField.js';
import { FaultContext, FaultLine } from './faults.js';
import type { ComponentForm } from './model-form.js';

const texts = costs.model;
type Tiers = ComponentForm['tiers'];

/** The size classes of a fee. */
export function TierEditor({
  value,
  onChange,
  path,
}: {
  readonly value: Tiers;
  readonly onChange: (next: Tiers) => void;
  readonly path: string;
}) {
  const fault = useContext(FaultContext);
  const faultAt = (field: string) => (fault?.field === field ? fault.text : undefined);
  const replace = (index: number, part: Partial<Tiers[number]>) =>
    onChange(value.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <fieldset className="stack tight" data-field={path}>
      <legend className="label">{texts.tiers}</legend>
      <FaultLine at={[path]} />
      {value.map((tier, index) => (
        <div key={index} className="stack tight">
          <div className="cost-pair">
            <TextField
              label={texts.upTo}
              help={index === value.length - 1 ? texts.upToHelp : undefined}
              number
              inputMode="numeric"
              value={tier.upTo}
              data-field={`${path}[${index}].upTo`}
              onChange={({ target }) => replace(index, { upTo: target.value })}
              fault={faultAt(`${path}[${index}].upTo`)}
            />
            <TextField
              label={texts.fee}
              number
              inputMode="decimal"
              value={tier.fee}
              data-field={`${path}[${index}].fee`}
              onChange={({ target }) => replace(index, { fee: target.value })}
              fault={faultAt(`${path}[${index}].fee`)}
            />
          </div>
          {value.length > 1 && (
            <button
              type="button"
              className="button compact"
              onClick={() => onChange(value.filter((_, place) => place !== index))}
            >
              {texts.removeTier} {index + 1}
            </button>
          )}
        </div>
      ))}
      <button type="button" className="button" onClick={() => onChange([...value, { upTo: '', fee: '' }])}>
        {texts.addTier}
      </button>
    </fieldset>
  );
}
