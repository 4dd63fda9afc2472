import type { ReactNode } from 'react';
import { useChecking } from './checking.js';

/** One field of the minutes: its name on the page is where faults and links lead. */
export function Field({
  id,
  label,
  value,
  onChange,
  type = 'text',
  quiet = false,
  isNew = false,
  list,
  help,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'time' | 'area';
  /** The label is heard but not seen. */
  readonly quiet?: boolean;
  /** It has just been added: somebody is about to write. */
  readonly isNew?: boolean;
  readonly list?: string;
  readonly help?: string | undefined;
  readonly children?: ReactNode;
}) {
  const fault = useChecking().faults.get(id);
  const described = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    className: 'input',
    autoFocus: isNew,
    value,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described,
  } as const;
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? 'hidden' : undefined}>
        {label}
      </label>
      {type === 'area' ? (
        <textarea {...shared} rows={1} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={type}
          list={list}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
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
      {children}
    </div>
  );
}
