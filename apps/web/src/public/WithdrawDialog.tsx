import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog, TextArea } from '../bodies/form.js';
import { type PublicationRowFragment, WithdrawPublicationDocument } from '../generated/graphql.js';
import { published as texts } from '../locales/sv/public.js';

const t = texts.away;

/** Takes what is published away, with the reason. */
export function WithdrawDialog({
  publication: { id, version, title },
  onClose,
}: {
  readonly publication: PublicationRowFragment;
  readonly onClose: () => void;
}) {
  const withdraw = useChange(WithdrawPublicationDocument);
  const { register, handleSubmit } = useForm({ defaultValues: { reason: '' } });
  const submit = handleSubmit(({ reason }) =>
    withdraw.mutateAsync({ input: { id, version, reason } }).then(onClose, () => undefined),
  );
  return (
    <FormDialog
      title={t.title}
      button={t.button}
      working={t.working}
      error={withdraw.error}
      pending={withdraw.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t.lead(title)}</p>
      <TextArea label={t.reason} fault={faultOf(withdraw.error, 'reason')} maxLength={500} {...register('reason')} />
      <p className="muted">{t.help}</p>
    </FormDialog>
  );
}
