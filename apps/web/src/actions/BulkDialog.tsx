import { ACTION_STATE_WORDS } from '@domain/actions/errors.js';
import { ACTION_STATES, type ActionState } from '@domain/actions/kinds.js';
import { nextStates } from '@domain/actions/states.js';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog, TextArea } from '../bodies/form.js';
import { ActionsUpdateManyDocument, type UpdateActionsInput } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import { type Action, assigneeInput, type Picked } from './action.js';
import { PersonPicker } from './PersonPicker.js';

const t = texts.bulk;

type Change = Omit<UpdateActionsInput, 'actions'>;
type Choice = 'keep' | 'set' | 'remove';

/** One change of all that are marked, or of none of them. */
export function BulkDialog({
  rows,
  onClose,
}: {
  readonly rows: readonly Action[];
  /** @param count how many were changed; undefined = none */
  readonly onClose: (count?: number) => void;
}) {
  const save = useChange(ActionsUpdateManyDocument);
  const queries = useQueryClient();
  const [state, setState] = useState<ActionState | ''>('');
  const [due, setDue] = useState<Choice>('keep');
  const [day, setDay] = useState('');
  const [who, setWho] = useState<Choice>('keep');
  const [person, setPerson] = useState<Picked>();
  const [comment, setComment] = useState('');
  const [tried, setTried] = useState(false);
  const mayWrite = rows.every(({ viewerMay }) => viewerMay.write);
  const [body, ...otherBodies] = [...new Set(rows.map((row) => row.body.slug))];
  const states = ACTION_STATES.filter((each) =>
    rows.every((row) => row.state === each || nextStates(row.state).includes(each)),
  );
  const needDay = due === 'set' && day === '';
  const needPerson = who === 'set' && !person;
  const nothing = state === '' && due === 'keep' && who === 'keep' && comment.trim() === '';
  const conflicting = conflictsOf(save.error?.details, rows);

  const submit = async () => {
    setTried(true);
    if (needDay || needPerson || nothing) return;
    const change: Change = {
      ...(state !== '' && { state }),
      ...(due !== 'keep' && { dueOn: due === 'set' ? day : null }),
      ...(who !== 'keep' && { assignee: who === 'set' && person ? assigneeInput(person) : null }),
      ...(comment.trim() !== '' && { comment }),
    };
    const input = { ...change, actions: rows.map(({ id, version }) => ({ id, version })) };
    const answer = await save.mutateAsync({ input }).catch(() => null);
    if (answer) onClose(answer.updateActions.actions.length);
    // What is in store now, for the next try.
    else await queries.invalidateQueries();
  };
  return (
    <FormDialog
      title={t.title(rows.length)}
      error={conflicting.length > 0 ? null : save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={() => onClose()}
    >
      <p>{t.lead}</p>
      {conflicting.length > 0 && (
        <div className="notice bad stack tight" role="alert">
          <p>{t.conflict(conflicting.length)}</p>
          <ul className="plain" aria-label={t.conflicting}>
            {conflicting.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {tried && nothing && (
        <p className="notice bad" role="alert">
          {t.nothing}
        </p>
      )}
      <SelectField
        label={texts.list.state}
        value={state}
        onChange={({ target }) => setState(states.find((each) => each === target.value) ?? '')}
        fault={faultOf(save.error, 'state')}
        options={[['', t.keep], ...states.map((each) => [each, ACTION_STATE_WORDS[each]] as const)]}
      />
      {mayWrite ? (
        <>
          <SelectField
            label={t.dueOn}
            value={due}
            onChange={({ target }) => setDue(target.value as Choice)}
            options={[
              ['keep', t.keep],
              ['set', t.setDay],
              ['remove', t.removeDay],
            ]}
          />
          {due === 'set' && (
            <TextField
              label={t.day}
              type="date"
              value={day}
              onChange={({ target }) => setDay(target.value)}
              fault={faultOf(save.error, 'dueOn', tried && needDay ? t.needDay : undefined)}
            />
          )}
          {otherBodies.length > 0 ? (
            <p className="small muted">{t.otherBodies}</p>
          ) : (
            <SelectField
              label={t.assignee}
              value={who}
              onChange={({ target }) => setWho(target.value as Choice)}
              options={[
                ['keep', t.keep],
                ['set', t.choosePerson],
                ['remove', t.removePerson],
              ]}
            />
          )}
          {who === 'set' && (
            <>
              <PersonPicker
                body={body!}
                label={t.choosePerson}
                pick={setPerson}
                fault={
                  faultOf(save.error, 'assignee.name') ??
                  faultOf(save.error, 'assignee', tried && needPerson ? t.needPerson : undefined)
                }
              />
              {person && <p role="status">{t.chosen(person.name)}</p>}
            </>
          )}
        </>
      ) : (
        <p className="small muted">{t.onlyState}</p>
      )}
      <TextArea
        label={t.comment}
        value={comment}
        onChange={({ target }) => setComment(target.value)}
        fault={faultOf(save.error, 'comment')}
      />
    </FormDialog>
  );
}

/** Those that somebody else has changed. */
function conflictsOf(details: Readonly<Record<string, unknown>> | undefined, rows: readonly Action[]): Action[] {
  const ids = details?.['actions'];
  return Array.isArray(ids) ? rows.filter(({ id }) => ids.includes(id)) : [];
}
