import { votersAt } from '@domain/meetings/attendance.js';
import { RECORD_KINDS, type RecordKind, VOTE_CHOICES, type VoteChoice } from '@domain/meetings/item.js';
import { useId } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { faultOf, FormDialog, TextArea } from '../bodies/form.js';
import { useChange } from '../api/hooks.js';
import { MeetingSaveRecordDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { minutes } from '../locales/sv/minutes.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import type { Item, Meeting } from './meeting.js';
import { rereadOnConflict } from './reread.js';

const t = minutes.records;

interface Fields {
  readonly kind: RecordKind;
  readonly text: string;
  readonly people: { readonly name: string; readonly party: string; readonly choice: string }[];
}

const NOBODY = { name: '', party: '', choice: '' };

/** Something that the minutes must tell beside the decision, with whom it is about. */
export function RecordDialog({
  meeting,
  item,
  record,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly record?: Item['records'][number];
  readonly onClose: () => void;
}) {
  const save = useChange(MeetingSaveRecordDocument);
  const names = useId();
  const { register, control, handleSubmit, watch } = useForm<Fields>({
    defaultValues: {
      kind: record?.kind ?? 'MOTION',
      text: record?.text ?? '',
      people: record?.people.map(({ name, party, choice }) => ({ name, party, choice: choice ?? '' })) ?? [NOBODY],
    },
  });
  const { fields, append, remove, replace } = useFieldArray({ control, name: 'people' });
  const isVote = watch('kind') === 'VOTE';
  const submit = handleSubmit(({ kind, text, people }) => {
    const named = people.filter(({ name }) => name.trim() !== '');
    const input = {
      id: record?.id,
      version: record?.version,
      item: item.id,
      kind,
      text,
      people: named.map(({ name, party, choice }) => ({
        name,
        party,
        choice: kind === 'VOTE' && choice !== '' ? (choice as VoteChoice) : null,
      })),
    };
    return save.mutateAsync({ input }).then(onClose, rereadOnConflict);
  });
  const choose = register('kind');
  return (
    <FormDialog
      title={record ? t.changeTitle : t.newTitle}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <SelectField
        label={t.kind}
        options={RECORD_KINDS.map((kind) => [kind, t.kinds[kind]] as const)}
        {...choose}
        onChange={(event) => {
          // Whoever may vote is put in the list, so that only the votes remain.
          const blank = watch('people').every(({ name }) => name === '');
          const numbers = meeting.agendaItems.map(({ number }) => number);
          const voters = votersAt(meeting.attendees, item, numbers);
          if (event.target.value === 'VOTE' && blank && voters.length > 0)
            replace(voters.map(({ name, party }) => ({ name, party, choice: '' })));
          void choose.onChange(event);
        }}
      />
      <TextArea label={t.text} placeholder={t.textHelp} fault={faultOf(save.error, 'text')} {...register('text')} />
      <fieldset className="stack tight">
        <legend className="legend">{t.people}</legend>
        {save.error?.field === 'people' && (
          <p className="field">
            <span className="fault">{save.error.message}</span>
          </p>
        )}
        <datalist id={names}>
          {meeting.attendees.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        {fields.map(({ id }, index) => (
          <div key={id} className="person-row">
            <TextField label={t.name} list={names} autoComplete="off" {...register(`people.${index}.name`)} />
            <TextField label={t.party} autoComplete="off" {...register(`people.${index}.party`)} />
            {isVote && (
              <SelectField
                label={t.choice}
                options={[['', t.choose], ...VOTE_CHOICES.map((choice) => [choice, t.choices[choice]] as const)]}
                {...register(`people.${index}.choice`)}
              />
            )}
            <button
              type="button"
              className="button compact"
              aria-label={t.removePerson(index + 1)}
              onClick={() => remove(index)}
            >
              {texts.agenda.remove}
            </button>
          </div>
        ))}
        <p>
          <button type="button" className="button compact" onClick={() => append(NOBODY)}>
            {t.addPerson}
          </button>
        </p>
      </fieldset>
    </FormDialog>
  );
}
