import { awaitsAnswer, LONGEST_INVITATION } from '@domain/consultations/invitation.js';
import { STANCE_WORDS } from '@domain/consultations/words.js';
import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog, TextArea } from '../bodies/form.js';
import { ConsultationInviteDocument } from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import type { Consultation } from './consultation.js';

const t = texts.invitations;

/** Asks members by mail; it stays open to tell whom it reached. */
export function InviteDialog({
  consultation: { id, members },
  mailIsOn,
  onClose,
}: {
  readonly consultation: Consultation;
  readonly mailIsOn: boolean;
  readonly onClose: () => void;
}) {
  const invite = useChange(ConsultationInviteDocument);
  const waiting = members.filter(awaitsAnswer).map(({ organisation }) => organisation.code);
  const { register, handleSubmit } = useForm({ defaultValues: { organisations: waiting, message: '' } });
  const submit = handleSubmit(({ organisations, message }) =>
    invite.mutateAsync({ input: { consultation: id, organisations, message } }).then(
      () => undefined,
      () => undefined,
    ),
  );
  const result = invite.data?.inviteToConsultation;
  const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name);
  return (
    <FormDialog
      title={t.inviteTitle}
      button={t.inviteButton}
      error={invite.error}
      pending={invite.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t.inviteText}</p>
      {!mailIsOn && <p className="notice warn">{t.mailOff}</p>}
      <fieldset className="stack tight">
        <legend>{t.whom}</legend>
        {members.map(({ organisation, stance }) => (
          <label key={organisation.code} className="check">
            <input type="checkbox" value={organisation.code} {...register('organisations')} />
            <span>
              {organisation.name} <span className="muted small">{STANCE_WORDS[stance]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextArea
        label={t.message}
        maxLength={LONGEST_INVITATION}
        fault={faultOf(invite.error, 'message')}
        {...register('message')}
      />
      <div role="status">
        {result && <p>{t.invited(names(result.invitation.organisations))}</p>}
        {result && result.nobody.length > 0 && <p>{t.nobody(names(result.nobody))}</p>}
      </div>
    </FormDialog>
  );
}
