import { useEffect, useState } from 'react';
import { useChange } from '../../api/hooks.js';
import {
  ModeFillAttendeesDocument,
  ModeRemoveRecordDocument,
  ModeSaveAttendeeDocument,
  ModeSaveRecordDocument,
} from '../../generated/graphql.js';
import { common } from '../../locales/sv/common.js';
import { mode } from '../../locales/sv/meeting-mode.js';
import { Modal } from '../../ui/Modal.js';
import { Fault } from '../../ui/states.js';
import { TableBox } from '../../ui/TableBox.js';
import { TextField } from '../../ui/TextField.js';
import type { Attendee, Item, Meeting } from './meeting.js';
import { came, left } from './presence.js';

const t = mode.attendance;

/** Who is there, from and to which item, and who may not take part in the current one. */
export function Attendance({
  meeting,
  item,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly onClose: () => void;
}) {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => (opener as HTMLElement | null)?.focus(), [opener]);
  const [name, setName] = useState('');
  // Whoever is ticked again is what the person was before.
  const [roles] = useState(() => new Map(meeting.attendees.map(({ id, role }) => [id, role])));
  const save = useChange(ModeSaveAttendeeDocument);
  const fill = useChange(ModeFillAttendeesDocument);
  const recuse = useChange(ModeSaveRecordDocument);
  const unrecuse = useChange(ModeRemoveRecordDocument);
  const all = [...meeting.attendees, ...meeting.absentees].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const numbers = meeting.agendaItems.map(({ number }) => number);
  const error = save.error ?? fill.error ?? recuse.error ?? unrecuse.error;
  const set = (input: Partial<Parameters<typeof save.mutate>[0]['input']>): void =>
    save.mutate({ input: { meeting: meeting.id, ...input } });
  // A tick shows at once.
  const coming = save.isPending ? save.variables.input : null;
  const recusalOf = (attendee: Attendee) =>
    item.records.find(({ kind, people }) => kind === 'RECUSAL' && people.some((one) => one.name === attendee.name));
  return (
    <Modal open title={t.title} onClose={onClose}>
      <p>{all.length === 0 ? t.empty : t.lead(item.number)}</p>
      {error && <Fault error={error} />}
      {all.length > 0 && (
        <TableBox label={t.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.present}</th>
                <th scope="col">{t.name}</th>
                <th scope="col">{t.when}</th>
              </tr>
            </thead>
            <tbody>
              {all.map((attendee) => {
                const { id, name: who, items, organisation } = attendee;
                const role = coming?.id === id ? (coming.role ?? attendee.role) : attendee.role;
                const recusal = recusalOf(attendee);
                return (
                  <tr key={id}>
                    <td>
                      <input
                        type="checkbox"
                        aria-label={t.presentOne(who)}
                        checked={role !== 'ABSENT'}
                        onChange={({ target }) => {
                          if (!target.checked) roles.set(id, role);
                          set({ id, role: target.checked ? (roles.get(id) ?? 'MEMBER') : 'ABSENT' });
                        }}
                      />
                    </td>
                    <th scope="row">
                      {who}
                      <span className="mode-sub small muted">
                        {[t.roles[role], organisation?.name ?? ''].filter((part) => part !== '').join(', ')}
                      </span>
                    </th>
                    <td>
                      {role !== 'ABSENT' && (
                        <div className="stack tight">
                          <span className="small">
                            {items.length === 0 ? t.whole : items.map(({ from, to }) => t.range(from, to)).join(', ')}
                          </span>
                          <div className="row mode-when">
                            <Small
                              label={t.cameShort(item.number)}
                              name={t.came(who, item.number)}
                              onClick={() => set({ id, items: came(items, item.number, numbers) })}
                            />
                            <Small
                              label={t.leftShort(item.number)}
                              name={t.left(who, item.number)}
                              onClick={() => set({ id, items: left(items, item.number, numbers) })}
                            />
                            {items.length > 0 && (
                              <Small
                                label={t.wholeShort}
                                name={t.wholeAgain(who)}
                                onClick={() => set({ id, items: [] })}
                              />
                            )}
                            <Small
                              label={t.recusedShort}
                              name={t.recused(who, item.number)}
                              pressed={recusal !== undefined}
                              onClick={() =>
                                recusal
                                  ? unrecuse.mutate({ id: recusal.id })
                                  : recuse.mutate({
                                      input: {
                                        item: item.id,
                                        kind: 'RECUSAL',
                                        people: [{ name: who, party: attendee.party }],
                                      },
                                    })
                              }
                            />
                          </div>
                        </div>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableBox>
      )}
      <form
        className="mode-fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          // The field is free for the next one at once; a name that was not taken comes back unless another is being typed.
          setName('');
          const back = () => setName((typed) => typed || name);
          save.mutate({ input: { meeting: meeting.id, name } }, { onError: back });
        }}
      >
        <TextField label={t.addName} value={name} onChange={(event) => setName(event.target.value)} />
        <button type="submit" className="button" disabled={name.trim() === ''}>
          {t.add}
        </button>
      </form>
      <div className="row">
        <button
          type="button"
          className="button"
          disabled={fill.isPending}
          onClick={() => fill.mutate({ meeting: meeting.id })}
        >
          {t.fill}
        </button>
        <button type="button" className="button primary" onClick={onClose}>
          {common.close}
        </button>
      </div>
    </Modal>
  );
}

function Small({
  label,
  name,
  pressed,
  onClick,
}: {
  readonly label: string;
  readonly name: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" className="button compact" aria-label={name} aria-pressed={pressed} onClick={onClick}>
      {pressed && <span aria-hidden="true">✓ </span>}
      {label}
    </button>
  );
}
