import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useChange, useData } from '../api/hooks.js';
import {
  BodyOrganisationChoicesDocument,
  BodySaveHostingDocument,
  BodySaveMembershipDocument,
} from '../generated/graphql.js';
import { bodies as texts } from '../locales/sv/bodies.js';
import { common } from '../locales/sv/common.js';
import { today } from '../ui/format.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import type { Body } from './body.js';
import { faultOf, FormDialog } from './form.js';
import type { TimelineRow } from './Timeline.js';

export type StayKind = 'membership' | 'hosting';

const t = texts.form;

interface Fields {
  readonly organisation: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** A new time as member or host, or a change of its days. */
export function StayDialog({
  body,
  kind,
  stay,
  onClose,
}: {
  readonly body: Body;
  readonly kind: StayKind;
  readonly stay: TimelineRow | null;
  readonly onClose: () => void;
}) {
  const saveMembership = useChange(BodySaveMembershipDocument);
  const saveHosting = useChange(BodySaveHostingDocument);
  const [text, setText] = useState('');
  const choices = useData(BodyOrganisationChoicesDocument, { text }, { enabled: stay === null });
  const { register, handleSubmit, formState } = useForm<Fields>({
    defaultValues: { organisation: '', validFrom: stay?.validFrom ?? today(), validTo: stay?.validTo ?? '' },
  });
  const { error, isPending } = kind === 'membership' ? saveMembership : saveHosting;
  const submit = handleSubmit(({ organisation, validFrom, validTo }) => {
    const input = {
      body: body.slug,
      id: stay?.id,
      organisation: stay ? undefined : organisation,
      validFrom,
      validTo: validTo || null,
    };
    const save = kind === 'membership' ? saveMembership : saveHosting;
    save.mutate({ input }, { onSuccess: onClose });
  });
  return (
    <FormDialog
      title={stay ? t.changeSeat(stay.organisation.name) : kind === 'membership' ? t.newMember : t.newHost}
      error={error}
      pending={isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {!stay && (
        <>
          <TextField
            label={t.searchOrganisation}
            type="search"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <SelectField
            label={t.organisation}
            options={[
              ['', t.choose],
              ...(choices.data?.organisations.nodes ?? []).map(
                ({ code, name, kind: what }) => [code, `${name} (${common.organisationKinds[what]})`] as const,
              ),
            ]}
            fault={faultOf(error, 'organisation', formState.errors.organisation?.message)}
            {...register('organisation', { required: t.chooseOrganisation })}
          />
        </>
      )}
      <TextField
        label={t.from}
        type="date"
        fault={faultOf(error, 'validFrom', formState.errors.validFrom?.message)}
        {...register('validFrom', { required: t.needFrom })}
      />
      <TextField label={t.to} type="date" help={t.toHelp} fault={faultOf(error, 'validTo')} {...register('validTo')} />
    </FormDialog>
  );
}
