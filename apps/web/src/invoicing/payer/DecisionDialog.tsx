import { useForm } from 'react-hook-form';
import { useData } from '../../api/hooks.js';
import { faultOf, FormDialog } from '../../bodies/form.js';
import { PayerBodiesDocument, PayerDecisionsDocument, PayerSaveDecisionDocument } from '../../generated/graphql.js';
import { payer as texts } from '../../locales/sv/payer.js';
import { today } from '../../ui/format.js';
import { SelectField } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import { useSave } from '../use-save.js';
import type { Decision } from './decision.js';

const t = texts.form;

interface Fields {
  readonly body: string;
  readonly year: string;
  readonly validFrom: string;
  readonly decidedOn: string;
  readonly instance: string;
  readonly paragraph: string;
  readonly codingString: string;
  readonly authorisingOfficer: string;
  readonly substitute: string;
  readonly registrationNumber: string;
}

/** A first decision, or a change from a day: what was in force before is kept. */
export function DecisionDialog({
  organisation,
  decision,
  onClose,
}: {
  readonly organisation: string;
  readonly decision: Decision | null;
  readonly onClose: () => void;
}) {
  const save = useSave(PayerSaveDecisionDocument);
  const bodies = useData(PayerBodiesDocument, { organisation }, { enabled: decision === null });
  const nextYear = Number(today().slice(0, 4)) + 1;
  const { register, handleSubmit, formState, watch } = useForm<Fields>({
    defaultValues: {
      body: decision?.body.slug ?? '',
      year: String(decision?.year ?? nextYear),
      validFrom: decision?.validFrom ?? `${nextYear}-01-01`,
      decidedOn: decision?.decidedOn ?? today(),
      instance: decision?.instance ?? 'Kommunstyrelsen',
      paragraph: decision?.paragraph ?? '',
      codingString: decision?.codingString ?? '',
      authorisingOfficer: decision?.authorisingOfficer ?? '',
      substitute: decision?.substitute ?? '',
      registrationNumber: decision?.registrationNumber ?? '',
    },
  });
  const [body, year] = [watch('body'), Number(watch('year'))];
  const stands = useData(
    PayerDecisionsDocument,
    { organisation, filter: { year, body } },
    { enabled: body !== '' && Number.isInteger(year) && year > 1950 && year < 2151 },
  );
  const latest = stands.isPlaceholderData ? undefined : stands.data?.payerDecisions.nodes[0];
  // What the form was opened on; after somebody else was first, what stands now.
  const read = decision && save.error?.code !== 'CONFLICT' ? decision.version : (latest?.version ?? null);
  const submit = handleSubmit(({ substitute, registrationNumber, ...rest }) => {
    const input = {
      ...rest,
      organisation,
      year,
      version: read,
      substitute: substitute.trim() || null,
      registrationNumber: registrationNumber.trim() || null,
    };
    save.mutate({ input }, { onSuccess: onClose });
  });
  const fault = (field: keyof Fields) => faultOf(save.error, field, formState.errors[field]?.message);
  const needed = { required: texts.form.needed };
  return (
    <FormDialog
      title={decision ? t.change(decision.body.name, decision.year) : t.new}
      button={t.save}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {decision ? (
        <p className="muted">{t.changeHelp}</p>
      ) : (
        <>
          <SelectField
            label={t.body}
            options={[['', ''], ...(bodies.data?.bodies.nodes ?? []).map(({ slug, name }) => [slug, name] as const)]}
            fault={fault('body')}
            {...register('body', needed)}
          />
          <TextField
            label={t.year}
            inputMode="numeric"
            fault={fault('year')}
            {...register('year', { ...needed, pattern: { value: /^\s*\d{4}\s*$/, message: t.number } })}
          />
          {latest && <p className="notice">{t.exists(latest.paragraph, latest.validFrom)}</p>}
        </>
      )}
      <TextField label={t.validFrom} type="date" fault={fault('validFrom')} {...register('validFrom', needed)} />
      <TextField label={t.decidedOn} type="date" fault={fault('decidedOn')} {...register('decidedOn', needed)} />
      <TextField label={t.instance} help={t.instanceHelp} fault={fault('instance')} {...register('instance', needed)} />
      <TextField
        label={t.paragraph}
        help={t.paragraphHelp}
        fault={fault('paragraph')}
        {...register('paragraph', needed)}
      />
      <TextField
        label={t.coding}
        help={t.codingHelp}
        fault={fault('codingString')}
        {...register('codingString', needed)}
      />
      <TextField
        label={t.officer}
        autoComplete="off"
        fault={fault('authorisingOfficer')}
        {...register('authorisingOfficer', needed)}
      />
      <TextField
        label={t.substitute}
        help={t.substituteHelp}
        autoComplete="off"
        fault={fault('substitute')}
        {...register('substitute')}
      />
      <TextField label={t.registration} fault={fault('registrationNumber')} {...register('registrationNumber')} />
    </FormDialog>
  );
}
