import { HANDLING_STEPS, HANDLING_WORDS, type HandlingStep } from '@domain/consultations/handling.js';
import { DECIDERS, type DecidedBy } from '@domain/consultations/kinds.js';
import { DECIDED_BY_WORDS } from '@domain/consultations/words.js';
import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import {
  ConsultationDeciderDocument,
  ConsultationRegisterDocument,
  ConsultationStepDocument,
} from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import { LegalNotes } from './LegalNotes.js';
import type { HandlingMember } from './handled.js';

const t = texts.own;

/** A member's own way: who decides, how far it has come, its registration number. What has changed is saved, in order. */
export function StepsDialog({
  consultation,
  member,
  onClose,
}: {
  readonly consultation: string;
  readonly member: HandlingMember;
  readonly onClose: () => void;
}) {
  const step = useChange(ConsultationStepDocument);
  const decider = useChange(ConsultationDeciderDocument);
  const registration = useChange(ConsultationRegisterDocument);
  const before = {
    decider: member.decider ?? ('' as DecidedBy | ''),
    registrationNumber: member.registrationNumber,
    ...(Object.fromEntries(
      HANDLING_STEPS.map((each) => [each, member.handlingSteps.find((taken) => taken.step === each)?.takenOn ?? '']),
    ) as Record<HandlingStep, string>),
  };
  const { register, handleSubmit, watch } = useForm({ defaultValues: before });
  const of = { consultation, organisation: member.organisation.code };
  const submit = handleSubmit(async (said) => {
    try {
      if (said.registrationNumber !== before.registrationNumber) {
        await registration.mutateAsync({ input: { ...of, registrationNumber: said.registrationNumber } });
      }
      if (said.decider !== '' && said.decider !== before.decider) {
        await decider.mutateAsync({ input: { ...of, decider: said.decider } });
      }
      const changed = HANDLING_STEPS.filter((each) => said[each] !== before[each]);
      // Days that go make room, and later days come first when all of them move ahead.
      for (const each of changed.filter((one) => said[one] === ''))
        await step.mutateAsync({ input: { ...of, step: each, on: null } });
      for (const each of changed.filter((one) => said[one] !== ''))
        await step.mutateAsync({ input: { ...of, step: each, on: said[each] } });
      onClose();
    } catch {
      // Said in the dialog.
    }
  });
  const error = step.error ?? decider.error ?? registration.error;
  return (
    <FormDialog
      title={t.dialog(member.organisation.name)}
      error={error?.field === 'on' ? null : error}
      pending={step.isPending || decider.isPending || registration.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {member.viewerMayAnswer && (
        <>
          <SelectField
            label={t.decider}
            options={[
              ...(before.decider === '' ? ([['', t.unsaid]] as const) : []),
              ...DECIDERS.map((each) => [each, DECIDED_BY_WORDS[each]] as const),
            ]}
            {...register('decider')}
          />
          <LegalNotes decidedBy={watch('decider') || 'BOARD'} />
          {HANDLING_STEPS.map((each) => (
            <TextField
              key={each}
              label={HANDLING_WORDS[each]}
              type="date"
              fault={step.variables?.input.step === each ? faultOf(step.error, 'on') : undefined}
              {...register(each)}
            />
          ))}
        </>
      )}
      <TextField
        label={t.registration}
        autoComplete="off"
        fault={faultOf(registration.error, 'registrationNumber')}
        {...register('registrationNumber')}
      />
    </FormDialog>
  );
}
