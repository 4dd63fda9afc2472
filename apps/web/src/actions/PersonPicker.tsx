import { type KeyboardEvent, useId, useState } from 'react';
import { useData } from '../api/hooks.js';
import { ActionsPeopleDocument } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import type { Picked } from './action.js';

const t = texts.person;
const SHOWN = 8;
const keyOf = ({ id, name, organisation }: Picked): string => `${id ?? name} ${organisation?.code ?? ''}`;

/** Finds somebody in a body by name; a name that nobody there has is offered as a new person. */
export function PersonPicker({
  body,
  label = t.label,
  organisation,
  fault,
  taken = [],
  pick,
}: {
  /** slug */
  readonly body: string;
  readonly label?: string;
  /** Only its people; a new person is one of them. */
  readonly organisation?: { readonly code: string; readonly name: string } | null;
  readonly fault?: string | undefined;
  /** Those who have been picked already. */
  readonly taken?: readonly Picked[];
  readonly pick: (person: Picked) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  // -1 = none: an empty field picks nobody by itself.
  const [active, setActive] = useState(-1);
  const name = typed.trim();
  const { data, isPlaceholderData } = useData(ActionsPeopleDocument, {
    body,
    search: name === '' ? undefined : name,
    first: organisation ? 100 : SHOWN + taken.length,
  });
  const known = (data?.assigneeChoices.nodes ?? [])
    .filter((one) => organisation == null || one.organisation?.code === organisation.code)
    // What is shown while the next answer comes is the one before.
    .filter((one) => one.name.toLowerCase().includes(name.toLowerCase()))
    .filter((one) => !taken.some((other) => keyOf(other) === keyOf(one)));
  const isNew = name !== '' && data !== undefined && !isPlaceholderData && known.every((one) => one.name !== name);
  const options: readonly Picked[] = [
    ...known.slice(0, SHOWN),
    ...(isNew ? [{ id: undefined, name, organisation: organisation ?? null }] : []),
  ];
  const index = Math.min(active, options.length - 1);
  const choose = (person: Picked | undefined) => {
    if (!person) return;
    setTyped('');
    setActive(-1);
    setOpen(false);
    pick(person);
  };
  const shown = open && options.length > 0;
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // In a small box of its own it closes the box.
      if (!shown || event.currentTarget.closest('[popover]')) return;
      setOpen(false);
    } else if (!shown && event.key === 'ArrowDown') setOpen(true);
    else if (event.key === 'ArrowDown') setActive(Math.min(index + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(index - 1, 0));
    else if (event.key === 'Enter') choose(shown ? options[index] : undefined);
    else return;
    event.preventDefault();
  };
  return (
    <div className="field person-picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={shown && index >= 0 ? `${id}-${index}` : undefined}
        aria-describedby={fault ? `${id}-fault ${id}-help` : `${id}-help`}
        aria-invalid={fault ? true : undefined}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setOpen(true);
          setActive(target.value.trim() === '' ? -1 : 0);
        }}
        // In a small box of its own there is nothing else that it could hide.
        onFocus={({ target }) => setOpen(target.closest('[popover]') !== null)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={keys}
      />
      <p className="help" id={`${id}-help`}>
        {t.help}
      </p>
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {shown && (
        <ul className="plain person-options" role="listbox" id={`${id}-list`} aria-label={t.options}>
          {options.map((one, place) => (
            <li
              key={keyOf(one)}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === index}
              className={place === index ? 'person-option active' : 'person-option'}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(one)}
            >
              {one.id === undefined ? t.add(one.name) : one.name}
              {one.organisation && <span className="muted small"> {one.organisation.name}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
