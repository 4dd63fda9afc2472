import { useForm } from 'react-hook-form';
import { useChange } from '../../api/hooks.js';
import { faultOf, FormDialog } from '../../bodies/form.js';
import { asKronor, oreOf, typedKronor } from '../../cost-sharing/swedish-input.js';
import { PaymentsEnterDocument } from '../../generated/graphql.js';
import { payments } from '../../locales/sv/payments.js';
import { today } from '../../ui/format.js';
import { TextField } from '../../ui/TextField.js';
import { atFields } from '../fault.js';
import type { Invoice } from '../invoice.js';
import { numberOf, ore } from '../words.js';

const t = payments.enter;

/** A payment that somebody knows of before a list has it; what is left is filled in. */
export function EnterDialog({ invoice, onClose }: { readonly invoice: Invoice; readonly onClose: () => void }) {
  const enter = useChange(PaymentsEnterDocument);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { amount: ore(invoice.openAmount) === 0n ? '' : typedKronor(invoice.openAmount), paidOn: today() },
  });
  const { errors } = formState;
  return (
    <FormDialog
      title={t.title(numberOf(invoice))}
      button={t.button}
      working={t.working}
      error={atFields(enter.error, ['amount', 'paidOn'])}
      pending={enter.isPending}
      onSubmit={handleSubmit(({ amount, paidOn }) =>
        enter
          .mutateAsync({ input: { invoice: invoice.id, amount: asKronor(amount), paidOn } })
          .then(onClose, () => undefined),
      )}
      onClose={onClose}
    >
      <p>{t.text}</p>
      <TextField
        label={t.amount}
        help={t.amountHelp}
        number
        inputMode="decimal"
        autoComplete="off"
        fault={faultOf(enter.error, 'amount', errors.amount?.message)}
        {...register('amount', { validate: (typed) => oreOf(typed) !== undefined || t.badAmount })}
      />
      <TextField
        label={t.paidOn}
        type="date"
        fault={faultOf(enter.error, 'paidOn', errors.paidOn?.message)}
        {...register('paidOn', { required: t.badDay })}
      />
    </FormDialog>
  );
}
