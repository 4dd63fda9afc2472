import { useForm } from 'react-hook-form';
import { useChange } from '../../api/hooks.js';
import { AdminCreateAccountDocument } from '../../generated/graphql.js';
import { admin } from '../../locales/sv/admin.js';
import { common } from '../../locales/sv/common.js';
import { TextField } from '../../ui/TextField.js';

const texts = admin.accounts;

interface Fields {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export function NewAccount({ done, cancel }: { readonly done: (name: string) => void; readonly cancel: () => void }) {
  const { register, handleSubmit, formState } = useForm<Fields>();
  const create = useChange(AdminCreateAccountDocument);
  const submit = handleSubmit((input) =>
    create.mutate({ input }, { onSuccess: ({ createAccount }) => done(createAccount.account.name) }),
  );
  /** What the page finds wrong, or what the server did. */
  const fault = (field: keyof Fields) =>
    formState.errors[field]?.message ?? (create.error?.field === field ? create.error.message : undefined);
  return (
    <form className="card stack form" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{texts.add}</h2>
      {create.error && create.error.field === undefined && (
        <p className="notice bad" role="alert">
          {create.error.message}
        </p>
      )}
      <TextField
        label={texts.name}
        autoComplete="off"
        fault={fault('name')}
        {...register('name', { required: texts.missingName })}
      />
      <TextField
        label={texts.email}
        type="email"
        autoComplete="off"
        fault={fault('email')}
        {...register('email', { required: texts.missingEmail })}
      />
      <TextField
        label={texts.password}
        help={texts.passwordHelp}
        autoComplete="off"
        spellCheck={false}
        fault={fault('password')}
        {...register('password', { required: texts.missingPassword })}
      />
      <div className="row">
        <button type="submit" className="button primary" disabled={create.isPending}>
          {texts.save}
        </button>
        <button type="button" className="button" onClick={cancel}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}
