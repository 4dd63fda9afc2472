import { passwordFault } from '@domain/access/password.js';
import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { ChangePasswordDocument } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { shell } from '../locales/sv/shell.js';
import { TextField } from '../ui/TextField.js';

const texts = shell.account;

interface Fields {
  readonly current: string;
  readonly next: string;
}

/** A new password for oneself. */
export function ChangePassword({ email, close }: { readonly email: string; readonly close: () => void }) {
  const { register, handleSubmit, formState } = useForm<Fields>();
  const change = useChange(ChangePasswordDocument);
  const submit = handleSubmit((input) => change.mutate({ input }));
  const fault = (field: keyof Fields) =>
    formState.errors[field]?.message ?? (change.error?.field === field ? change.error.message : undefined);
  if (change.isSuccess) {
    return (
      <>
        <p className="notice good" role="status">
          {texts.changed}
        </p>
        <p>
          <button type="button" className="button" onClick={close}>
            {common.close}
          </button>
        </p>
      </>
    );
  }
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      {change.error && change.error.field === undefined && (
        <p className="notice bad" role="alert">
          {change.error.message}
        </p>
      )}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <TextField
        label={texts.current}
        type="password"
        autoComplete="current-password"
        fault={fault('current')}
        {...register('current', { required: texts.missing })}
      />
      <TextField
        label={texts.next}
        help={texts.nextHelp}
        type="password"
        autoComplete="new-password"
        fault={fault('next')}
        {...register('next', { validate: (password) => passwordFault(password, email) })}
      />
      <div className="row">
        <button type="submit" className="button primary" disabled={change.isPending}>
          {texts.changePassword}
        </button>
        <button type="button" className="button" onClick={close}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}
