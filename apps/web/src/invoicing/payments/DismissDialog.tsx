import { useForm } from 'react-hook-form';
import { useChange } from '../../api/hooks.js';
import { faultOf, FormDialog, TextArea } from '../../bodies/form.js';
import { PaymentsDismissDocument, type PaymentsRowFragment } from '../../generated/graphql.js';
import { payments } from '../../locales/sv/payments.js';
import { atFields } from '../fault.js';
import { sayRow } from './view.js';

const t = payments.dismiss;

/** Asks before a row is put aside, and why. */
export function DismissDialog({ row, onClose }: { readonly row: PaymentsRowFragment; readonly onClose: () => void }) {
  const dismiss = useChange(PaymentsDismissDocument);
  const { register, handleSubmit } = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog
      title={t.title(sayRow(row))}
      button={t.button}
      working={t.working}
      error={atFields(dismiss.error, ['reason'])}
      pending={dismiss.isPending}
      onSubmit={handleSubmit(({ reason }) =>
        dismiss.mutateAsync({ input: { payment: row.id, reason } }).then(onClose, () => undefined),
      )}
      onClose={onClose}
    >
      <p>{t.text}</p>
      <TextArea label={t.reason} rows={3} fault={faultOf(dismiss.error, 'reason')} {...register('reason')} />
    </FormDialog>
  );
}
