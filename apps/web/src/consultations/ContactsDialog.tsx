import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { FormDialog } from '../bodies/form.js';
import { ConsultationAskForContactsDocument } from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import { TextField } from '../ui/TextField.js';

const t = texts.own;

/** "Utse kontaktperson" to all who lack one; it stays open to tell whom it reached. */
export function ContactsDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const ask = useChange(ConsultationAskForContactsDocument);
  const { register, handleSubmit } = useForm({ defaultValues: { dueOn: '' } });
  const submit = handleSubmit(({ dueOn }) =>
    ask.mutateAsync({ input: { consultation: id, dueOn: dueOn || null } }).then(
      () => undefined,
      () => undefined,
    ),
  );
  const result = ask.data?.askForContacts;
  const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name);
  return (
    <FormDialog
      title={t.contactsTitle}
      button={t.contactsButton}
      error={ask.error}
      pending={ask.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t.contactsText}</p>
      <TextField label={t.contactsBy} type="date" {...register('dueOn')} />
      <div role="status">
        {result && <p>{t.asked(names(result.asked))}</p>}
        {result && result.nobody.length > 0 && <p>{t.nobody(names(result.nobody))}</p>}
      </div>
    </FormDialog>
  );
}
