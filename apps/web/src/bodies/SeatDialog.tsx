import { inSwedishOrder } from '@domain/bodies/membership-matrix.js';
import { SEAT_ROLES, type SeatRole } from '@domain/bodies/kinds.js';
import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { BodySaveSeatDocument } from '../generated/graphql.js';
import { bodies as texts } from '../locales/sv/bodies.js';
import { today } from '../ui/format.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import type { Body } from './body.js';
import { faultOf, FormDialog } from './form.js';

const t = texts.form;

interface Fields {
  readonly name: string;
  readonly email: string;
  readonly role: SeatRole;
  readonly organisation: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** A new seat, or a change of one; the person of a seat stays the same. */
export function SeatDialog({
  body,
  seat,
  onClose,
}: {
  readonly body: Body;
  readonly seat: Body['seats'][number] | null;
  readonly onClose: () => void;
}) {
  const save = useChange(BodySaveSeatDocument);
  const { register, handleSubmit, formState } = useForm<Fields>({
    defaultValues: {
      name: seat?.person.name ?? '',
      email: '',
      role: seat?.role ?? 'ORDINARY',
      organisation: seat?.organisation?.code ?? '',
      validFrom: seat?.validFrom ?? today(),
      validTo: seat?.validTo ?? '',
    },
  });
  const submit = handleSubmit(({ name, email, role, organisation, validFrom, validTo }) => {
    const input = {
      body: body.slug,
      id: seat?.id,
      person: seat ? undefined : { name, email: email.trim() || null },
      role,
      organisation: organisation || null,
      validFrom,
      validTo: validTo || null,
    };
    save.mutate({ input }, { onSuccess: onClose });
  });
  const organisations = new Map(
    [...body.members, ...(seat?.organisation ? [seat] : [])].map(({ organisation }) => [
      organisation!.code,
      organisation!,
    ]),
  );
  return (
    <FormDialog
      title={seat ? t.changeSeat(seat.person.name) : t.newSeat}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {!seat && (
        <>
          <TextField
            label={t.name}
            autoComplete="off"
            fault={faultOf(save.error, 'person.name', formState.errors.name?.message)}
            {...register('name', { required: t.needName })}
          />
          <TextField
            label={t.email}
            type="email"
            autoComplete="off"
            help={t.emailHelp}
            fault={faultOf(save.error, 'person.email')}
            {...register('email')}
          />
        </>
      )}
      <SelectField
        label={t.role}
        options={SEAT_ROLES.map((role) => [role, texts.roles[role]])}
        fault={faultOf(save.error, 'role')}
        {...register('role')}
      />
      <SelectField
        label={t.organisation}
        options={[
          ['', t.noOrganisation],
          ...[...organisations.values()].sort(inSwedishOrder).map(({ code, name }) => [code, name] as const),
        ]}
        fault={faultOf(save.error, 'organisation')}
        {...register('organisation')}
      />
      <TextField
        label={t.from}
        type="date"
        fault={faultOf(save.error, 'validFrom', formState.errors.validFrom?.message)}
        {...register('validFrom', { required: t.needFrom })}
      />
      <TextField
        label={t.to}
        type="date"
        help={t.toHelp}
        fault={faultOf(save.error, 'validTo')}
        {...register('validTo')}
      />
    </FormDialog>
  );
}
