import { countVotes } from '@domain/meetings/item.js';
import { useState } from 'react';
import { useChange } from '../api/hooks.js';
import { MeetingRemoveRecordDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { minutes } from '../locales/sv/minutes.js';
import { TableBox } from '../ui/TableBox.js';
import { Confirm } from './Confirm.js';
import type { Item, Meeting } from './meeting.js';
import { RecordDialog } from './RecordDialog.js';

const t = minutes.records;
type ItemRecord = Item['records'][number];

const nameOf = ({ name, party }: ItemRecord['people'][number]): string => (party ? `${name} (${party})` : name);

/** Motions, votes, reservations, jäv …, as the minutes of a nämnd have them (KL 5:65–67). */
export function Records({
  meeting,
  item,
  writes,
}: {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly writes: boolean;
}) {
  const [changing, setChanging] = useState<ItemRecord>();
  const [removing, setRemoving] = useState<ItemRecord>();
  const remove = useChange(MeetingRemoveRecordDocument);
  return (
    <>
      {item.records.map((record) => (
        <div key={record.id} className="record">
          <div className="row">
            <h4 className="small">{t.kinds[record.kind]}</h4>
            {writes && (
              <span className="no-print">
                <button
                  type="button"
                  className="cell-button"
                  aria-label={t.change(t.kinds[record.kind])}
                  onClick={() => setChanging(record)}
                >
                  {texts.agenda.change}
                </button>
                <button
                  type="button"
                  className="cell-button"
                  aria-label={t.remove(t.kinds[record.kind])}
                  onClick={() => setRemoving(record)}
                >
                  {texts.agenda.remove}
                </button>
              </span>
            )}
          </div>
          {record.kind !== 'VOTE' && record.people.length > 0 && <p>{record.people.map(nameOf).join(', ')}</p>}
          {record.text && <p className="as-written">{record.text}</p>}
          {record.kind === 'VOTE' && <Votes record={record} />}
        </div>
      ))}
      {changing && (
        <RecordDialog meeting={meeting} item={item} record={changing} onClose={() => setChanging(undefined)} />
      )}
      {removing && (
        <Confirm
          title={t.removeTitle}
          text={t.removeText}
          button={texts.agenda.remove}
          danger
          error={remove.error}
          pending={remove.isPending}
          onConfirm={() => remove.mutate({ id: removing.id }, { onSuccess: () => setRemoving(undefined) })}
          onClose={() => {
            remove.reset();
            setRemoving(undefined);
          }}
        />
      )}
    </>
  );
}

function Votes({ record }: { readonly record: ItemRecord }) {
  const people = record.people.map((person) => ({ ...person, choice: person.choice ?? null }));
  const { yes, no, abstains } = countVotes(people);
  return (
    <div className="stack tight">
      <p>
        <strong>{t.result(yes, no, abstains)}</strong>
      </p>
      <TableBox label={t.voters}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.choice}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.name}>
                <th scope="row">{nameOf(person)}</th>
                <td>{person.choice && t.choices[person.choice]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </div>
  );
}
