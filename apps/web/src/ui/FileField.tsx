import { type Ref, useId } from 'react';

/** A file to send in, with its help and, when it won't do, why. */
export function FileField({
  ref,
  label,
  help,
  accept,
  fault,
  choose,
}: {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly help: string;
  /** The endings that the browser offers, with commas between. */
  readonly accept: string;
  readonly fault: string | undefined;
  readonly choose: (file: File | undefined) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        type="file"
        className="input"
        accept={accept}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-help ${id}-fault` : `${id}-help`}
        onChange={(event) => choose(event.target.files?.[0])}
      />
      <p className="help" id={`${id}-help`}>
        {help}
      </p>
      {fault && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
