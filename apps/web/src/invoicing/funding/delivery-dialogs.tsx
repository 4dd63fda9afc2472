import { useForm } from 'react-hook-form';
import { faultOf, FormDialog, TextArea } from '../../bodies/form.js';
import { type CoFinancingForm, FundingChooseDocument, FundingDeliverDocument } from '../../generated/graphql.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { today } from '../../ui/format.js';
import { SelectField } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import { useSave } from '../use-save.js';
import type { CoFinancing } from './co-financing.js';
import { isNumber, isSum, numberOf, sumOf, textOf } from './typed.js';

const t = texts.coForm;
const { forms } = texts.coFinancings;

interface Props {
  readonly coFinancing: CoFinancing;
  readonly onClose: () => void;
}

export function ChooseDialog({ coFinancing, onClose }: Props) {
  const save = useSave(FundingChooseDocument);
  const { register, handleSubmit, formState } = useForm<{ form: CoFinancingForm; chosenOn: string }>({
    defaultValues: { form: coFinancing.chosen ?? 'HOURS', chosenOn: today() },
  });
  const submit = handleSubmit(({ form, chosenOn }) => {
    const { id, version } = coFinancing;
    save.mutate({ input: { id, version, form, chosenOn } }, { onSuccess: onClose });
  });
  return (
    <FormDialog
      title={t.chooseTitle}
      button={t.saveChoice}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="muted">
        {coFinancing.commitment}. {t.chooseText}
      </p>
      <SelectField
        label={t.form}
        options={[
          ['HOURS', forms.HOURS],
          ['CASH', forms.CASH],
        ]}
        fault={faultOf(save.error, 'form')}
        {...register('form')}
      />
      <TextField
        label={t.chosenOn}
        type="date"
        fault={faultOf(save.error, 'chosenOn', formState.errors.chosenOn?.message)}
        {...register('chosenOn', { required: texts.needed })}
      />
    </FormDialog>
  );
}

export function DeliverDialog({ coFinancing, onClose }: Props) {
  const save = useSave(FundingDeliverDocument);
  const inHours = coFinancing.form === 'HOURS';
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { deliveredOn: today(), much: '', note: '' },
  });
  const submit = handleSubmit(({ deliveredOn, much, note }) => {
    const input = {
      coFinancing: coFinancing.id,
      version: coFinancing.version,
      deliveredOn,
      amount: inHours ? null : sumOf(much),
      hours: inHours ? numberOf(much) : null,
      note: textOf(note),
    };
    save.mutate({ input }, { onSuccess: onClose });
  });
  const { errors } = formState;
  return (
    <FormDialog
      title={t.deliver}
      button={t.saveDelivery}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t.deliveredOn}
        type="date"
        fault={faultOf(save.error, 'deliveredOn', errors.deliveredOn?.message)}
        {...register('deliveredOn', { required: texts.needed })}
      />
      <TextField
        label={inHours ? t.hours : t.amount}
        number
        inputMode="decimal"
        fault={faultOf(save.error, inHours ? 'hours' : 'amount', errors.much?.message)}
        {...register('much', { required: texts.needed, validate: inHours ? isNumber : isSum })}
      />
      <TextArea label={t.note} fault={faultOf(save.error, 'note')} {...register('note')} />
    </FormDialog>
  );
}
