import { useForm } from 'react-hook-form';
import { faultOf, FormDialog, TextArea } from '../../bodies/form.js';
import { typedKronor } from '../../cost-sharing/swedish-input.js';
import {
  FundingMoveRequestDocument,
  FundingRequestDocument,
  type PaymentRequestState,
} from '../../generated/graphql.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { kronor, today } from '../../ui/format.js';
import { SelectField } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import { useSave } from '../use-save.js';
import type { Grant, Request, Tranche } from './grant.js';
import { isSum, sumOf, textOf } from './typed.js';

const t = texts.grantForm;

export function RequestDialog({
  grant,
  tranche,
  onClose,
}: {
  readonly grant: Grant;
  readonly tranche: Tranche;
  readonly onClose: () => void;
}) {
  const save = useSave(FundingRequestDocument);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { requestedOn: today(), amount: typedKronor(tranche.amount), registrationNumber: '' },
  });
  const submit = handleSubmit(({ requestedOn, amount, registrationNumber }) => {
    const input = {
      grant: grant.id,
      version: grant.version,
      tranche: tranche.id,
      requestedOn,
      amount: sumOf(amount),
      registrationNumber: textOf(registrationNumber),
    };
    save.mutate({ input }, { onSuccess: onClose });
  });
  const { errors } = formState;
  return (
    <FormDialog
      title={t.requestTitle(tranche.number)}
      button={t.requestButton}
      error={save.error?.field === 'tranche' ? withoutField(save.error) : save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t.requestedOn}
        type="date"
        fault={faultOf(save.error, 'requestedOn', errors.requestedOn?.message)}
        {...register('requestedOn', { required: texts.needed })}
      />
      <TextField
        label={t.requestAmount}
        number
        inputMode="decimal"
        fault={faultOf(save.error, 'amount', errors.amount?.message)}
        {...register('amount', { required: texts.needed, validate: isSum })}
      />
      <TextField
        label={t.registration}
        fault={faultOf(save.error, 'registrationNumber')}
        {...register('registrationNumber')}
      />
    </FormDialog>
  );
}

/** A refusal about what the form has no field for is told on top. */
const withoutField = (error: NonNullable<ReturnType<typeof useSave>['error']>) =>
  Object.assign(Object.create(error) as typeof error, { field: undefined });

export function MoveDialog({
  grant,
  tranche,
  request,
  onClose,
}: {
  readonly grant: Grant;
  readonly tranche: Tranche;
  readonly request: Request;
  readonly onClose: () => void;
}) {
  const save = useSave(FundingMoveRequestDocument);
  const { register, handleSubmit, formState } = useForm<{ state: PaymentRequestState; on: string; note: string }>({
    defaultValues: { state: request.nextStates[0], on: today(), note: '' },
  });
  const submit = handleSubmit(({ state, on, note }) => {
    const input = { grant: grant.id, version: grant.version, id: request.id, state, on, note: textOf(note) };
    save.mutate({ input }, { onSuccess: onClose });
  });
  return (
    <FormDialog
      title={t.moveTitle(tranche.number)}
      button={t.moveButton}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="muted">
        {texts.grant.states[request.state]} {request.requestedOn}: {kronor(request.amount)}
      </p>
      <SelectField
        label={t.becomes}
        options={request.nextStates.map((state) => [state, texts.grant.states[state]] as const)}
        fault={faultOf(save.error, 'state')}
        {...register('state')}
      />
      <TextField
        label={t.on}
        type="date"
        fault={faultOf(save.error, 'on', formState.errors.on?.message)}
        {...register('on', { required: texts.needed })}
      />
      <TextArea label={t.note} fault={faultOf(save.error, 'note')} {...register('note')} />
    </FormDialog>
  );
}
