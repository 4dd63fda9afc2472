import { useForm } from 'react-hook-form';
import { faultOf, FormDialog, TextArea } from '../../bodies/form.js';
import { FundingDecideAgainDocument, FundingMeasureDocument, FundingSpendDocument } from '../../generated/graphql.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { today } from '../../ui/format.js';
import { SelectField } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import { useSave } from '../use-save.js';
import type { Grant } from './grant.js';
import { isNumber, isSum, numberOf, sumOf, textOf } from './typed.js';

const t = texts.grantForm;
const needed = { required: texts.needed };

interface Props {
  readonly grant: Grant;
  readonly onClose: () => void;
}

export function DecideAgainDialog({ grant, onClose }: Props) {
  const save = useSave(FundingDecideAgainDocument);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { decidedOn: today(), decision: '', remindOn: '' },
  });
  const submit = handleSubmit(({ decidedOn, decision, remindOn }) => {
    const { id, version } = grant;
    const input = { grant: id, version, decidedOn, decision: textOf(decision), remindOn: remindOn || null };
    save.mutate({ input }, { onSuccess: onClose });
  });
  return (
    <FormDialog
      title={t.again}
      button={t.againSave}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t.againDay}
        type="date"
        fault={faultOf(save.error, 'decidedOn', formState.errors.decidedOn?.message)}
        {...register('decidedOn', needed)}
      />
      <TextField
        label={t.decision}
        help={t.decisionHelp}
        fault={faultOf(save.error, 'decision')}
        {...register('decision')}
      />
      <TextField label={t.againRemind} type="date" help={t.remindHelp} {...register('remindOn')} />
    </FormDialog>
  );
}

export function MeasureDialog({ grant, onClose }: Props) {
  const save = useSave(FundingMeasureDocument);
  const measures = [...new Set(grant.tranches.flatMap(({ measure }) => measure ?? []))];
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { measure: measures[0] ?? '', value: '', measuredOn: today(), proof: '' },
  });
  const submit = handleSubmit(({ measure, value, measuredOn, proof }) => {
    const input = { grant: grant.id, version: grant.version, measure, value: numberOf(value)!, measuredOn, proof };
    save.mutate({ input }, { onSuccess: onClose });
  });
  const { errors } = formState;
  return (
    <FormDialog
      title={t.measurement}
      button={t.saveMeasurement}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <SelectField
        label={texts.grant.measure}
        options={measures.map((one) => [one, one] as const)}
        fault={faultOf(save.error, 'measure')}
        {...register('measure')}
      />
      <TextField
        label={texts.grant.value}
        number
        inputMode="decimal"
        fault={faultOf(save.error, 'value', errors.value?.message)}
        {...register('value', { ...needed, validate: isNumber })}
      />
      <TextField
        label={texts.grant.day}
        type="date"
        fault={faultOf(save.error, 'measuredOn', errors.measuredOn?.message)}
        {...register('measuredOn', needed)}
      />
      <TextField
        label={texts.grant.proof}
        help={t.proofHelp}
        fault={faultOf(save.error, 'proof', errors.proof?.message)}
        {...register('proof', needed)}
      />
    </FormDialog>
  );
}

export function SpendDialog({ grant, onClose }: Props) {
  const save = useSave(FundingSpendDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { spentOn: today(), amount: '', note: '' } });
  const submit = handleSubmit(({ spentOn, amount, note }) => {
    const input = { grant: grant.id, version: grant.version, spentOn, amount: sumOf(amount)!, note };
    save.mutate({ input }, { onSuccess: onClose });
  });
  const { errors } = formState;
  return (
    <FormDialog
      title={t.spending}
      button={t.saveSpending}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={texts.grant.day}
        type="date"
        fault={faultOf(save.error, 'spentOn', errors.spentOn?.message)}
        {...register('spentOn', needed)}
      />
      <TextField
        label={t.amount}
        number
        inputMode="decimal"
        fault={faultOf(save.error, 'amount', errors.amount?.message)}
        {...register('amount', { ...needed, validate: isSum })}
      />
      <TextArea
        label={texts.grant.what}
        fault={faultOf(save.error, 'note', errors.note?.message)}
        {...register('note', needed)}
      />
    </FormDialog>
  );
}
