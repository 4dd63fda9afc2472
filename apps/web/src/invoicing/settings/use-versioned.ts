import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form';
import { useChange } from '../../api/hooks.js';
import type { TypedDocumentString } from '../../generated/graphql.js';
import { atFields } from '../fault.js';

/**
 * A form over something with a version: saved on the version that was read. When another is in store, what is typed stays, and the
 * person chooses.
 *
 * @param stored as it was read last; newer than what the form began with once a save was refused.
 */
export function useVersioned<S extends { readonly version: number }, F extends FieldValues, T, V>({
  stored,
  fieldsOf,
  document,
  variablesOf,
  shown,
}: {
  readonly stored: S;
  readonly fieldsOf: (stored: S) => F;
  readonly document: TypedDocumentString<T, V>;
  readonly variablesOf: (fields: F, version: number) => V;
  /** The fields that the form has, by their names in the input. */
  readonly shown: readonly string[];
}) {
  const queries = useQueryClient();
  const [version, setVersion] = useState(stored.version);
  const save = useChange(document);
  const form = useForm<F>({ defaultValues: fieldsOf(stored) as DefaultValues<F> });
  const send = async (fields: F, base: number): Promise<boolean> => {
    try {
      await save.mutateAsync(variablesOf(fields, base));
    } catch {
      // Read anew what somebody else has saved: the choice is between that and what is typed.
      await queries.invalidateQueries();
      return false;
    }
    setVersion(base + 1);
    form.reset(fields);
    return true;
  };
  return {
    form,
    pending: save.isPending,
    error: atFields(save.error, shown),
    saved: save.isSuccess && !form.formState.isDirty,
    submit: form.handleSubmit((fields) => send(fields, version).then(() => undefined)),
    keep: () => void form.handleSubmit((fields) => send(fields, stored.version).then(() => undefined))(),
    take: () => {
      save.reset();
      setVersion(stored.version);
      form.reset(fieldsOf(stored));
    },
    send: (fields: F) => send(fields, version),
  };
}
