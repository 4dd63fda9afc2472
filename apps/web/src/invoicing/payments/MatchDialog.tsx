import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { ApiError, send } from '../../api/client.js';
import { useData } from '../../api/hooks.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormDialog } from '../../bodies/form.js';
import {
  PaymentsMatchDocument,
  PaymentsOpenInvoicesDocument,
  type PaymentsRowFragment,
} from '../../generated/graphql.js';
import { payments } from '../../locales/sv/payments.js';
import { TextField } from '../../ui/TextField.js';
import { type OpenInvoice, referencesOf, sayInvoice, sayRow, suggested } from './view.js';

const t = payments.match;

/** Which invoice a row pays: chosen among what is open, or by its number. */
export function MatchDialog({
  seller,
  row,
  onClose,
}: {
  readonly seller: string;
  readonly row: PaymentsRowFragment;
  readonly onClose: () => void;
}) {
  const queries = useQueryClient();
  const open = useData(PaymentsOpenInvoicesDocument, { filter: { seller, open: true } });
  const { register, handleSubmit } = useForm({ defaultValues: { invoice: '', number: '' } });
  const match = useMutation<unknown, ApiError, { readonly invoice: string; readonly number: string }>({
    mutationFn: async ({ invoice, number }) => {
      const chosen = invoice === '' ? await byNumber(seller, number.trim()) : invoice;
      if (invoice !== '' && number.trim() !== '') throw new ApiError(t.both, 'BAD_USER_INPUT', 'number');
      return send(PaymentsMatchDocument, { input: { payment: row.id, invoice: chosen } });
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const { error } = match;
  const atField = error?.field === 'invoice' || error?.field === 'number' ? error : null;
  return (
    <FormDialog
      title={t.title(sayRow(row))}
      button={t.button}
      working={t.working}
      error={atField ?? (error && new ApiError(error.message, error.code))}
      pending={match.isPending}
      onSubmit={handleSubmit((fields) => match.mutateAsync(fields).then(onClose, () => undefined))}
      onClose={onClose}
    >
      <p>
        {row.paidOn}: {referencesOf(row)}. {row.explanation}
      </p>
      {open.error && (
        <p className="notice bad" role="alert">
          {open.error.message}
        </p>
      )}
      <InvoiceField
        invoices={open.data?.invoices.nodes}
        row={row}
        fault={atField?.field === 'invoice' ? atField.message : undefined}
        field={register('invoice')}
      />
      <TextField
        label={t.other}
        help={t.otherHelp}
        autoComplete="off"
        fault={atField?.field === 'number' ? atField.message : undefined}
        {...register('number')}
      />
    </FormDialog>
  );
}

async function byNumber(seller: string, number: string): Promise<string> {
  if (number === '') throw new ApiError(t.missing, 'BAD_USER_INPUT', 'invoice');
  const { invoices } = await send(PaymentsOpenInvoicesDocument, { filter: { seller, number } });
  const issued = invoices.nodes.filter(({ status }) => status !== 'BASIS');
  if (issued.length !== 1) throw new ApiError(t.unknown(number), 'BAD_USER_INPUT', 'number');
  return issued[0]!.id;
}

function InvoiceField({
  invoices,
  row,
  fault,
  field,
}: {
  /** Undefined while they are fetched. */
  readonly invoices: readonly OpenInvoice[] | undefined;
  readonly row: PaymentsRowFragment;
  readonly fault: string | undefined;
  readonly field: ReturnType<ReturnType<typeof useForm<{ invoice: string; number: string }>>['register']>;
}) {
  const id = useId();
  const { same, others } = suggested(row, invoices ?? []);
  const group = (label: string, members: readonly OpenInvoice[]) =>
    members.length > 0 && (
      <optgroup label={label}>
        {members.map((invoice) => (
          <option key={invoice.id} value={invoice.id}>
            {sayInvoice(invoice)}
          </option>
        ))}
      </optgroup>
    );
  return (
    <div className="field">
      <label htmlFor={id}>{t.invoice}</label>
      <select
        id={id}
        className="input"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-help ${id}-fault` : `${id}-help`}
        {...field}
      >
        <option value="">{invoices ? t.choose : t.looking}</option>
        {group(t.same, same)}
        {group(t.others, others)}
      </select>
      <p className="help" id={`${id}-help`}>
        {t.invoiceHelp}
      </p>
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
