import type { ApiError } from '../api/client.js';
import { bySwedishName } from '../cost-sharing/names.js';
import { actions as texts } from '../locales/sv/actions.js';
import type { Picked } from './action.js';
import type { Bodies } from './ActionFilters.js';
import { whoText } from './shown.js';
import { PersonPicker } from './PersonPicker.js';

const t = texts.create;

/** Several people; somebody new can be given an organisation. */
export function PeopleField({
  body,
  people,
  onChange,
  error,
  fault,
}: {
  readonly body: Bodies[number];
  readonly people: readonly Picked[];
  readonly onChange: (people: readonly Picked[]) => void;
  readonly error: ApiError | null;
  readonly fault: string | undefined;
}) {
  const organisations = bySwedishName(body.members.map(({ organisation }) => organisation));
  const change = (index: number, person: Picked) => onChange(people.map((one, i) => (i === index ? person : one)));
  return (
    <fieldset className="stack tight">
      <legend className="hidden">{t.people}</legend>
      {people.length > 0 && (
        <ul className="plain stack tight">
          {people.map((person, index) => (
            <li key={`${person.id ?? person.name} ${person.organisation?.code ?? ''}`} className="row chosen-person">
              <span>
                {person.id === undefined ? person.name : whoText(person)}
                {person.id === undefined && <span className="small muted"> ({t.newPerson})</span>}
              </span>
              {person.id === undefined && (
                <select
                  className="input compact"
                  aria-label={t.organisationOf(person.name)}
                  value={person.organisation?.code ?? ''}
                  onChange={({ target }) => {
                    const organisation = organisations.find(({ code }) => code === target.value) ?? null;
                    change(index, { ...person, organisation });
                  }}
                >
                  <option value="">{t.noOrganisation}</option>
                  {organisations.map(({ code, name }) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
              <button
                type="button"
                className="button quiet compact"
                aria-label={t.remove(person.name)}
                onClick={() => onChange(people.filter((_, i) => i !== index))}
              >
                {texts.page.removeShort}
              </button>
              {error?.field?.startsWith(`assignees.${index}.`) && <span className="fault-text">{error.message}</span>}
            </li>
          ))}
        </ul>
      )}
      <PersonPicker
        body={body.slug}
        label={people.length === 0 ? texts.person.label : t.addPerson}
        taken={people}
        fault={fault}
        pick={(person) => onChange([...people, person])}
      />
    </fieldset>
  );
}
