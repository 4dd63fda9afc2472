import { countVotes } from '@domain/meetings/item.js';
import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { ModeRemoveRecordDocument } from '../../generated/graphql.js';
import { mode } from '../../locales/sv/meeting-mode.js';
import { Confirm } from '../Confirm.js';
import { type Item, keepsRecords, type Meeting } from './meeting.js';

const t = mode.records;
type Row = Item['records'][number];

/** Motions, votes, reservations, jäv … (KL 5:65–67): where they are kept; others see what there is. */
export function Records({
  meeting,
  item,
  add,
}: {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly add: () => void;
}) {
  const [removing, remove] = useState<Row | null>(null);
  const removal = useChange(ModeRemoveRecordDocument);
  const keeps = keepsRecords(meeting);
  if (!keeps && item.records.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="noteringar">
      <h3 id="noteringar">{keeps ? t.title : t.titleShort}</h3>
      <ul className="plain stack tight">
        {item.records.map((record) => (
          <li key={record.id} className="mode-card">
            <p className="mode-text">
              <strong>{t.kinds[record.kind]}</strong>
              {[peopleOf(record), record.text].filter((part) => part !== '').map((part) => ` · ${part}`)}
            </p>
            <div className="row">
              <button
                type="button"
                className="button quiet compact"
                aria-label={t.remove(`${t.kinds[record.kind]} ${record.text}`)}
                onClick={() => remove(record)}
              >
                {mode.decisions.remove}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {keeps && (
        <div className="row">
          <button type="button" className="button compact" aria-keyshortcuts="v Alt+v" onClick={add}>
            {t.add}
          </button>
        </div>
      )}
      {removing && (
        <Confirm
          title={t.removeTitle}
          text={`${t.kinds[removing.kind]} ${removing.text}`}
          button={mode.decisions.remove}
          danger
          error={removal.error}
          pending={removal.isPending}
          onConfirm={() => removal.mutate({ id: removing.id }, { onSuccess: () => remove(null) })}
          onClose={() => {
            removal.reset();
            remove(null);
          }}
        />
      )}
    </section>
  );
}

function peopleOf({ kind, people }: Row): string {
  if (kind !== 'VOTE') return people.map(({ name, party }) => (party === '' ? name : `${name} (${party})`)).join(', ');
  const { yes, no, abstains } = countVotes(people);
  return t.outcome(yes, no, abstains);
}
