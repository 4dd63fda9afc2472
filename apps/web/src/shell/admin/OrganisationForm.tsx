import { useForm } from 'react-hook-form';
import { send } from '../../api/client.js';
import { useChange, useData } from '../../api/hooks.js';
import {
  AdminCountiesDocument,
  AdminOrganisationDocument,
  type AdminOrganisationQuery,
  AdminSaveOrganisationDocument,
  type OrganisationKind,
} from '../../generated/graphql.js';
import { admin } from '../../locales/sv/admin.js';
import { common } from '../../locales/sv/common.js';
import { SelectField } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import { Loading } from '../../ui/states.js';

const texts = admin.register;
/** The others are in the register from the start. */
const KINDS_BY_HAND = ['FEDERATION', 'COMPANY', 'ASSOCIATION', 'STATE_AUTHORITY'] as const;

interface Fields {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly organisationNumber: string;
  readonly countyCode: string;
}

export function OrganisationForm({
  organisation,
  done,
}: {
  /** null = a new one */
  readonly organisation: AdminOrganisationQuery['organisation'] | null;
  readonly done: (name?: string) => void;
}) {
  const counties = useData(AdminCountiesDocument, {});
  const { register, handleSubmit, formState } = useForm<Fields>({
    defaultValues: {
      code: '',
      kind: 'COMPANY',
      name: organisation?.name ?? '',
      organisationNumber: organisation?.organisationNumber ?? '',
      countyCode: organisation?.county?.code ?? '',
    },
  });
  const save = useChange(AdminSaveOrganisationDocument);
  const submit = handleSubmit(({ code, kind, name, organisationNumber, countyCode }) =>
    save.mutate(
      {
        input: {
          ...(organisation
            ? { code: organisation.code, organisationNumber: organisationNumber.trim() || null }
            : { code: tenDigits(code), kind }),
          name,
          countyCode: countyCode || null,
        },
      },
      { onSuccess: ({ saveOrganisation }) => done(saveOrganisation.organisation.name) },
    ),
  );
  const fields: readonly string[] = ['code', 'name', 'kind', 'organisationNumber', 'countyCode'];
  const fault = (field: keyof Fields) =>
    formState.errors[field]?.message ?? (save.error?.field === field ? save.error.message : undefined);
  // A choice of county is set when the list is there.
  if (counties.isLoading) return <Loading />;
  const options = (counties.data?.organisations.nodes ?? [])
    .flatMap(({ county }) => county ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  return (
    <form className="card stack form" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{organisation ? texts.correctOf(organisation.name) : texts.add}</h2>
      {save.error && !fields.includes(save.error.field ?? '') && (
        <p className="notice bad" role="alert">
          {save.error.message}
        </p>
      )}
      {!organisation && (
        <>
          <TextField
            label={texts.addCode}
            help={texts.addCodeHelp}
            autoComplete="off"
            inputMode="numeric"
            fault={fault('code')}
            {...register('code', { validate: codeFault })}
          />
          <SelectField
            label={texts.kind}
            fault={fault('kind')}
            options={KINDS_BY_HAND.map((kind) => [kind, common.organisationKinds[kind]])}
            {...register('kind')}
          />
        </>
      )}
      <TextField label={texts.name} autoComplete="off" fault={fault('name')} {...register('name')} />
      {organisation && (
        <TextField
          label={texts.number}
          help={texts.numberHelp}
          autoComplete="off"
          fault={fault('organisationNumber')}
          {...register('organisationNumber')}
        />
      )}
      <SelectField
        label={texts.county}
        fault={fault('countyCode')}
        options={[['', texts.noCounty], ...options.map(({ code, name }) => [code, name] as const)]}
        {...register('countyCode')}
      />
      <div className="row">
        <button type="submit" className="button primary" disabled={save.isPending}>
          {organisation ? texts.save : texts.saveNew}
        </button>
        <button type="button" className="button" onClick={() => done()}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}

const tenDigits = (code: string): string => code.replace(/[\s-]/g, '');

/** A new organisation must not overwrite one that is there: saving a known code is a correction. */
async function codeFault(code: string): Promise<string | undefined> {
  const digits = tenDigits(code);
  if (!/^\d{10}$/.test(digits)) return texts.badCode;
  const known = await send(AdminOrganisationDocument, { code: digits }).catch(() => undefined);
  return known?.organisation ? texts.exists(known.organisation.name) : undefined;
}
