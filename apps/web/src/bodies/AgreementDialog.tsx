import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { BodySaveAgreementDocument } from '../generated/graphql.js';
import { bodies as texts } from '../locales/sv/bodies.js';
import { today } from '../ui/format.js';
import { TextField } from '../ui/TextField.js';
import type { Agreement } from './AgreementTerms.js';
import type { Body } from './body.js';
import { faultOf, FormDialog, TextArea } from './form.js';

const t = texts.form;
const WHOLE = /^\d*$/;
const SHARE = /^(\d+)\s*\/\s*(\d+)$/;

interface Fields {
  readonly title: string;
  readonly registrationNumber: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly noticeMonths: string;
  readonly evaluationOn: string;
  readonly keyChangedBy: string;
  readonly share: string;
  readonly coveredByKl937: boolean;
  readonly remarks: string;
}

const fieldsOf = (agreement: Agreement | null): Fields => ({
  title: agreement?.title ?? '',
  registrationNumber: agreement?.registrationNumber ?? '',
  validFrom: agreement?.validFrom ?? today(),
  validTo: agreement?.validTo ?? '',
  noticeMonths: agreement?.noticeMonths?.toString() ?? '',
  evaluationOn: agreement?.evaluationOn ?? '',
  keyChangedBy: agreement?.keyChangedBy ?? '',
  share:
    agreement?.endsForAllNumerator == null
      ? ''
      : `${agreement.endsForAllNumerator}/${String(agreement.endsForAllDenominator)}`,
  coveredByKl937: agreement?.coveredByKl937 ?? false,
  remarks: agreement?.remarks ?? '',
});

/** A new agreement, or a change of one: what is emptied is cleared. */
export function AgreementDialog({
  body,
  agreement,
  onClose,
}: {
  readonly body: Body;
  readonly agreement: Agreement | null;
  readonly onClose: () => void;
}) {
  const save = useChange(BodySaveAgreementDocument);
  const { register, handleSubmit, formState } = useForm<Fields>({ defaultValues: fieldsOf(agreement) });
  const submit = handleSubmit((fields) => {
    const [, numerator, denominator] = SHARE.exec(fields.share.trim()) ?? [];
    const input = {
      body: body.slug,
      id: agreement?.id,
      title: fields.title,
      registrationNumber: fields.registrationNumber.trim() || null,
      validFrom: fields.validFrom,
      validTo: fields.validTo || null,
      noticeMonths: fields.noticeMonths.trim() === '' ? null : Number(fields.noticeMonths),
      evaluationOn: fields.evaluationOn || null,
      keyChangedBy: fields.keyChangedBy.trim() || null,
      endsForAllNumerator: numerator === undefined ? null : Number(numerator),
      endsForAllDenominator: denominator === undefined ? null : Number(denominator),
      coveredByKl937: fields.coveredByKl937,
      remarks: fields.remarks.trim() || null,
    };
    save.mutate({ input }, { onSuccess: onClose });
  });
  const fault = (field: string, own: keyof Fields) => faultOf(save.error, field, formState.errors[own]?.message);
  return (
    <FormDialog
      title={agreement ? t.changeAgreement : t.newAgreement}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t.agreementTitle}
        fault={fault('title', 'title')}
        {...register('title', { required: t.needTitle })}
      />
      <TextField
        label={t.registrationNumber}
        fault={fault('registrationNumber', 'registrationNumber')}
        {...register('registrationNumber')}
      />
      <div className="pair">
        <TextField
          label={t.from}
          type="date"
          fault={fault('validFrom', 'validFrom')}
          {...register('validFrom', { required: t.needFrom })}
        />
        <TextField
          label={t.to}
          type="date"
          help={t.toHelp}
          fault={fault('validTo', 'validTo')}
          {...register('validTo')}
        />
      </div>
      <div className="pair">
        <TextField
          label={t.noticeMonths}
          inputMode="numeric"
          help={t.noticeHelp}
          fault={fault('noticeMonths', 'noticeMonths')}
          {...register('noticeMonths', { validate: (text) => WHOLE.test(text.trim()) || t.wholeNumber })}
        />
        <TextField
          label={t.evaluationOn}
          type="date"
          fault={fault('evaluationOn', 'evaluationOn')}
          {...register('evaluationOn')}
        />
      </div>
      <TextField
        label={t.endsForAll}
        help={t.endsForAllHelp}
        fault={fault('endsForAllNumerator', 'share')}
        {...register('share', {
          validate: (text) => text.trim() === '' || SHARE.test(text.trim()) || t.endsForAllFault,
        })}
      />
      <TextField label={t.keyChangedBy} fault={fault('keyChangedBy', 'keyChangedBy')} {...register('keyChangedBy')} />
      <label className="check">
        <input type="checkbox" {...register('coveredByKl937')} />
        {t.covered}
      </label>
      <TextArea label={t.remarks} fault={fault('remarks', 'remarks')} {...register('remarks')} />
    </FormDialog>
  );
}
