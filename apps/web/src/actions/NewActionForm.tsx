import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useChange } from '../api/hooks.js';
import { faultOf, TextArea } from '../bodies/form.js';
import { NewActionsDocument, type NewActionsMutation } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import type { Picked } from './action.js';
import type { Bodies } from './ActionFilters.js';
import { type NewAction, newActionInput } from './new-action.js';
import { OriginFields } from './OriginFields.js';
import { PeopleField } from './PeopleField.js';

const t = texts.create;

export function NewActionForm({
  bodies,
  body: wantedBody,
  item = '',
  onCreated,
}: {
  /** Those that one may write in. */
  readonly bodies: Bodies;
  /** Slug of the one to begin with. */
  readonly body: string | undefined;
  /** Id of the agenda item to begin with. */
  readonly item?: string | undefined;
  readonly onCreated: (created: NewActionsMutation['createActions']) => void;
}) {
  const save = useChange(NewActionsDocument);
  const first = bodies.find(({ slug }) => slug === wantedBody) ?? (bodies.length === 1 ? bodies[0] : undefined);
  const { register, handleSubmit, formState, watch, setValue } = useForm<NewAction>({
    defaultValues: { body: first?.slug ?? '', text: '', dueOn: '', meeting: '', item },
  });
  const [people, setPeople] = useState<readonly Picked[]>([]);
  const { errors, isSubmitted } = formState;
  const slug = watch('body');
  const body = bodies.find((one) => one.slug === slug);
  const needPeople = isSubmitted && body !== undefined && people.length === 0 ? t.needPeople : undefined;
  const submit = handleSubmit((fields) => {
    if (people.length === 0) return;
    save.mutate(
      { input: newActionInput(fields, people) },
      { onSuccess: ({ createActions }) => onCreated(createActions) },
    );
  });
  const faults = [errors.body?.message, errors.text?.message, needPeople, errors.item?.message].filter(Boolean);
  return (
    <form
      className="stack new-action"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {faults.length > 0 && (
        <div className="notice bad" role="alert">
          <p>{t.fixMarked}</p>
          <ul className="plain">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      {save.error && faults.length === 0 && (
        <p className="notice bad" role="alert">
          {save.error.message}
        </p>
      )}
      <SelectField
        label={t.body}
        options={[['', t.chooseBody], ...bodies.map((one) => [one.slug, one.name] as const)]}
        fault={faultOf(save.error, 'body', errors.body?.message)}
        {...register('body', {
          required: t.needBody,
          onChange: () => {
            setPeople([]);
            setValue('meeting', '');
            setValue('item', '');
          },
        })}
      />
      <TextArea
        label={t.text}
        rows={3}
        fault={faultOf(save.error, 'text', errors.text?.message)}
        {...register('text', { validate: (text) => text.trim() !== '' || t.needText })}
      />
      <TextField
        label={t.dueOn}
        type="date"
        help={t.dueHelp}
        fault={faultOf(save.error, 'dueOn')}
        {...register('dueOn')}
      />
      {body && (
        <>
          <PeopleField
            key={body.slug}
            body={body}
            people={people}
            onChange={setPeople}
            error={save.error}
            fault={needPeople}
          />
          <OriginFields
            body={body.slug}
            register={register}
            watch={watch}
            setValue={setValue}
            fault={errors.item?.message}
          />
        </>
      )}
      <p>
        <button type="submit" className="button primary" disabled={save.isPending}>
          {save.isPending ? t.saving : t.submit}
        </button>
      </p>
    </form>
  );
}
