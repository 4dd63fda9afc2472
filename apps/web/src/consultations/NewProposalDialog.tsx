import { PROPOSAL_KINDS, PROPOSAL_WORDS, type ProposalKind } from '@domain/consultations/proposals.js';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog, TextArea } from '../bodies/form.js';
import { ProposalCreateDocument } from '../generated/graphql.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';

const t = handling.proposals;

/** Something that the members of a body are to decide on. */
export function NewProposalDialog({
  bodies,
  onClose,
}: {
  readonly bodies: readonly { readonly slug: string; readonly name: string }[];
  readonly onClose: () => void;
}) {
  const navigate = useNavigate();
  const create = useChange(ProposalCreateDocument);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { body: bodies[0]!.slug, kind: 'AGREEMENT' as ProposalKind, title: '', description: '', dueOn: '' },
  });
  const submit = handleSubmit(async ({ dueOn, ...said }) => {
    const done = await create.mutateAsync({ input: { ...said, dueOn: dueOn || null } }).catch(() => null);
    if (done) await navigate({ to: '/arenden/$id', params: { id: done.createProposal.proposal.id } });
  });
  const { errors } = formState;
  return (
    <FormDialog
      title={t.add}
      button={t.save}
      error={create.error}
      pending={create.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="pair">
        <SelectField
          label={t.body}
          options={bodies.map(({ slug, name }) => [slug, name] as const)}
          fault={faultOf(create.error, 'body')}
          {...register('body')}
        />
        <SelectField
          label={t.kind}
          options={PROPOSAL_KINDS.map((kind) => [kind, PROPOSAL_WORDS[kind]] as const)}
          {...register('kind')}
        />
      </div>
      <TextField
        label={t.name}
        autoComplete="off"
        fault={faultOf(create.error, 'title', errors.title?.message)}
        {...register('title', { required: t.needName })}
      />
      <TextArea
        label={t.description}
        rows={3}
        fault={faultOf(create.error, 'description')}
        {...register('description')}
      />
      <TextField label={t.dueOn} type="date" fault={faultOf(create.error, 'dueOn')} {...register('dueOn')} />
    </FormDialog>
  );
}
