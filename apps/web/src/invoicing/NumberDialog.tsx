import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import { InvoicingNumberDocument } from '../generated/graphql.js';
import { invoicing } from '../locales/sv/invoicing.js';
import { TextField } from '../ui/TextField.js';
import { atFields } from './fault.js';

const t = invoicing.number;

/** The number that the finance system gave the invoice of a basis. */
export function NumberDialog({
  invoice,
  onClose,
}: {
  readonly invoice: { readonly id: string; readonly reference: string };
  readonly onClose: () => void;
}) {
  const save = useChange(InvoicingNumberDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { number: '', paymentReference: '' } });
  const submit = handleSubmit((fields) =>
    save.mutateAsync({ input: { invoice: invoice.id, ...fields } }).then(onClose, () => undefined),
  );
  return (
    <FormDialog
      title={t.title(invoice.reference)}
      button={t.button}
      error={atFields(save.error, ['number', 'paymentReference'])}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t.once}</p>
      <TextField
        label={t.number}
        help={t.numberHelp}
        autoComplete="off"
        fault={faultOf(save.error, 'number', formState.errors.number?.message)}
        {...register('number', { validate: (text) => text.trim() !== '' || t.missing })}
      />
      <TextField
        label={t.ocr}
        help={t.ocrHelp}
        inputMode="numeric"
        autoComplete="off"
        fault={faultOf(save.error, 'paymentReference')}
        {...register('paymentReference')}
      />
    </FormDialog>
  );
}
