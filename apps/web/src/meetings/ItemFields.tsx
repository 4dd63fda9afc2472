import { ITEM_OUTCOMES } from '@domain/meetings/item.js';
import { isPlanned } from '@domain/meetings/states.js';
import type { ReactNode } from 'react';
import { faultOf, TextArea } from '../bodies/form.js';
import type { ApiError } from '../api/client.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import type { ItemField, ItemForm } from './item-form.js';
import type { Meeting } from './meeting.js';

const t = texts.item;

interface Props {
  readonly meeting: Meeting;
  readonly form: ItemForm;
  /** What is stored. */
  readonly theirs: ItemForm;
  readonly conflicts: readonly ItemField[];
  readonly error: ApiError | null;
  readonly onChange: (field: ItemField, value: string) => void;
  readonly onResolve: (field: ItemField, take: 'mine' | 'theirs') => void;
}

/** The fields of an item: what it is about first while it is planned, what was said first when it has begun. */
export function ItemFields(props: Props) {
  const { meeting, form, error, onChange } = props;
  const field = (name: ItemField) => ({
    name,
    label: t[name],
    value: form[name],
    fault: faultOf(error, name),
    autoComplete: 'off',
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(name, event.target.value),
  });
  const line = (name: ItemField, help?: string) => (
    <Contested {...props} name={name}>
      <TextField {...field(name)} {...(help !== undefined && { help })} />
    </Contested>
  );
  const area = (name: ItemField, className?: string) => (
    <Contested {...props} name={name}>
      <TextArea {...field(name)} {...(className !== undefined && { className: `input ${className}` })} />
    </Contested>
  );
  const papers = (
    <>
      {line('title')}
      <div className="pair">
        {line('presenters', t.presentersHelp)}
        {line('timeSlot', t.timeSlotHelp)}
        {line('registrationNumber')}
      </div>
      {area('background')}
      {area('proposal')}
      <Contested {...props} name="notConcerned">
        <NotConcerned meeting={meeting} value={form.notConcerned} onChange={(next) => onChange('notConcerned', next)} />
      </Contested>
    </>
  );
  if (isPlanned(meeting.status)) return papers;
  return (
    <>
      {area('notes', 'tall')}
      <div className="pair">
        <Contested {...props} name="outcome">
          <SelectField
            {...field('outcome')}
            options={[['', t.noOutcome], ...ITEM_OUTCOMES.map((each) => [each, texts.outcomes[each]] as const)]}
          />
        </Contested>
        <Contested {...props} name="dispatchTo">
          <TextArea {...field('dispatchTo')} placeholder={t.dispatchToHelp} />
        </Contested>
      </div>
      <details className="stack" open={props.conflicts.length > 0 || undefined}>
        <summary>{t.papers}</summary>
        <div className="stack">{papers}</div>
      </details>
    </>
  );
}

/** A field, and beside it what somebody else has saved there, to choose between. */
function Contested({
  name,
  theirs,
  conflicts,
  onResolve,
  children,
}: Pick<Props, 'theirs' | 'conflicts' | 'onResolve'> & { readonly name: ItemField; readonly children: ReactNode }) {
  if (!conflicts.includes(name)) return children;
  return (
    <div className="contested stack tight">
      {children}
      <div className="notice warn stack tight">
        <p className="small">
          <strong>{t.theirs}</strong>
        </p>
        <p className="as-written">{shown(name, theirs[name]) || t.theirsEmpty}</p>
        <div className="row">
          <button type="button" className="button compact" onClick={() => onResolve(name, 'mine')}>
            {t.keepMine}
          </button>
          <button type="button" className="button compact" onClick={() => onResolve(name, 'theirs')}>
            {t.takeTheirs}
          </button>
        </div>
      </div>
    </div>
  );
}

const shown = (name: ItemField, value: string): string =>
  name === 'outcome' && value !== '' ? texts.outcomes[value as keyof typeof texts.outcomes] : value;

function NotConcerned({
  meeting,
  value,
  onChange,
}: {
  readonly meeting: Meeting;
  /** Codes with commas between. */
  readonly value: string;
  readonly onChange: (next: string) => void;
}) {
  const codes = value === '' ? [] : value.split(',');
  const members = meeting.body.members.map(({ organisation }) => organisation);
  if (members.length === 0) return null;
  const toggle = (code: string) =>
    onChange(
      members
        .map((member) => member.code)
        .filter((each) => (each === code) !== codes.includes(each))
        .join(),
    );
  return (
    <fieldset className="stack tight">
      <legend className="legend">{t.notConcerned}</legend>
      <p className="small muted">{t.notConcernedHelp}</p>
      <div className="row">
        {members.map(({ code, name }) => (
          <label key={code} className="check">
            <input type="checkbox" checked={codes.includes(code)} onChange={() => toggle(code)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
