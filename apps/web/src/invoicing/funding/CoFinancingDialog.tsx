import { useForm } from 'react-hook-form';
import { faultOf, FormDialog } from '../../bodies/form.js';
import { typedDecimal, typedKronor } from '../../cost-sharing/swedish-input.js';
import { FundingSaveCoFinancingDocument } from '../../generated/graphql.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { today } from '../../ui/format.js';
import { SelectField } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import { useReadVersion, useSave } from '../use-save.js';
import type { CoFinancing } from './co-financing.js';
import { isNumber, isSum, numberOf, sumOf } from './typed.js';

const t = texts.coForm;

interface Organisation {
  readonly code: string;
  readonly name: string;
}

/** A new commitment, or all of one. */
export function CoFinancingDialog({
  slug,
  members,
  coFinancing,
  onClose,
}: {
  readonly slug: string;
  /** Who may be chosen for a new one. */
  readonly members: readonly Organisation[];
  readonly coFinancing: CoFinancing | null;
  readonly onClose: () => void;
}) {
  const save = useSave(FundingSaveCoFinancingDocument);
  const version = useReadVersion(coFinancing?.version ?? 0, save.error);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: {
      organisation: coFinancing?.organisation.code ?? '',
      name: coFinancing?.name ?? texts.coFinancings.title,
      amount: coFinancing?.amount == null ? '' : typedKronor(coFinancing.amount),
      hours: coFinancing?.hours == null ? '' : typedDecimal(coFinancing.hours),
      maximum: coFinancing?.maximum == null ? '' : typedKronor(coFinancing.maximum),
      validFrom: coFinancing?.validFrom ?? today(),
      validTo: coFinancing?.validTo ?? '',
    },
  });
  const submit = handleSubmit(({ organisation, name, amount, hours, maximum, validFrom, validTo }) => {
    const input = {
      ...(coFinancing && { id: coFinancing.id, version }),
      body: slug,
      organisation,
      name,
      amount: sumOf(amount),
      hours: numberOf(hours),
      maximum: sumOf(maximum),
      validFrom,
      validTo: validTo || null,
    };
    save.mutate({ input }, { onSuccess: onClose });
  });
  const { errors } = formState;
  const fault = (field: keyof typeof errors & string) => faultOf(save.error, field, errors[field as 'name']?.message);
  const needed = { required: texts.needed };
  return (
    <FormDialog
      title={coFinancing ? t.change : t.new}
      button={t.save}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {!coFinancing && (
        <SelectField
          label={t.organisation}
          options={[['', ''], ...members.map(({ code, name }) => [code, name] as const)]}
          fault={fault('organisation')}
          {...register('organisation', needed)}
        />
      )}
      <TextField label={t.name} fault={fault('name')} {...register('name', needed)} />
      <TextField
        label={t.amount}
        help={t.eitherHelp}
        number
        inputMode="decimal"
        fault={fault('amount')}
        {...register('amount', { validate: isSum })}
      />
      <TextField
        label={t.hours}
        number
        inputMode="decimal"
        fault={fault('hours')}
        {...register('hours', { validate: isNumber })}
      />
      <TextField
        label={t.maximum}
        help={t.maximumHelp}
        number
        inputMode="decimal"
        fault={fault('maximum')}
        {...register('maximum', { validate: isSum })}
      />
      <TextField label={t.validFrom} type="date" fault={fault('validFrom')} {...register('validFrom', needed)} />
      <TextField label={t.validTo} type="date" help={t.validToHelp} fault={fault('validTo')} {...register('validTo')} />
    </FormDialog>
  );
}
