import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import { InvoicingNumberDocument } from '../generated/graphql.js';
import { invoicing } from '../locales/sv/invoicing.js';
import { TextField } from '../ui/TextField.js';
import { atFields } from './fault.js';
import type { Invoice } from './invoice.js';

const t = invoicing.number;

/** The number that the finance system gave the invoice of a basis, or the right one where it was typed wrong. */
export function NumberDialog({
  invoice,
  onClose,
}: {
  readonly invoice: Pick<Invoice, 'id' | 'reference' | 'number'> & { readonly paymentReference?: string };
  readonly onClose: () => void;
}) {
  const save = useChange(InvoicingNumberDocument);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { number: invoice.number ?? '', paymentReference: invoice.paymentReference ?? '' },
  });
  const submit = handleSubmit((fields) =>
    save
      .mutateAsync({ input: { invoice: invoice.id, corrects: invoice.number, ...fields } })
      .then(onClose, () => undefined),
  );
  return (
    <FormDialog
      title={invoice.number === null ? t.title(invoice.reference) : t.correct(invoice.number)}
      button={t.button}
      error={atFields(save.error, ['number', 'paymentReference'])}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{invoice.number === null ? t.once : t.corrected}</p>
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
