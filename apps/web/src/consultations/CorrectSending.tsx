import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import { ConsultationCorrectSendingDocument } from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import { TextField } from '../ui/TextField.js';

const t = texts.documents;

/** When, how and to whom the response was sent, put right. */
export function CorrectSending({
  id,
  sending: { sentOn, channel, recipient },
  onClose,
}: {
  readonly id: string;
  readonly sending: { readonly sentOn: string; readonly channel: string; readonly recipient: string };
  readonly onClose: () => void;
}) {
  const correct = useChange(ConsultationCorrectSendingDocument);
  const { register, handleSubmit } = useForm({ defaultValues: { sentOn, channel, recipient } });
  const submit = handleSubmit((said) =>
    correct.mutateAsync({ input: { consultation: id, ...said } }).then(onClose, () => undefined),
  );
  return (
    <FormDialog
      title={t.correctTitle}
      error={correct.error}
      pending={correct.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={t.sentOn} type="date" fault={faultOf(correct.error, 'sentOn')} {...register('sentOn')} />
      <TextField label={t.channel} fault={faultOf(correct.error, 'channel')} {...register('channel')} />
      <TextField label={t.recipient} fault={faultOf(correct.error, 'recipient')} {...register('recipient')} />
    </FormDialog>
  );
}
