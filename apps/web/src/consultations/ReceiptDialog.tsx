import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import { ConsultationAdvanceDocument } from '../generated/graphql.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { today } from '../ui/format.js';
import { TextField } from '../ui/TextField.js';

const t = handling.receipt;

/** The receiver has confirmed the response: when, and with what number or words. */
export function ReceiptDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const acknowledge = useChange(ConsultationAdvanceDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { receivedOn: today(), note: '' } });
  const submit = handleSubmit((receipt) =>
    acknowledge.mutateAsync({ input: { consultation: id, to: 'ACKNOWLEDGED', receipt } }).then(
      onClose,
      // Said in the dialog.
      () => undefined,
    ),
  );
  const { error } = acknowledge;
  return (
    <FormDialog
      title={t.title}
      button={texts.steps.to.ACKNOWLEDGED}
      error={error}
      pending={acknowledge.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t.text}</p>
      <TextField
        label={t.receivedOn}
        type="date"
        max={today()}
        fault={faultOf(error, 'receivedOn', formState.errors.receivedOn?.message)}
        {...register('receivedOn', { required: t.needDay })}
      />
      <TextField
        label={t.note}
        help={t.noteHelp}
        autoComplete="off"
        fault={faultOf(error, 'note')}
        {...register('note')}
      />
    </FormDialog>
  );
}
