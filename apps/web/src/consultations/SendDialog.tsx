import { isJoining } from '@domain/consultations/blockers.js';
import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import { ConsultationAdvanceDocument } from '../generated/graphql.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { today } from '../ui/format.js';
import { TextField } from '../ui/TextField.js';
import type { Consultation } from './consultation.js';

const t = handling.sending;

/** The response has left: when, how and to whom; and openly from whom, and without whom. It can't be undone. */
export function SendDialog({
  consultation: { id, title, from, members },
  onClose,
}: {
  readonly consultation: Consultation;
  readonly onClose: () => void;
}) {
  const send = useChange(ConsultationAdvanceDocument);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { sentOn: today(), channel: '', recipient: from },
  });
  const { errors } = formState;
  const submit = handleSubmit((sending) =>
    send.mutateAsync({ input: { consultation: id, to: 'SENT', sending } }).then(
      onClose,
      // Said in the dialog.
      () => undefined,
    ),
  );
  const names = (of: Consultation['members']) => of.map(({ organisation }) => organisation.name);
  const without = members.filter(({ stance, leftOutOn }) => isJoining(stance) && leftOutOn !== null);
  return (
    <FormDialog
      title={texts.steps.ask.SENT!}
      button={texts.steps.to.SENT}
      error={send.error}
      pending={send.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{texts.steps.askSent(title, names(members.filter(({ standsBehind }) => standsBehind)))}</p>
      {without.length > 0 && <p className="notice warn">{t.without(names(without))}</p>}
      <TextField
        label={t.sentOn}
        type="date"
        max={today()}
        fault={faultOf(send.error, 'sentOn', errors.sentOn?.message)}
        {...register('sentOn', { required: t.needDay })}
      />
      <TextField
        label={t.channel}
        help={t.channelHelp}
        list="utskickssatt"
        autoComplete="off"
        fault={faultOf(send.error, 'channel', errors.channel?.message)}
        {...register('channel', { required: t.needChannel })}
      />
      <datalist id="utskickssatt">
        {t.channels.map((channel) => (
          <option key={channel} value={channel} />
        ))}
      </datalist>
      <TextField
        label={t.recipient}
        autoComplete="off"
        fault={faultOf(send.error, 'recipient', errors.recipient?.message)}
        {...register('recipient', { required: t.needRecipient })}
      />
    </FormDialog>
  );
}
