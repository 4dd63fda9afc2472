import { useFieldArray, useForm } from 'react-hook-form';
import { faultOf, FormDialog, TextArea } from '../../bodies/form.js';
import { typedDecimal, typedKronor } from '../../cost-sharing/swedish-input.js';
import { FundingSaveGrantDocument } from '../../generated/graphql.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { today } from '../../ui/format.js';
import { TextField } from '../../ui/TextField.js';
import { useReadVersion, useSave } from '../use-save.js';
import './funding.css';
import type { Grant } from './grant.js';
import { isNumber, isSum, numberOf, sumOf, textOf } from './typed.js';

const t = texts.grantForm;

interface Part {
  readonly amount: string;
  readonly measure: string;
  readonly threshold: string;
}

interface Fields {
  readonly name: string;
  readonly grantor: string;
  readonly amount: string;
  readonly decidedOn: string;
  readonly decision: string;
  readonly remindOn: string;
  readonly remarks: string;
  readonly tranches: Part[];
}

/** A new grant, or all of one; its tranches stay once one is requested. */
export function GrantDialog({
  slug,
  grant,
  onClose,
}: {
  readonly slug: string;
  readonly grant: Grant | null;
  readonly onClose: () => void;
}) {
  const save = useSave(FundingSaveGrantDocument);
  const version = useReadVersion(grant?.version ?? 0, save.error);
  const { register, handleSubmit, formState, control } = useForm<Fields>({
    defaultValues: {
      name: grant?.name ?? '',
      grantor: grant?.grantor ?? '',
      amount: grant ? typedKronor(grant.amount) : '',
      decidedOn: grant?.decisions[0]?.decidedOn ?? today(),
      decision: grant?.decisions[0]?.decision ?? '',
      remindOn: grant?.remindOn ?? '',
      remarks: grant?.remarks ?? '',
      tranches: (grant?.tranches ?? []).map(({ amount, measure, threshold }) => ({
        amount: typedKronor(amount),
        measure: measure ?? '',
        threshold: threshold == null ? '' : typedDecimal(threshold),
      })),
    },
  });
  const parts = useFieldArray({ control, name: 'tranches' });
  const isLocked = grant?.tranches.some(({ requests }) => requests.length > 0) ?? false;
  const submit = handleSubmit(({ amount, decision, remindOn, tranches, ...rest }) => {
    const input = {
      ...rest,
      ...(grant && { id: grant.id, version }),
      body: slug,
      amount: sumOf(amount)!,
      decision: textOf(decision),
      remindOn: remindOn || null,
      tranches: isLocked
        ? null
        : tranches.map((part) => ({
            amount: sumOf(part.amount)!,
            measure: textOf(part.measure),
            threshold: numberOf(part.threshold),
          })),
    };
    save.mutate({ input }, { onSuccess: onClose });
  });
  const { errors } = formState;
  const fault = (field: Exclude<keyof Fields, 'tranches'>) => faultOf(save.error, field, errors[field]?.message);
  const partFault = (index: number, field: keyof Part) =>
    faultOf(save.error, `tranches[${index}].${field}`, errors.tranches?.[index]?.[field]?.message);
  const needed = { required: texts.needed };
  return (
    <FormDialog
      title={grant ? t.change(grant.name) : t.new}
      button={t.save}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={t.name} fault={fault('name')} {...register('name', needed)} />
      <TextField label={t.grantor} fault={fault('grantor')} {...register('grantor', needed)} />
      <TextField
        label={t.amount}
        number
        inputMode="decimal"
        fault={fault('amount')}
        {...register('amount', { ...needed, validate: isSum })}
      />
      <TextField label={t.decidedOn} type="date" fault={fault('decidedOn')} {...register('decidedOn', needed)} />
      <TextField label={t.decision} help={t.decisionHelp} fault={fault('decision')} {...register('decision')} />
      <TextField
        label={t.remindOn}
        type="date"
        help={t.remindHelp}
        fault={fault('remindOn')}
        {...register('remindOn')}
      />
      <fieldset className="stack tight">
        <legend className="label">{t.tranches}</legend>
        <p className="small muted">{isLocked ? t.locked : t.tranchesHelp}</p>
        {!isLocked &&
          parts.fields.map(({ id }, index) => (
            <fieldset key={id} className="tranche-fields stack tight">
              <legend className="label">{t.tranche(index + 1)}</legend>
              <TextField
                label={t.trancheAmount}
                number
                inputMode="decimal"
                fault={partFault(index, 'amount')}
                {...register(`tranches.${index}.amount`, { ...needed, validate: isSum })}
              />
              <TextField
                label={t.measure}
                help={t.measureHelp}
                fault={partFault(index, 'measure')}
                {...register(`tranches.${index}.measure`)}
              />
              <TextField
                label={t.threshold}
                number
                inputMode="decimal"
                fault={partFault(index, 'threshold')}
                {...register(`tranches.${index}.threshold`, { validate: isNumber })}
              />
              <button
                type="button"
                className="button compact"
                aria-label={t.removeTranche(index + 1)}
                onClick={() => parts.remove(index)}
              >
                {texts.remove}
              </button>
            </fieldset>
          ))}
        {!isLocked && (
          <p>
            <button
              type="button"
              className="button"
              onClick={() => parts.append({ amount: '', measure: '', threshold: '' })}
            >
              {t.addTranche}
            </button>
          </p>
        )}
      </fieldset>
      <TextArea label={t.remarks} fault={fault('remarks')} {...register('remarks')} />
    </FormDialog>
  );
}
