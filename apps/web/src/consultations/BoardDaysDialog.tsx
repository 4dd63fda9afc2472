import { MEETING_DECIDERS, type MeetingDecider } from '@domain/consultations/plan-facts.js';
import { DECIDED_BY_WORDS } from '@domain/consultations/words.js';
import { useForm } from 'react-hook-form';
import { useChange, useData } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import { BoardMeetingRemoveDocument, BoardMeetingsAddDocument, BoardMeetingsDocument } from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import { readableDay, today } from '../ui/format.js';
import { SelectField } from '../ui/SelectField.js';
import { Answer } from '../ui/states.js';
import { TextField } from '../ui/TextField.js';

const t = texts.boards;

/** When a member's boards meet: what is known, and one more day. It stays open for the next. */
export function BoardDaysDialog({
  organisation: { code, name },
  onClose,
}: {
  readonly organisation: { readonly code: string; readonly name: string };
  readonly onClose: () => void;
}) {
  const known = useData(BoardMeetingsDocument, { code, from: today() });
  const add = useChange(BoardMeetingsAddDocument);
  const remove = useChange(BoardMeetingRemoveDocument);
  const { register, handleSubmit, formState, setValue } = useForm({
    defaultValues: { decider: 'BOARD' as MeetingDecider, board: '', meetsOn: '', papersOn: '' },
  });
  const { errors } = formState;
  const submit = handleSubmit(({ decider, board, meetsOn, papersOn }) =>
    add
      .mutateAsync({ input: { organisation: code, decider, board, days: [{ meetsOn, papersOn: papersOn || null }] } })
      .then(
        () => {
          setValue('meetsOn', '');
          setValue('papersOn', '');
        },
        // Said in the dialog.
        () => undefined,
      ),
  );
  return (
    <FormDialog
      title={t.title(name)}
      button={t.save}
      error={add.error ?? remove.error}
      pending={add.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="pair">
        <SelectField
          label={t.decider}
          options={MEETING_DECIDERS.map((each) => [each, DECIDED_BY_WORDS[each]] as const)}
          {...register('decider')}
        />
        <TextField
          label={t.board}
          help={t.boardHelp}
          autoComplete="off"
          fault={faultOf(add.error, 'board', errors.board?.message)}
          {...register('board', { required: t.needBoard })}
        />
      </div>
      <div className="pair">
        <TextField
          label={t.meetsOn}
          type="date"
          fault={faultOf(add.error, 'days', errors.meetsOn?.message)}
          {...register('meetsOn', { required: t.needDay })}
        />
        <TextField
          label={t.papersOn}
          type="date"
          help={t.papersHelp}
          fault={faultOf(add.error, 'days.0.papersOn')}
          {...register('papersOn')}
        />
      </div>
      <h3>{t.known}</h3>
      <Answer of={known}>
        {({ organisation }) =>
          organisation === null || organisation.boardMeetings.nodes.length === 0 ? (
            <p className="muted">{t.noneKnown}</p>
          ) : (
            <ul className="plain stack tight">
              {organisation.boardMeetings.nodes.map(({ id, board, meetsOn, papersOn }) => (
                <li key={id} className="row spread">
                  <span>
                    {readableDay(meetsOn)} · {board}
                    {papersOn !== null && <span className="muted"> · {t.papers(readableDay(papersOn))}</span>}
                  </span>
                  <button
                    type="button"
                    className="button quiet compact"
                    aria-label={t.removeDay(board, readableDay(meetsOn))}
                    onClick={() => remove.mutate({ id })}
                  >
                    {t.remove}
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </FormDialog>
  );
}
