import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { ReportFaultDocument } from '../generated/graphql.js';
import { shell } from '../locales/sv/shell.js';
import { TextField } from '../ui/TextField.js';

const texts = shell.accessibility.report;

interface Fields {
  readonly page: string;
  readonly description: string;
  readonly email: string;
}

/** Tells the admin of a fault; for everybody, signed in or not. */
export function FaultReportForm() {
  const { register, handleSubmit, formState, reset } = useForm<Fields>();
  const report = useChange(ReportFaultDocument);
  const submit = handleSubmit(({ page, description, email }) =>
    report.mutate(
      { input: { page, description, ...(email.trim() !== '' && { email }) } },
      { onSuccess: () => reset() },
    ),
  );
  const id = useId();
  const fault = (field: keyof Fields) =>
    formState.errors[field]?.message ?? (report.error?.field === field ? report.error.message : undefined);
  if (report.isSuccess) {
    return (
      <div className="stack">
        <p className="notice good" role="status">
          {texts.sent}
        </p>
        <p>
          <button type="button" className="button" onClick={() => report.reset()}>
            {texts.another}
          </button>
        </p>
      </div>
    );
  }
  const described = fault('description');
  return (
    <form className="card stack" onSubmit={(event) => void submit(event)} noValidate>
      {report.error && report.error.field === undefined && (
        <p className="notice bad" role="alert">
          {report.error.message}
        </p>
      )}
      <TextField
        label={texts.page}
        help={texts.pageHelp}
        maxLength={200}
        autoComplete="off"
        fault={fault('page')}
        {...register('page', { required: texts.missingPage })}
      />
      <div className="field">
        <label htmlFor={id}>{texts.description}</label>
        <textarea
          id={id}
          className="input"
          rows={6}
          maxLength={4000}
          aria-invalid={described ? true : undefined}
          aria-describedby={described ? `${id}-help ${id}-fault` : `${id}-help`}
          {...register('description', { required: texts.missingDescription })}
        />
        <p className="help" id={`${id}-help`}>
          {texts.descriptionHelp}
        </p>
        {described && (
          <p className="fault" id={`${id}-fault`}>
            {described}
          </p>
        )}
      </div>
      <TextField
        label={texts.email}
        help={texts.emailHelp}
        type="email"
        autoComplete="email"
        fault={fault('email')}
        {...register('email')}
      />
      <p>
        <button type="submit" className="button primary" disabled={report.isPending}>
          {texts.button}
        </button>
      </p>
    </form>
  );
}
