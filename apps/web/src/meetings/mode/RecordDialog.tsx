import { decides, isPresentAt, votersAt } from '@domain/meetings/attendance.js';
import { RECORD_KINDS, type RecordKind, VOTE_CHOICES, type VoteChoice } from '@domain/meetings/item.js';
import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { ModeSaveRecordDocument } from '../../generated/graphql.js';
import { common } from '../../locales/sv/common.js';
import { mode } from '../../locales/sv/meeting-mode.js';
import { SelectField } from '../../ui/SelectField.js';
import { useKept } from './kept.js';
import { ModalForm } from './ModalForm.js';
import type { Item, Meeting } from './meeting.js';

const t = mode.records;

/** A motion, a vote by name, a reservation, jäv: what the minutes of a joint committee must say. */
export function RecordDialog({
  meeting,
  item,
  viewer,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly viewer: string;
  readonly onClose: () => void;
}) {
  const [kind, setKind] = useState<RecordKind>('MOTION');
  const [text, setText] = useKept(`${viewer}.${item.id}.notering`, '');
  const [names, setNames] = useState<readonly string[]>([]);
  const [others, setOthers] = useState('');
  const [votes, setVotes] = useState<Readonly<Record<string, VoteChoice>>>({});
  const save = useChange(ModeSaveRecordDocument);
  const numbers = meeting.agendaItems.map(({ number }) => number);
  const present = meeting.attendees.filter((one) => decides(one) && isPresentAt(one, item.number, numbers));
  const partyOf = (name: string): string => present.find((one) => one.name === name)?.party ?? '';
  const submit = (): void => {
    const typed = others.split('\n').flatMap((name) => name.trim() || []);
    const people =
      kind === 'VOTE'
        ? Object.entries(votes).map(([name, choice]) => ({ name, party: partyOf(name), choice }))
        : [...names, ...typed].map((name) => ({ name, party: partyOf(name) }));
    save.mutate(
      { input: { item: item.id, kind, text, people } },
      {
        onSuccess: () => {
          setText('');
          onClose();
        },
      },
    );
  };
  return (
    <ModalForm
      title={t.add}
      button={t.save}
      cancel={common.cancel}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <SelectField
        label={t.kind}
        value={kind}
        autoFocus
        options={RECORD_KINDS.map((each) => [each, t.kinds[each]])}
        onChange={(event) => setKind(RECORD_KINDS.find((each) => each === event.target.value)!)}
      />
      <div className="field">
        <label htmlFor="notering-text">{kind === 'VOTE' ? t.textVote : t.text}</label>
        <textarea id="notering-text" className="input" value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      {kind === 'VOTE' ? (
        <div className="mode-fields">
          {votersAt(meeting.attendees, item, numbers).map(({ id, name }) => (
            <SelectField
              key={id}
              label={t.vote(name)}
              value={votes[name] ?? ''}
              options={[['', t.noVote], ...VOTE_CHOICES.map((choice) => [choice, t.choices[choice]] as const)]}
              onChange={(event) => setVotes(voted(votes, name, event.target.value))}
            />
          ))}
        </div>
      ) : (
        <fieldset className="stack tight">
          <legend className="label">{t.people}</legend>
          {present.map(({ id, name, party }) => (
            <label key={id} className="mode-show">
              <input
                type="checkbox"
                checked={names.includes(name)}
                onChange={({ target }) =>
                  setNames(target.checked ? [...names, name] : names.filter((one) => one !== name))
                }
              />
              {party === '' ? name : `${name} (${party})`}
            </label>
          ))}
          <div className="field">
            <label htmlFor="notering-andra">{t.others}</label>
            <textarea
              id="notering-andra"
              className="input mode-line"
              rows={1}
              value={others}
              onChange={(event) => setOthers(event.target.value)}
            />
          </div>
        </fieldset>
      )}
    </ModalForm>
  );
}

function voted(votes: Readonly<Record<string, VoteChoice>>, name: string, value: string) {
  const others = Object.fromEntries(Object.entries(votes).filter(([one]) => one !== name));
  const choice = VOTE_CHOICES.find((each) => each === value);
  return choice ? { ...others, [name]: choice } : others;
}
