import { LONGEST_ACTION_TEXT } from '@domain/actions/check-action.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { CreateActionsInput } from '../../generated/graphql.js';
import { mode } from '../../locales/sv/meeting-mode.js';
import { today } from '../../ui/format.js';
import { SelectField } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import { focusOn } from './fields.js';
import type { Meeting } from './meeting.js';
import { type KnownPerson, usePeople } from './people.js';
import { type Corrections, inputOf, missing, NEW, NONE, readAction } from './quick-action.js';

const t = mode.actions;

/** An action in one line: what was understood stands beneath while one types, and can be corrected before Enter. */
export function QuickAction({
  meeting,
  line,
  setLine,
  post,
}: {
  readonly meeting: Meeting;
  readonly line: string;
  readonly setLine: (line: string) => void;
  readonly post: (input: Omit<CreateActionsInput, 'agendaItem'>, shown: string) => void;
}) {
  const { people, everybody } = usePeople(meeting);
  const [corrections, correct] = useState<Corrections>(NONE);
  const [fault, setFault] = useState<string>();
  const choices = useRef<HTMLDivElement>(null);
  const context = { people, everybody, today: today() as LocalDate };
  const read = readAction(line, corrections, context);
  const change = (next: string): void => {
    setLine(next);
    setFault(undefined);
    // What was answered about a name stands; what the fields said belonged to the line before.
    correct({ ...NONE, who: corrections.who });
  };
  const finish = (): void => {
    if (line.trim() === '') return;
    const why = missing(read);
    setFault(why);
    if (why !== undefined) {
      choices.current?.querySelector('button')?.focus();
      return;
    }
    post(inputOf(read, context, meeting.body.slug), read.understood);
    correct(NONE);
    focusOn('action');
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finish();
  };
  const added = read.assignees.filter(({ unknown, alternatives }) => unknown && alternatives.length === 0);
  return (
    <div className="stack tight">
      <TextField
        data-field="action"
        label={t.label}
        help={t.help}
        fault={fault}
        value={line}
        maxLength={LONGEST_ACTION_TEXT + 200}
        autoComplete="off"
        aria-keyshortcuts="å Alt+å"
        onChange={(event) => change(event.target.value)}
        onKeyDown={press}
      />
      {line.trim() !== '' && (
        <div className="mode-understood stack tight">
          <p role="status">
            <span className="hidden">{t.understood}: </span>
            {read.understood}
          </p>
          <div ref={choices} className="stack tight">
            {read.assignees.map(
              ({ name, alternatives }) =>
                alternatives.length > 0 && (
                  <div key={name} className="row" role="group" aria-label={t.who(name)}>
                    <span className="small">{t.who(name)}</span>
                    {(alternatives as readonly KnownPerson[]).map(({ id, label }) => (
                      <Answer key={id} label={label} choose={() => answer(name, id)} />
                    ))}
                    <Answer label={t.newPerson(name)} choose={() => answer(name, NEW)} />
                  </div>
                ),
            )}
          </div>
          {added.length > 0 && <p className="small muted">{t.isNew(added.map(({ name }) => name))}</p>}
          <details>
            <summary className="small">{t.correct}</summary>
            <Fields read={read} people={people} corrections={corrections} correct={correct} />
          </details>
          <div className="row">
            <button type="button" className="button compact" onClick={finish}>
              {t.save}
            </button>
          </div>
        </div>
      )}
    </div>
  );

  function answer(name: string, who: string): void {
    correct({ ...corrections, who: { ...corrections.who, [name]: who } });
    setFault(undefined);
    focusOn('action');
  }
}

function Answer({ label, choose }: { readonly label: string; readonly choose: () => void }) {
  return (
    <button type="button" className="button compact" onClick={choose}>
      {label}
    </button>
  );
}

function Fields({
  read,
  people,
  corrections,
  correct,
}: {
  readonly read: ReturnType<typeof readAction>;
  readonly people: readonly KnownPerson[];
  readonly corrections: Corrections;
  readonly correct: (next: Corrections) => void;
}) {
  const known = people.map(({ id, label }) => [id, label] as const);
  const rows = read.assignees.length === 0 ? [''] : read.assignees.map(({ id, name }) => id ?? name);
  return (
    <div className="mode-fields">
      {rows.slice(0, 10).map((id, index) => (
        <SelectField
          key={index}
          label={t.fieldWho(index)}
          value={id}
          options={[read.assignees[index]?.unknown ? [id, t.newPerson(id)] : ['', t.chooseWho], ...known]}
          onChange={(event) =>
            correct({ ...corrections, assignees: rows.map((one, at) => (at === index ? event.target.value : one)) })
          }
        />
      ))}
      <TextField
        label={t.fieldDay}
        type="date"
        value={read.dueOn ?? ''}
        onChange={(event) => correct({ ...corrections, dueOn: event.target.value })}
      />
      <TextField
        label={t.fieldText}
        value={read.text}
        onChange={(event) => correct({ ...corrections, text: event.target.value })}
      />
    </div>
  );
}
