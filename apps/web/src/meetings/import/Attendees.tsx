import { ATTENDEE_ROLES, type AttendeeRole } from '@domain/meetings/attendance.js';
import { ATTENDEE_ROLE_WORDS } from '@domain/meetings/words.js';
import { memo } from 'react';
import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import { SelectField } from '../../ui/SelectField.js';
import { useChecking } from './checking.js';
import { addAttendee, removeAttendee, setAttendee } from './edit.js';
import { Field } from './Field.js';
import { ATTENDEES_ID, partId } from './fields.js';
import type { AttendeeForm } from './minutes-form.js';
import { lineOf, Part, ShowLine } from './Part.js';
import { isMember } from './people.js';
import { PersonField } from './PersonField.js';

const t = texts.attendees;
const MEMBERS = 'import-medlemmar';
const ROLES = ATTENDEE_ROLES.map((role) => [role, ATTENDEE_ROLE_WORDS[role]] as const);

/** Who was there, and who was not. */
export function Attendees({ attendees }: { readonly attendees: readonly AttendeeForm[] }) {
  const { change, members, faults } = useChecking();
  const fault = faults.get(ATTENDEES_ID);
  return (
    <section className="stack tight" aria-labelledby={ATTENDEES_ID}>
      <div className="row spread">
        <h3 id={ATTENDEES_ID} tabIndex={-1}>
          {t.title}
        </h3>
        <span className="muted small">{t.count(attendees.length)}</span>
      </div>
      {fault && <p className="import-fault">{fault}</p>}
      {attendees.length === 0 && <p className="muted">{t.none}</p>}
      <datalist id={MEMBERS}>
        {members.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <ul className="plain import-list">
        {attendees.map((attendee) => (
          <li key={attendee.key}>
            <Row attendee={attendee} />
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="button compact" onClick={() => change(addAttendee)}>
          {t.add}
        </button>
      </p>
    </section>
  );
}

const Row = memo(function Row({ attendee }: { readonly attendee: AttendeeForm }) {
  const { change, takeAway, members, faults } = useChecking();
  const { key, name, role, organisation, line } = attendee;
  const field = (of: 'organisation' | 'title' | 'party' | 'items') => ({
    id: partId(key, of),
    value: attendee[of],
    onChange: (value: string) => change(setAttendee(key, { [of]: value })),
  });
  const isFaulty = (['title', 'party', 'items'] as const).some((of) => faults.has(partId(key, of)));
  const isForeign = organisation.trim() !== '' && members.length > 0 && !isMember(organisation, members);
  return (
    <Part lines={lineOf(line)} className="import-row">
      <div className="import-person">
        <PersonField
          id={partId(key, 'name')}
          label={t.name}
          value={name}
          onChange={(value) => change(setAttendee(key, { name: value }))}
          among="assignees"
          isNew={line === null && name === ''}
        />
        <SelectField
          label={t.role}
          value={role}
          options={ROLES}
          onChange={(event) => change(setAttendee(key, { role: event.target.value as AttendeeRole }))}
        />
        <Field
          label={t.organisation}
          {...field('organisation')}
          list={MEMBERS}
          help={isForeign ? t.notMember : undefined}
        />
      </div>
      <div className="import-foot">
        <ShowLine line={line} />
        <details className="import-more" open={isFaulty || undefined}>
          <summary>{t.rest(attendee) || t.more}</summary>
          <div className="import-times">
            <Field label={t.personTitle} {...field('title')} />
            <Field label={t.party} {...field('party')} />
            <Field label={t.items} {...field('items')} help={t.itemsHelp} />
          </div>
        </details>
        <button
          type="button"
          className="cell-button"
          aria-label={t.remove(name)}
          onClick={() => takeAway(removeAttendee(key), t.removed(name))}
        >
          {t.removeShort}
        </button>
      </div>
    </Part>
  );
});
