import { LONGEST_QUOTE, type Passage } from '@domain/consultations/passage.js';
import { useForm } from 'react-hook-form';
import { useChange } from '../../api/hooks.js';
import { faultOf, FormDialog, TextArea } from '../../bodies/form.js';
import { ConsultationCommentDocument } from '../../generated/graphql.js';
import { consultationText as texts } from '../../locales/sv/consultation-text.js';
import { SelectField } from '../../ui/SelectField.js';
import type { Member } from '../consultation.js';

const t = texts.comments;

/** Something to say about a passage, or about the whole section. */
export function CommentForm({
  section,
  heading,
  passage,
  members,
  keeps,
  onClose,
}: {
  readonly section: string;
  readonly heading: string;
  readonly passage: Passage;
  /** Those that one answers for. */
  readonly members: readonly Member[];
  /** Keeps the consultation: may speak for nobody. */
  readonly keeps: boolean;
  readonly onClose: () => void;
}) {
  const save = useChange(ConsultationCommentDocument);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: {
      quote: passage.quote.slice(0, LONGEST_QUOTE),
      text: '',
      organisation: keeps ? '' : (members[0]?.organisation.code ?? ''),
    },
  });
  const submit = handleSubmit(({ quote, text, organisation }) =>
    save
      .mutateAsync({
        input: { section, text, quote, position: passage.position, organisation: organisation || null },
      })
      .then(
        onClose,
        // Said in the dialog.
        () => undefined,
      ),
  );
  return (
    <FormDialog
      title={t.formTitle(heading)}
      button={t.save}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea label={t.quote} fault={faultOf(save.error, 'quote')} {...register('quote')} />
      <TextArea
        label={t.text}
        fault={faultOf(save.error, 'text', formState.errors.text?.message)}
        {...register('text', { required: t.needText })}
      />
      {(keeps || members.length > 1) && (
        <SelectField
          label={t.from}
          options={[
            ...(keeps ? [['', t.secretariat] as const] : []),
            ...members.map(({ organisation }) => [organisation.code, organisation.name] as const),
          ]}
          fault={faultOf(save.error, 'organisation')}
          {...register('organisation')}
        />
      )}
    </FormDialog>
  );
}
