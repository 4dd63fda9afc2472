import { parseLocalDate } from '@domain/shared/local-date.js';
import { stockholmInstant } from '@domain/shared/stockholm.js';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { faultOf, FormDialog } from '../bodies/form.js';
import { useChange } from '../api/hooks.js';
import { MeetingsSaveDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { meetings } from '../locales/sv/meetings.js';
import { TextField } from '../ui/TextField.js';
import type { Meeting } from './meeting.js';
import { rereadOnConflict } from './reread.js';
import { dayOf, timeOf } from './when.js';

const t = meetings.plan;

const instantOf = (day: string, time: string): string => stockholmInstant(parseLocalDate(day)!, time).toISOString();

/** What the meeting is called, when and where it is. */
export function MeetingDialog({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const save = useChange(MeetingsSaveDocument);
  // What was read when the dialog opened: another version since then is somebody else's.
  const [version, setVersion] = useState(meeting.version);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: {
      title: meeting.title,
      day: dayOf(meeting.startsAt),
      starts: timeOf(meeting.startsAt),
      endDay: dayOf(meeting.endsAt ?? meeting.startsAt),
      ends: meeting.endsAt ? timeOf(meeting.endsAt) : '',
      place: meeting.place,
    },
  });
  const { errors } = formState;
  const longer = meeting.endsAt != null && dayOf(meeting.endsAt) !== dayOf(meeting.startsAt);
  const submit = handleSubmit(async ({ title, day, starts, endDay, ends, place }) => {
    const startsAt = instantOf(day, starts);
    const endsAt = ends === '' ? null : instantOf(longer ? endDay : day, ends);
    const input = { id: meeting.id, version, title, place, startsAt, endsAt };
    try {
      await save.mutateAsync({ input });
      onClose();
    } catch (error) {
      await rereadOnConflict(error);
    }
  });
  const theirs = meeting.version > version && !save.isPending;
  return (
    <FormDialog
      title={texts.form.title}
      error={save.error?.code === 'CONFLICT' ? null : save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {theirs && (
        <div className="notice warn stack tight" role="alert">
          <p>{texts.form.theirs(meeting.title, dayOf(meeting.startsAt), timeOf(meeting.startsAt), meeting.place)}</p>
          <p>
            <button type="button" className="button" onClick={() => setVersion(meeting.version)}>
              {texts.item.keepMine}
            </button>
          </p>
        </div>
      )}
      <TextField
        label={t.name}
        autoComplete="off"
        fault={faultOf(save.error, 'title', errors.title?.message)}
        {...register('title', { required: t.needName })}
      />
      <TextField
        label={t.day}
        type="date"
        fault={faultOf(save.error, 'startsAt', errors.day?.message)}
        {...register('day', { required: t.needDay })}
      />
      <div className="pair">
        <TextField
          label={t.starts}
          type="time"
          fault={errors.starts?.message}
          {...register('starts', { required: t.needStarts })}
        />
        {longer && <TextField label={texts.form.endDay} type="date" {...register('endDay', { required: t.needDay })} />}
        <TextField
          label={t.ends}
          type="time"
          help={t.endsHelp}
          fault={faultOf(save.error, 'endsAt', errors.ends?.message)}
          {...register('ends', {
            validate: (ends, { starts }) => longer || ends === '' || ends > starts || t.needLater,
          })}
        />
      </div>
      <TextField
        label={t.place}
        help={t.placeHelp}
        autoComplete="off"
        fault={faultOf(save.error, 'place')}
        {...register('place')}
      />
    </FormDialog>
  );
}
