import { isBeforeSent } from '@domain/consultations/states.js';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import { ConsultationAnswerExtensionDocument, ConsultationAskForExtensionDocument } from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import { readableDay } from '../ui/format.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import type { Consultation } from './consultation.js';

const t = texts.extension;

/** More time: asked for, and what the sender answered. */
export function Extension({ consultation }: { readonly consultation: Consultation }) {
  const { state, extensionAskedTo, viewerMay } = consultation;
  const [open, setOpen] = useState(false);
  const may = viewerMay.keep && isBeforeSent(state);
  if (extensionAskedTo === null && !may) return null;
  return (
    <p className="row">
      {extensionAskedTo !== null && <span>{t.asked(readableDay(extensionAskedTo))}</span>}
      {may && (
        <button type="button" className="button compact no-print" onClick={() => setOpen(true)}>
          {extensionAskedTo === null ? t.ask : t.answer}
        </button>
      )}
      {open &&
        (extensionAskedTo === null ? (
          <Ask consultation={consultation} onClose={() => setOpen(false)} />
        ) : (
          <AnswerOf consultation={consultation} askedTo={extensionAskedTo} onClose={() => setOpen(false)} />
        ))}
    </p>
  );
}

function Ask({ consultation, onClose }: { readonly consultation: Consultation; readonly onClose: () => void }) {
  const ask = useChange(ConsultationAskForExtensionDocument);
  const { register, handleSubmit } = useForm({ defaultValues: { to: consultation.dueOn } });
  const submit = handleSubmit(({ to }) =>
    ask.mutateAsync({ input: { consultation: consultation.id, to } }).then(onClose, () => undefined),
  );
  return (
    <FormDialog title={t.askTitle} error={ask.error} pending={ask.isPending} onSubmit={submit} onClose={onClose}>
      <TextField label={t.to} help={t.toHelp} type="date" fault={faultOf(ask.error, 'to')} {...register('to')} />
    </FormDialog>
  );
}

function AnswerOf({
  consultation,
  askedTo,
  onClose,
}: {
  readonly consultation: Consultation;
  readonly askedTo: string;
  readonly onClose: () => void;
}) {
  const answer = useChange(ConsultationAnswerExtensionDocument);
  const { register, handleSubmit, watch } = useForm({ defaultValues: { granted: 'yes', to: askedTo } });
  const granted = watch('granted') === 'yes';
  const submit = handleSubmit(({ to }) =>
    answer
      .mutateAsync({ input: { consultation: consultation.id, grantedTo: granted ? to : null } })
      .then(onClose, () => undefined),
  );
  return (
    <FormDialog
      title={t.answerTitle}
      error={answer.error}
      pending={answer.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <SelectField
        label={t.outcome}
        options={[
          ['yes', t.yes],
          ['no', t.refused],
        ]}
        {...register('granted')}
      />
      {granted && (
        <TextField label={t.granted} type="date" fault={faultOf(answer.error, 'grantedTo')} {...register('to')} />
      )}
    </FormDialog>
  );
}
