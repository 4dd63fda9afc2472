import type { ItemOutcome } from '@domain/meetings/item.js';
import { parseLocalDate } from '@domain/shared/local-date.js';
import { stockholmInstant } from '@domain/shared/stockholm.js';
import { useForm } from 'react-hook-form';
import { faultOf, FormDialog } from '../bodies/form.js';
import { useChange, useData } from '../api/hooks.js';
import { MeetingContinueItemDocument, MeetingTargetsDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { today } from '../ui/format.js';
import { SelectField } from '../ui/SelectField.js';
import { Fault } from '../ui/states.js';
import type { Item, Meeting } from './meeting.js';
import { rereadOnConflict } from './reread.js';
import { when } from './when.js';

const t = texts.goOn;
const CHOICES = ['MOVED', 'POSTPONED', 'REFERRED_BACK', 'NONE'] as const;

/** Lets an item go on: in a later meeting, in the body that it is prepared for, or in store. */
export function ContinueDialog({
  meeting,
  item,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly onClose: () => void;
}) {
  const save = useChange(MeetingContinueItemDocument);
  const targets = useData(MeetingTargetsDocument, {
    from: stockholmInstant(parseLocalDate(today())!, '00:00').toISOString(),
  });
  const { register, handleSubmit } = useForm<{ outcome: (typeof CHOICES)[number]; meeting: string }>({
    defaultValues: { outcome: 'MOVED', meeting: '' },
  });
  const submit = handleSubmit(({ outcome, meeting: target }) =>
    save
      .mutateAsync({
        input: {
          id: item.id,
          version: item.version,
          outcome: outcome === 'NONE' ? null : (outcome satisfies ItemOutcome),
          meeting: target || null,
        },
      })
      .then(onClose, rereadOnConflict),
  );
  const choices = (targets.data?.meetings.nodes ?? []).filter(
    ({ id, viewerMayWrite }) => viewerMayWrite && id !== meeting.id,
  );
  return (
    <FormDialog
      title={t.title}
      button={t.button}
      working={t.saving}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        <strong>
          {item.number} {item.title}
        </strong>
      </p>
      <fieldset className="stack tight">
        <legend className="legend">{t.what}</legend>
        {CHOICES.map((choice) => (
          <label key={choice} className="check">
            <input type="radio" value={choice} {...register('outcome')} />
            <span>
              {t.choices[choice][0]}
              <span className="small muted under">{t.choices[choice][1]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {targets.error && <Fault error={targets.error} retry={() => void targets.refetch()} />}
      <SelectField
        label={t.where}
        options={[
          ['', t.backlog],
          ...choices.map((each) => [each.id, `${each.body.name}: ${each.title}, ${when(each)}`] as const),
        ]}
        fault={faultOf(save.error, 'meeting') ?? faultOf(save.error, 'id')}
        {...register('meeting')}
      />
    </FormDialog>
  );
}
