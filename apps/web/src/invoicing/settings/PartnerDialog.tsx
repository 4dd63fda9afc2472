import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { faultOf, FormDialog } from '../../bodies/form.js';
import { type PartnerDetailsFragment, SettingsSavePartnerDocument } from '../../generated/graphql.js';
import { invoiceSettings } from '../../locales/sv/invoice-settings.js';
import { TextField } from '../../ui/TextField.js';
import { atFields } from '../fault.js';
import { isWhole } from './whole.js';

const t = invoiceSettings.partners;

interface Fields {
  readonly buyerReference: string;
  readonly orderReference: string;
  readonly accountingCost: string;
  readonly paymentDays: string;
}

const fieldsOf = ({ buyerReference, orderReference, accountingCost, paymentDays }: PartnerDetailsFragment): Fields => ({
  buyerReference,
  orderReference,
  accountingCost,
  paymentDays: paymentDays === null ? '' : String(paymentDays),
});

/** What a partner wants on the invoices of a body. When somebody else has saved meanwhile, the person chooses. */
export function PartnerDialog({
  body,
  partner,
  onClose,
}: {
  readonly body: string;
  /** As it was read last. */
  readonly partner: PartnerDetailsFragment;
  readonly onClose: () => void;
}) {
  const queries = useQueryClient();
  const save = useChange(SettingsSavePartnerDocument);
  const [version, setVersion] = useState(partner.version);
  const { register, handleSubmit, formState, reset } = useForm<Fields>({ defaultValues: fieldsOf(partner) });
  const conflict = save.error?.code === 'CONFLICT';
  const submit = (base: number) =>
    handleSubmit(({ paymentDays, ...fields }) =>
      save
        .mutateAsync({
          input: {
            body,
            organisation: partner.organisation.code,
            version: base,
            ...fields,
            paymentDays: paymentDays.trim() === '' ? null : Number(paymentDays),
          },
        })
        .then(onClose, () => queries.invalidateQueries()),
    );
  const text = (field: keyof Fields, help?: string) => (
    <TextField
      label={t[field]}
      help={help}
      autoComplete="off"
      fault={faultOf(save.error, field, formState.errors[field]?.message)}
      {...register(field)}
    />
  );
  return (
    <FormDialog
      title={t.changeNamed(partner.organisation.name)}
      error={
        conflict ? null : atFields(save.error, ['buyerReference', 'orderReference', 'accountingCost', 'paymentDays'])
      }
      pending={save.isPending}
      onSubmit={() => submit(version)()}
      onClose={onClose}
    >
      {conflict && (
        <div className="notice warn stack tight" role="alert">
          <p>
            <strong>{invoiceSettings.conflict.title}</strong>
          </p>
          <p>{invoiceSettings.conflict.text}</p>
          <div className="row">
            <button type="button" className="button" onClick={() => void submit(partner.version)()}>
              {invoiceSettings.conflict.keep}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                save.reset();
                setVersion(partner.version);
                reset(fieldsOf(partner));
              }}
            >
              {invoiceSettings.conflict.take}
            </button>
          </div>
        </div>
      )}
      {text('buyerReference')}
      {text('orderReference')}
      {text('accountingCost', t.accountingHelp)}
      <TextField
        label={t.paymentDays}
        help={t.paymentDaysHelp}
        inputMode="numeric"
        fault={faultOf(save.error, 'paymentDays', formState.errors.paymentDays?.message)}
        {...register('paymentDays', {
          validate: (days) => days.trim() === '' || isWhole(days) || invoiceSettings.terms.wholeDays,
        })}
      />
    </FormDialog>
  );
}
