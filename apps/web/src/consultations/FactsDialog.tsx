import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import { ConsultationUpdateDocument } from '../generated/graphql.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { rereadOnConflict } from '../meetings/reread.js';
import { readableDay } from '../ui/format.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import type { Consultation } from './consultation.js';

const t = texts.form;

/** What is said of a consultation; what somebody else saved meanwhile is shown before it is written over. */
export function FactsDialog({
  consultation,
  onClose,
}: {
  readonly consultation: Consultation;
  readonly onClose: () => void;
}) {
  const save = useChange(ConsultationUpdateDocument);
  // What was read when the dialog opened: another version since then is somebody else's.
  const [version, setVersion] = useState(consultation.version);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: {
      title: consultation.title,
      from: consultation.from,
      receivedOn: consultation.receivedOn ?? '',
      dueOn: consultation.dueOn,
      registrationNumber: consultation.registrationNumber,
      penHolder: consultation.penHolder?.code ?? '',
    },
  });
  const { errors } = formState;
  const submit = handleSubmit(async ({ receivedOn, penHolder, ...said }) => {
    const input = { ...said, receivedOn: receivedOn || null, penHolder: penHolder || null };
    try {
      await save.mutateAsync({ input: { id: consultation.id, version, ...input } });
      onClose();
    } catch (error) {
      await rereadOnConflict(error);
    }
  });
  const theirs = consultation.version > version && !save.isPending;
  return (
    <FormDialog
      title={t.changeTitle}
      error={save.error?.code === 'CONFLICT' ? null : save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {theirs && (
        <div className="notice warn stack tight" role="alert">
          <p>{t.theirs(consultation.title, consultation.from, readableDay(consultation.dueOn))}</p>
          <p>
            <button type="button" className="button" onClick={() => setVersion(consultation.version)}>
              {t.keepMine}
            </button>
          </p>
        </div>
      )}
      <TextField
        label={t.title}
        autoComplete="off"
        fault={faultOf(save.error, 'title', errors.title?.message)}
        {...register('title', { required: t.needTitle })}
      />
      <TextField
        label={t.from}
        autoComplete="off"
        fault={faultOf(save.error, 'from', errors.from?.message)}
        {...register('from', { required: t.needFrom })}
      />
      <div className="pair">
        <TextField
          label={t.receivedOn}
          help={t.receivedOnHelp}
          type="date"
          fault={faultOf(save.error, 'receivedOn')}
          {...register('receivedOn')}
        />
        <TextField
          label={t.dueOn}
          type="date"
          fault={faultOf(save.error, 'dueOn', errors.dueOn?.message)}
          {...register('dueOn', { required: t.needDueOn })}
        />
      </div>
      <TextField
        label={t.registrationNumber}
        autoComplete="off"
        fault={faultOf(save.error, 'registrationNumber')}
        {...register('registrationNumber')}
      />
      <SelectField
        label={t.penHolder}
        help={t.penHolderHelp}
        options={[
          ['', t.secretariat],
          ...consultation.members.map(({ organisation }) => [organisation.code, organisation.name] as const),
        ]}
        fault={faultOf(save.error, 'penHolder')}
        {...register('penHolder')}
      />
    </FormDialog>
  );
}
