import { DECIDERS, type DecidedBy, type DecisionOutcome } from '@domain/consultations/kinds.js';
import { DECIDED_BY_WORDS } from '@domain/consultations/words.js';
import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import { ConsultationDecideDocument } from '../generated/graphql.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { today } from '../ui/format.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import type { Consultation, Member } from './consultation.js';
import { LegalNotes } from './LegalNotes.js';

const t = texts.decision;

/** What a member has decided on a version of the text. */
export function DecisionDialog({
  consultation: { id, responseVersion },
  member,
  onClose,
}: {
  readonly consultation: Consultation;
  readonly member: Member;
  readonly onClose: () => void;
}) {
  const save = useChange(ConsultationDecideDocument);
  const { register, handleSubmit, formState, watch } = useForm({
    defaultValues: {
      version: String(responseVersion),
      outcome: 'APPROVED' as DecisionOutcome,
      decidedBy: 'BOARD' as DecidedBy,
      instance: '',
      decidedOn: today(),
      paragraph: '',
      delegationPoint: '',
      allowsEditorial: true,
    },
  });
  const { errors } = formState;
  const { code, name } = member.organisation;
  const decidedBy = watch('decidedBy');
  const delegated = decidedBy === 'DELEGATION' || decidedBy === 'MANDATE';
  const submit = handleSubmit(({ version, delegationPoint, ...said }) =>
    save
      .mutateAsync({
        input: {
          ...said,
          consultation: id,
          organisation: code,
          version: Number(version),
          delegationPoint: delegated ? delegationPoint : null,
        },
      })
      .then(
        onClose,
        // Said in the dialog.
        () => undefined,
      ),
  );
  return (
    <FormDialog title={t.title(name)} error={save.error} pending={save.isPending} onSubmit={submit} onClose={onClose}>
      <div className="pair">
        <SelectField
          label={t.version}
          options={Array.from({ length: responseVersion }, (_, index) => {
            const version = String(responseVersion - index);
            return [version, index === 0 ? t.current(version) : version] as const;
          })}
          fault={faultOf(save.error, 'version')}
          {...register('version')}
        />
        <SelectField
          label={t.outcome}
          options={[
            ['APPROVED', t.approved],
            ['REJECTED', t.rejected],
          ]}
          {...register('outcome')}
        />
      </div>
      <div className="pair">
        <SelectField
          label={t.decidedBy}
          options={DECIDERS.map((each) => [each, DECIDED_BY_WORDS[each]] as const)}
          {...register('decidedBy')}
        />
        <TextField
          label={t.instance}
          autoComplete="off"
          fault={faultOf(save.error, 'instance')}
          {...register('instance')}
        />
      </div>
      <LegalNotes decidedBy={decidedBy} />
      {delegated && (
        <TextField
          label={t.delegationPoint}
          autoComplete="off"
          fault={faultOf(save.error, 'delegationPoint', errors.delegationPoint?.message)}
          {...register('delegationPoint', { required: t.needPoint })}
        />
      )}
      <div className="pair">
        <TextField
          label={t.decidedOn}
          type="date"
          fault={faultOf(save.error, 'decidedOn', errors.decidedOn?.message)}
          {...register('decidedOn', { required: t.needDay })}
        />
        <TextField
          label={t.paragraph}
          autoComplete="off"
          fault={faultOf(save.error, 'paragraph')}
          {...register('paragraph')}
        />
      </div>
      <label className="check">
        <input type="checkbox" {...register('allowsEditorial')} />
        <span>{t.allowsEditorial}</span>
      </label>
    </FormDialog>
  );
}
