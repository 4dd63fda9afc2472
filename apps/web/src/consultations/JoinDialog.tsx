import { DECIDERS, type DecidedBy } from '@domain/consultations/kinds.js';
import { DECIDED_BY_WORDS } from '@domain/consultations/words.js';
import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import { ConsultationJoinAfterwardsDocument } from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import { consultations } from '../locales/sv/consultations.js';
import { today } from '../ui/format.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import { LegalNotes } from './LegalNotes.js';
import type { HandlingMember } from './handled.js';

const t = consultations.decision;

/** A member's decision to stand behind what has been sent. */
export function JoinDialog({
  consultation,
  member: { organisation },
  onClose,
}: {
  readonly consultation: string;
  readonly member: HandlingMember;
  readonly onClose: () => void;
}) {
  const join = useChange(ConsultationJoinAfterwardsDocument);
  const { register, handleSubmit, watch } = useForm({
    defaultValues: {
      decidedBy: 'BOARD' as DecidedBy,
      instance: '',
      decidedOn: today(),
      paragraph: '',
      delegationPoint: '',
    },
  });
  const decidedBy = watch('decidedBy');
  const submit = handleSubmit((said) =>
    join
      .mutateAsync({ input: { consultation, organisation: organisation.code, ...said } })
      .then(onClose, () => undefined),
  );
  return (
    <FormDialog
      title={texts.own.joinTitle(organisation.name)}
      error={join.error}
      pending={join.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="muted">{texts.own.joinHelp}</p>
      <SelectField
        label={t.decidedBy}
        options={DECIDERS.map((each) => [each, DECIDED_BY_WORDS[each]] as const)}
        {...register('decidedBy')}
      />
      <LegalNotes decidedBy={decidedBy} />
      {(decidedBy === 'DELEGATION' || decidedBy === 'MANDATE') && (
        <TextField
          label={t.delegationPoint}
          fault={faultOf(join.error, 'delegationPoint')}
          {...register('delegationPoint')}
        />
      )}
      <TextField label={t.instance} fault={faultOf(join.error, 'instance')} {...register('instance')} />
      <div className="pair">
        <TextField
          label={t.decidedOn}
          type="date"
          fault={faultOf(join.error, 'decidedOn')}
          {...register('decidedOn')}
        />
        <TextField label={t.paragraph} fault={faultOf(join.error, 'paragraph')} {...register('paragraph')} />
      </div>
    </FormDialog>
  );
}
