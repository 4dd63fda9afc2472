import { useContext, useId } from 'react';
import { FaultContext } from './faults.js';
import { type Named, withNamed } from './names.js';

interface Value {
  readonly code: string;
  readonly value: string;
}

/** One number per member: fixed amounts, shares. Empty = none. */
export function MemberValues({
  label,
  help,
  path,
  part,
  members,
  values,
  onChange,
}: {
  readonly label: string;
  readonly help?: string;
  /** `components[0].amounts` */
  readonly path: string;
  /** The field of one row in the rules: amount, share. */
  readonly part: string;
  readonly members: readonly Named[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}) {
  const id = useId();
  const fault = useContext(FaultContext);
  const byCode = new Map(values.map(({ code, value }) => [code, value]));
  // The rules get only the rows that are filled in: a path counts those.
  const sent = values.filter(({ value }) => value.trim() !== '').map(({ code }) => code);
  const faultOf = (code: string) =>
    fault?.field.startsWith(`${path}[${sent.indexOf(code)}]`) ? fault.text : undefined;
  const set = (code: string, value: string) =>
    onChange(
      byCode.has(code)
        ? values.map((one) => (one.code === code ? { code, value } : one))
        : [...values, { code, value }],
    );
  return (
    <fieldset className="stack tight" data-field={path} aria-describedby={help ? `${id}-help` : undefined}>
      <legend className="label">{label}</legend>
      {help && (
        <p className="small muted" id={`${id}-help`}>
          {help}
        </p>
      )}
      {fault?.field === path && <p className="fault">{fault.text}</p>}
      {withNamed(members, [...byCode.keys()]).map(({ code, name }) => {
        const wrong = faultOf(code);
        return (
          <div key={code} className="value-row">
            <label htmlFor={`${id}-${code}`}>{name}</label>
            <input
              id={`${id}-${code}`}
              className="input number"
              inputMode="decimal"
              value={byCode.get(code) ?? ''}
              data-field={`${path}[${sent.indexOf(code)}].${part}`}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={wrong ? `${id}-${code}-fault` : undefined}
              onChange={({ target }) => set(code, target.value)}
            />
            {wrong && (
              <p className="fault" id={`${id}-${code}-fault`}>
                {wrong}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
