import { forwardRef, type SelectHTMLAttributes, useId } from 'react';

interface Props extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly label: string;
  readonly help?: string;
  readonly fault?: string | undefined;
  /** value → label, in order */
  readonly options: readonly (readonly [string, string])[];
}

/** A choice of a few, as the browser's own control: it works everywhere and on every phone. */
export const SelectField = forwardRef<HTMLSelectElement, Props>(function SelectField(
  { label, help, fault, options, ...select },
  ref,
) {
  const id = useId();
  const described = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        ref={ref}
        id={id}
        className="input"
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
        {...select}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
});
