import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import { ConsultationTakeStanceDocument } from '../generated/graphql.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { TextField } from '../ui/TextField.js';
import type { Member } from './consultation.js';

const t = texts.members;

/** Whom to ask at a member. */
export function ContactDialog({
  consultation,
  member,
  onClose,
}: {
  readonly consultation: string;
  readonly member: Member;
  readonly onClose: () => void;
}) {
  const save = useChange(ConsultationTakeStanceDocument);
  const { contactName, contactEmail } = member;
  const { register, handleSubmit } = useForm({ defaultValues: { contactName, contactEmail } });
  const { code, name } = member.organisation;
  const submit = handleSubmit((said) =>
    save.mutateAsync({ input: { consultation, organisation: code, stance: member.stance, ...said } }).then(
      onClose,
      // Said in the dialog.
      () => undefined,
    ),
  );
  return (
    <FormDialog
      title={t.contactTitle(name)}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t.contactName}
        autoComplete="off"
        fault={faultOf(save.error, 'contactName')}
        {...register('contactName')}
      />
      <TextField
        label={t.contactEmail}
        type="email"
        autoComplete="off"
        fault={faultOf(save.error, 'contactEmail')}
        {...register('contactEmail')}
      />
    </FormDialog>
  );
}
