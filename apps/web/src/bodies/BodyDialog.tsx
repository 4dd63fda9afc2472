import type { BodyKind } from '@domain/bodies/kinds.js';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useChange, useData } from '../api/hooks.js';
import { BodyParentChoicesDocument, BodySaveDocument } from '../generated/graphql.js';
import { bodies as texts } from '../locales/sv/bodies.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import type { Body } from './body.js';
import { faultOf, FormDialog, TextArea } from './form.js';

const t = texts.form;

interface Fields {
  readonly slug: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly description: string;
  readonly parent: string;
}

/** A new body, or a change of what it is called and is for. */
export function BodyDialog({
  open,
  ...rest
}: {
  readonly open: boolean;
  readonly body?: Body;
  readonly onClose: () => void;
}) {
  return open ? <Opened {...rest} /> : null;
}

function Opened({ body, onClose }: { readonly body?: Body; readonly onClose: () => void }) {
  const save = useChange(BodySaveDocument);
  const navigate = useNavigate();
  const parents = useData(BodyParentChoicesDocument, {});
  const { register, handleSubmit, formState } = useForm<Fields>({
    defaultValues: {
      slug: body?.slug ?? '',
      name: body?.name ?? '',
      kind: body?.kind ?? 'JOINT_COMMITTEE',
      description: body?.description ?? '',
      parent: body?.parent?.slug ?? '',
    },
  });
  const submit = handleSubmit(({ slug, name, kind, description, parent }) =>
    save.mutate(
      { input: { slug: body?.slug ?? slug.trim(), name, kind, description, parent: parent || null } },
      {
        onSuccess: ({ saveBody }) => {
          onClose();
          if (!body) void navigate({ to: '/samverkan/$slug', params: { slug: saveBody.body.slug } });
        },
      },
    ),
  );
  const choices = (parents.data?.bodies.nodes ?? []).filter(({ slug }) => slug !== body?.slug);
  if (body?.parent && !choices.some(({ slug }) => slug === body.parent?.slug)) choices.push(body.parent);
  return (
    <FormDialog
      title={body ? t.changeBody : t.newBody}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t.name}
        fault={faultOf(save.error, 'name', formState.errors.name?.message)}
        {...register('name', { required: t.needName })}
      />
      {!body && (
        <TextField
          label={t.slug}
          help={t.slugHelp}
          autoCapitalize="none"
          fault={faultOf(save.error, 'slug', formState.errors.slug?.message)}
          {...register('slug', { required: t.needSlug })}
        />
      )}
      <SelectField label={t.kind} options={texts.kinds} fault={faultOf(save.error, 'kind')} {...register('kind')} />
      <SelectField
        label={t.parent}
        options={[['', t.noParent], ...choices.map(({ slug, name }) => [slug, name] as const)]}
        fault={faultOf(save.error, 'parent')}
        {...register('parent')}
      />
      <TextArea label={t.description} fault={faultOf(save.error, 'description')} {...register('description')} />
    </FormDialog>
  );
}
