import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import { useChecking } from './checking.js';
import { renamePerson } from './edit.js';
import { Field } from './Field.js';
import { everybody, type People, perhapsMeant } from './people.js';

const LIST = 'import-personer';

/** All names, for the fields to choose from. Once on the page. */
export function PeopleList({ people }: { readonly people: People }) {
  return (
    <datalist id={LIST}>
      {everybody(people).map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

/** A person's name. One that is almost somebody's is asked about, never changed by itself. */
export function PersonField({
  id,
  label,
  value,
  onChange,
  among,
  isNew = false,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whose names settle it. */
  readonly among: 'attendees' | 'assignees';
  readonly isNew?: boolean;
}) {
  const { people, change, showField } = useChecking();
  const meant = perhapsMeant(value, people, people[among]);
  return (
    <Field id={id} label={label} value={value} onChange={onChange} list={LIST} isNew={isNew}>
      {meant !== undefined && (
        <p className="import-meant small">
          {texts.meant(meant)}{' '}
          <button
            type="button"
            className="cell-button"
            onClick={() => {
              change(renamePerson(value.trim(), meant));
              showField(id);
            }}
          >
            {texts.use(meant)}
          </button>
        </p>
      )}
    </Field>
  );
}
