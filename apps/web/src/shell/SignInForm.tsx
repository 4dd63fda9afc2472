import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { type ApiError, send } from '../api/client.js';
import { SignInDocument, type SignInMutation } from '../generated/graphql.js';
import { shell } from '../locales/sv/shell.js';
import { TextField } from '../ui/TextField.js';

interface Fields {
  readonly email: string;
  readonly password: string;
}

export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { register, handleSubmit, formState } = useForm<Fields>();
  // Told by the mutation itself: by then the page may have taken the form away.
  const signIn = useMutation<SignInMutation, ApiError, Fields>({
    mutationFn: (input) => send(SignInDocument, { input }),
    onSuccess: onSignedIn,
  });
  const submit = handleSubmit((input) => signIn.mutate(input));
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
