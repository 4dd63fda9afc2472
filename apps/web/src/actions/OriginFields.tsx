import { useState } from 'react';
import type { UseFormRegister, UseFormSetValue, UseFormWatch } from 'react-hook-form';
import { useData } from '../api/hooks.js';
import { NewActionMeetingsDocument } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { dayOf } from '../meetings/when.js';
import { SelectField } from '../ui/SelectField.js';
import type { NewAction } from './new-action.js';

const t = texts.create;

/** The agenda item that an action comes from, if it comes from one. */
export function OriginFields({
  body,
  register,
  watch,
  setValue,
  fault,
}: {
  /** slug */
  readonly body: string;
  readonly register: UseFormRegister<NewAction>;
  readonly watch: UseFormWatch<NewAction>;
  readonly setValue: UseFormSetValue<NewAction>;
  readonly fault: string | undefined;
}) {
  const item = watch('item');
  const [opened] = useState(item !== '');
  const { data } = useData(NewActionMeetingsDocument, { body });
  const meetings = data?.meetings.nodes ?? [];
  const chosen = watch('meeting');
  const meeting =
    meetings.find(({ id }) => id === chosen) ??
    meetings.find(({ agendaItems }) => agendaItems.some(({ id }) => id === item));
  if (meetings.length === 0) return null;
  return (
    <details open={opened}>
      <summary className="more-choices">{t.origin}</summary>
      <div className="stack">
        <SelectField
          label={t.meeting}
          {...register('meeting')}
          value={meeting?.id ?? ''}
          onChange={({ target }) => {
            setValue('meeting', target.value);
            setValue('item', '');
          }}
          options={[
            ['', t.noMeeting],
            ...meetings.map((one) => [one.id, `${dayOf(one.startsAt)} ${one.title}`] as const),
          ]}
        />
        {meeting && (
          <SelectField
            label={t.item}
            fault={fault}
            {...register('item', { validate: (id) => id !== '' || t.needItem })}
            options={[
              ['', t.noItem],
              ...meeting.agendaItems.map((one) => [one.id, texts.list.fromItem(one.number, one.title)] as const),
            ]}
          />
        )}
      </div>
    </details>
  );
}
