import { ATTENDEE_ROLES, type AttendeeRole } from '@domain/meetings/attendance.js';
import { inSwedishOrder } from '@domain/bodies/membership-matrix.js';
import { useForm } from 'react-hook-form';
import { faultOf, FormDialog } from '../bodies/form.js';
import { useChange } from '../api/hooks.js';
import { MeetingSaveAttendeeDocument } from '../generated/graphql.js';
import { minutes } from '../locales/sv/minutes.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import { parseRanges, rangesText } from './item-ranges.js';
import type { Attendee, Meeting } from './meeting.js';
import { rereadOnConflict } from './reread.js';

const t = minutes.attendance;

/** Somebody who was at the meeting, or absent from it. */
export function AttendeeDialog({
  meeting,
  attendee,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly attendee: Attendee | undefined;
  readonly onClose: () => void;
}) {
  const save = useChange(MeetingSaveAttendeeDocument);
  const numbers = meeting.agendaItems.map(({ number }) => number);
  const { register, handleSubmit, formState, watch } = useForm({
    defaultValues: {
      name: attendee?.name ?? '',
      role: attendee?.role ?? ('MEMBER' as AttendeeRole),
      organisation: attendee?.organisation?.code ?? '',
      title: attendee?.title ?? '',
      party: attendee?.party ?? '',
      remote: attendee?.remote ?? false,
      substitutesFor: attendee?.substitutesFor ?? '',
      items: rangesText(attendee?.items ?? []),
    },
  });
  const { errors } = formState;
  const submit = handleSubmit(({ organisation, substitutesFor, items, ...fields }) => {
    const input = {
      ...fields,
      id: attendee?.id,
      version: attendee?.version,
      meeting: meeting.id,
      organisation: organisation || null,
      substitutesFor: fields.role === 'SUBSTITUTE' ? substitutesFor || null : null,
      items: parseRanges(items, numbers) as { from: string; to: string }[],
    };
    return save.mutateAsync({ input }).then(onClose, rereadOnConflict);
  });
  const organisations = new Map(
    [...meeting.body.members, ...(attendee?.organisation ? [attendee] : [])].map(({ organisation }) => [
      organisation!.code,
      organisation!,
    ]),
  );
  const others = [...meeting.attendees, ...meeting.absentees].filter(({ id }) => id !== attendee?.id);
  const role = watch('role');
  return (
    <FormDialog
      title={attendee ? t.changeFor(attendee.name) : t.newTitle}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t.name}
        autoComplete="off"
        fault={faultOf(save.error, 'name', errors.name?.message)}
        {...register('name', { validate: (name) => name.trim() !== '' || t.needName })}
      />
      <SelectField
        label={t.role}
        options={ATTENDEE_ROLES.map((each) => [each, t.roles[each]] as const)}
        {...register('role')}
      />
      {role === 'SUBSTITUTE' && (
        <SelectField
          label={t.substitutesFor}
          options={[['', t.nobody], ...others.map(({ id, name }) => [id, name] as const)]}
          fault={faultOf(save.error, 'substitutesFor')}
          {...register('substitutesFor')}
        />
      )}
      <SelectField
        label={t.organisation}
        options={[
          ['', t.noOrganisation],
          ...[...organisations.values()].sort(inSwedishOrder).map(({ code, name }) => [code, name] as const),
        ]}
        fault={faultOf(save.error, 'organisation')}
        {...register('organisation')}
      />
      <div className="pair">
        <TextField
          label={t.personTitle}
          autoComplete="off"
          fault={faultOf(save.error, 'title')}
          {...register('title')}
        />
        <TextField label={t.party} autoComplete="off" fault={faultOf(save.error, 'party')} {...register('party')} />
      </div>
      {role !== 'ABSENT' && (
        <>
          <label className="check">
            <input type="checkbox" {...register('remote')} />
            <span>{t.remoteField}</span>
          </label>
          <TextField
            label={t.itemsField}
            help={t.itemsHelp}
            autoComplete="off"
            fault={faultOf(save.error, 'items', errors.items?.message)}
            {...register('items', {
              validate: (items) => {
                const ranges = parseRanges(items, numbers);
                return typeof ranges !== 'string' || t.itemsFault(ranges);
              },
            })}
          />
        </>
      )}
    </FormDialog>
  );
}
