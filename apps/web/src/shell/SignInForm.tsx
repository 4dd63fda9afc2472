import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { SignInDocument } from '../generated/graphql.js';
import { shell } from '../locales/sv/shell.js';
import { TextField } from '../ui/TextField.js';

interface Fields {
  readonly email: string;
  readonly password: string;
}

export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { register, handleSubmit, formState } = useForm<Fields>();
  const signIn = useChange(SignInDocument);
  const submit = handleSubmit((input) => signIn.mutate({ input }, { onSuccess: onSignedIn }));
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      {signIn.error && (
        <p className="notice bad" role="alert">
          {signIn.error.message}
        </p>
      )}
      <TextField
        label={shell.signIn.email}
        type="email"
        autoComplete="username"
        fault={formState.errors.email?.message}
        {...register('email', { required: shell.signIn.missingEmail })}
      />
      <TextField
        label={shell.signIn.password}
        type="password"
        autoComplete="current-password"
        fault={formState.errors.password?.message}
        {...register('password', { required: shell.signIn.missingPassword })}
      />
      <button type="submit" className="button primary" disabled={signIn.isPending}>
        {shell.signIn.button}
      </button>
    </form>
  );
}
