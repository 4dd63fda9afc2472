import { kindOfSending } from '@domain/meetings/states.js';
import { useForm } from 'react-hook-form';
import { faultOf, FormDialog, TextArea } from '../bodies/form.js';
import { useChange, useData } from '../api/hooks.js';
import { MeetingRecipientsDocument, type MeetingRecipientsQuery, MeetingSendDocument } from '../generated/graphql.js';
import { meeting as texts, minutesOf } from '../locales/sv/meeting.js';
import { Answer } from '../ui/states.js';
import type { Meeting } from './meeting.js';
import { rereadOnConflict } from './reread.js';
import { dayOf } from './when.js';

const t = texts.send;

/** Sends what the meeting has come to: the summons, what changed in it, or the minutes; says first to whom. */
export function SendDialog({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const send = useChange(MeetingSendDocument);
  const recipients = useData(MeetingRecipientsDocument, { slug: meeting.body.slug, on: dayOf(meeting.startsAt) });
  const { register, handleSubmit } = useForm({ defaultValues: { message: '' } });
  const kind = kindOfSending(meeting.status);
  if (!kind.ok) return null;
  const isMinutes = kind.value === 'MINUTES';
  const changes = kind.value === 'CHANGE' ? meeting.pendingChanges : [];
  const submit = handleSubmit(({ message }) =>
    send
      .mutateAsync({ input: { meeting: meeting.id, version: meeting.version, message: message || null } })
      .then(onClose, rereadOnConflict),
  );
  const title = isMinutes ? texts.steps.MINUTES(minutesOf(meeting.body.kind).definite) : t.titles[kind.value];
  return (
    <FormDialog
      title={title}
      button={t.button}
      working={t.sending}
      error={send.error}
      pending={send.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {meeting.mailIsOn ? (
        <Answer of={recipients}>{({ body }) => <Recipients seats={body?.seats ?? []} />}</Answer>
      ) : (
        <p className="notice warn">{t.mailOff}</p>
      )}
      {kind.value === 'CHANGE' &&
        (changes.length === 0 ? (
          <p>{t.noChanges}</p>
        ) : (
          <div className="stack tight">
            <p>{t.changes}</p>
            <ul className="bullets">
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </div>
        ))}
      <TextArea
        label={texts.confirm.message}
        fault={faultOf(send.error, 'message')}
        placeholder={texts.confirm.messageHelp}
        {...register('message')}
      />
    </FormDialog>
  );
}

function Recipients({ seats }: { readonly seats: NonNullable<MeetingRecipientsQuery['body']>['seats'] }) {
  const people = [...new Map(seats.map(({ person }) => [person.id, person])).values()];
  const unreachable = people.filter(({ email }) => !email);
  if (people.length === 0) return <p className="notice warn">{t.nobody}</p>;
  return (
    <div className="stack tight">
      <p>{t.to(people.length - unreachable.length)}</p>
      {unreachable.length > 0 && (
        <p className="notice warn">{t.noMail(unreachable.map(({ name }) => name).join(', '))}</p>
      )}
    </div>
  );
}
