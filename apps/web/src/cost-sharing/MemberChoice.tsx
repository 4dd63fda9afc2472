import { useFault } from './faults.js';
import { type Named, withNamed } from './names.js';

/** Some of the members, by tick. */
export function MemberChoice({
  label,
  help,
  path,
  members,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly help?: string;
  readonly path: string;
  readonly members: readonly Named[];
  readonly chosen: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}) {
  const fault = useFault(path);
  return (
    <fieldset className="stack tight" data-field={path}>
      <legend className="label">{label}</legend>
      {help && <p className="small muted">{help}</p>}
      <div className="ticks">
        {withNamed(members, chosen).map(({ code, name }) => (
          <label key={code} className="tick">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
              }
            />
            {name}
          </label>
        ))}
      </div>
      {fault && <p className="fault">{fault}</p>}
    </fieldset>
  );
}
