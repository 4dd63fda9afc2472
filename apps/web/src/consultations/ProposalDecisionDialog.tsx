import { DECIDERS, type DecidedBy, type DecisionOutcome } from '@domain/consultations/kinds.js';
import { DECIDED_BY_WORDS } from '@domain/consultations/words.js';
import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import { ProposalDecideDocument } from '../generated/graphql.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { consultations } from '../locales/sv/consultations.js';
import { today } from '../ui/format.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import { LegalNotes } from './LegalNotes.js';
import type { Proposal, ProposalMember } from './handled.js';

const t = consultations.decision;

/** What a member has decided on the document as it is. */
export function ProposalDecisionDialog({
  proposal: { id, documentVersion },
  member: { organisation },
  onClose,
}: {
  readonly proposal: Proposal;
  readonly member: ProposalMember;
  readonly onClose: () => void;
}) {
  const save = useChange(ProposalDecideDocument);
  const { register, handleSubmit, watch } = useForm({
    defaultValues: {
      outcome: 'APPROVED' as DecisionOutcome,
      decidedBy: 'ASSEMBLY' as DecidedBy,
      instance: '',
      decidedOn: today(),
      paragraph: '',
      delegationPoint: '',
      allowsEditorial: true,
    },
  });
  const decidedBy = watch('decidedBy');
  const submit = handleSubmit((said) =>
    save
      .mutateAsync({ input: { ...said, proposal: id, organisation: organisation.code, version: documentVersion } })
      .then(onClose, () => undefined),
  );
  return (
    <FormDialog
      title={t.title(organisation.name)}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="muted">{handling.proposals.version(documentVersion)}</p>
      <div className="pair">
        <SelectField
          label={t.outcome}
          options={[
            ['APPROVED', handling.proposals.yes],
            ['REJECTED', handling.proposals.no],
          ]}
          {...register('outcome')}
        />
        <SelectField
          label={t.decidedBy}
          options={DECIDERS.map((each) => [each, DECIDED_BY_WORDS[each]] as const)}
          {...register('decidedBy')}
        />
      </div>
      <LegalNotes decidedBy={decidedBy} />
      {(decidedBy === 'DELEGATION' || decidedBy === 'MANDATE') && (
        <TextField
          label={t.delegationPoint}
          fault={faultOf(save.error, 'delegationPoint')}
          {...register('delegationPoint')}
        />
      )}
      <TextField label={t.instance} fault={faultOf(save.error, 'instance')} {...register('instance')} />
      <div className="pair">
        <TextField
          label={t.decidedOn}
          type="date"
          fault={faultOf(save.error, 'decidedOn')}
          {...register('decidedOn')}
        />
        <TextField label={t.paragraph} fault={faultOf(save.error, 'paragraph')} {...register('paragraph')} />
      </div>
      <label className="check">
        <input type="checkbox" {...register('allowsEditorial')} />
        <span>{t.allowsEditorial}</span>
      </label>
    </FormDialog>
  );
}
