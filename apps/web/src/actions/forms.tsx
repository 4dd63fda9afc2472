import { type ReactNode, useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ApiError } from '../api/client.js';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog, TextArea } from '../bodies/form.js';
import { ActionHandOverDocument, ActionProposeDateDocument, ActionsUpdateDocument } from '../generated/graphql.js';
import { ACTION_STATE_WORDS } from '@domain/actions/errors.js';
import { ACTION_STATES } from '@domain/actions/kinds.js';
import { nextStates } from '@domain/actions/states.js';
import { actions as texts } from '../locales/sv/actions.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import { type Action, assigneeInput, type Picked } from './action.js';
import { ActionFacts } from './ActionFacts.js';
import { PersonPicker } from './PersonPicker.js';

const t = texts.forms;

interface Props {
  /** As it is in store, also when somebody else changes it meanwhile. */
  readonly action: Action;
  /** @param said what was done; undefined = nothing */
  readonly onClose: (said?: string) => void;
}

/** A dialog about an action: when somebody else was first it says so, shows the action of now, and keeps what was typed. */
function ActionDialog({
  title,
  action,
  save,
  submit,
  onClose,
  children,
}: {
  readonly title: string;
  readonly action: Action;
  readonly save: Pick<UseMutationResult<unknown, ApiError, never>, 'error' | 'isPending'>;
  readonly submit: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const conflict = save.error?.code === 'CONFLICT';
  return (
    <FormDialog
      title={title}
      error={conflict ? null : save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {conflict && (
        <>
          <p className="notice warn" role="alert">
            {texts.conflict.inForm}
          </p>
          <section className="stack tight" aria-label={texts.conflict.now}>
            <ActionFacts action={action} />
          </section>
        </>
      )}
      {children}
    </FormDialog>
  );
}

/** After a refusal the page reads the action anew, so that the next try is about what is in store. */
function useFreshAfter(error: ApiError | null, refresh: () => void): void {
  useEffect(() => {
    if (error?.code === 'CONFLICT') refresh();
    // Each refusal once.
  }, [error]);
}

/** By the promise: who hands an action over may no longer report on it, and the dialog goes away with its buttons. */
async function closeAfter(saving: Promise<unknown>, close: () => void): Promise<void> {
  if (await saving.catch(() => null)) close();
}

export function ReportDialog({ action, onClose, refresh }: Props & { readonly refresh: () => void }) {
  const save = useChange(ActionsUpdateDocument);
  useFreshAfter(save.error, refresh);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { comment: '', state: '' } });
  const { id, version } = action;
  const submit = handleSubmit(({ comment, state }) =>
    closeAfter(
      save.mutateAsync({ input: { id, version, comment, state: ACTION_STATES.find((each) => each === state) } }),
      () => onClose(t.saved),
    ),
  );
  return (
    <ActionDialog title={t.report} action={action} save={save} submit={submit} onClose={() => onClose()}>
      <TextArea
        label={t.reportText}
        rows={5}
        fault={faultOf(save.error, 'comment', formState.errors.comment?.message)}
        {...register('comment', { validate: (text) => text.trim() !== '' || t.needReport })}
      />
      <SelectField
        label={t.state}
        fault={faultOf(save.error, 'state')}
        options={[
          ['', ACTION_STATE_WORDS[action.state]],
          ...nextStates(action.state).map((state) => [state, ACTION_STATE_WORDS[state]] as const),
        ]}
        {...register('state')}
      />
    </ActionDialog>
  );
}

export function ProposeDialog({ action, onClose, refresh }: Props & { readonly refresh: () => void }) {
  const save = useChange(ActionProposeDateDocument);
  useFreshAfter(save.error, refresh);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { dueOn: '', comment: '' } });
  const { id, version } = action;
  const submit = handleSubmit((fields) =>
    closeAfter(save.mutateAsync({ input: { id, version, ...fields } }), () => onClose(t.proposedSaved)),
  );
  return (
    <ActionDialog title={t.propose} action={action} save={save} submit={submit} onClose={() => onClose()}>
      <TextField
        label={t.proposeDay}
        type="date"
        fault={faultOf(save.error, 'dueOn', formState.errors.dueOn?.message)}
        {...register('dueOn', { required: t.needDay })}
      />
      <TextArea label={t.proposeWhy} fault={faultOf(save.error, 'comment')} {...register('comment')} />
    </ActionDialog>
  );
}

export function HandOverDialog({ action, onClose, refresh }: Props & { readonly refresh: () => void }) {
  const save = useChange(ActionHandOverDocument);
  useFreshAfter(save.error, refresh);
  const [person, setPerson] = useState<Picked>();
  const [missing, setMissing] = useState(false);
  const { register, handleSubmit } = useForm({ defaultValues: { comment: '' } });
  const { id, version, assignee } = action;
  const organisation = assignee?.organisation ?? null;
  const submit = handleSubmit(async ({ comment }) => {
    setMissing(!person);
    if (!person) return;
    const input = { id, version, comment, assignee: assigneeInput(person) };
    await closeAfter(save.mutateAsync({ input }), () => onClose(t.handedOver(person.name)));
  });
  return (
    <ActionDialog title={t.handOver} action={action} save={save} submit={submit} onClose={() => onClose()}>
      {organisation && <p>{t.handOverLead(organisation.name)}</p>}
      <PersonPicker
        body={action.body.slug}
        label={t.to}
        organisation={organisation}
        taken={assignee ? [assignee] : []}
        pick={(picked) => {
          setPerson(picked);
          setMissing(false);
        }}
        fault={
          faultOf(save.error, 'assignee.name') ??
          faultOf(save.error, 'assignee.organisation', missing ? t.needPerson : undefined)
        }
      />
      <p role="status">{person && t.chosen(person.name)}</p>
      <TextArea label={t.word} fault={faultOf(save.error, 'comment')} {...register('comment')} />
    </ActionDialog>
  );
}

/** Text and day, for the secretariat; who and how far are changed on the page itself. */
export function ChangeDialog({ action, onClose, refresh }: Props & { readonly refresh: () => void }) {
  const save = useChange(ActionsUpdateDocument);
  useFreshAfter(save.error, refresh);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { text: action.text, dueOn: action.dueOn ?? '', comment: '' },
  });
  const { id, version } = action;
  const submit = handleSubmit(({ text, dueOn, comment }) =>
    closeAfter(save.mutateAsync({ input: { id, version, text, dueOn: dueOn || null, comment } }), () =>
      onClose(t.saved),
    ),
  );
  return (
    <ActionDialog title={t.change} action={action} save={save} submit={submit} onClose={() => onClose()}>
      <TextArea
        label={t.text}
        rows={4}
        fault={faultOf(save.error, 'text', formState.errors.text?.message)}
        {...register('text', { validate: (text) => text.trim() !== '' || t.needText })}
      />
      <TextField
        label={t.dueOn}
        type="date"
        help={t.dueHelp}
        fault={faultOf(save.error, 'dueOn')}
        {...register('dueOn')}
      />
      <TextArea label={t.why} fault={faultOf(save.error, 'comment')} {...register('comment')} />
    </ActionDialog>
  );
}
