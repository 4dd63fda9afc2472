import { isPlanned } from '@domain/meetings/states.js';
import { useRef, useState } from 'react';
import { ApiError } from '../api/client.js';
import { useChange } from '../api/hooks.js';
import { MeetingSaveItemDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { TextField } from '../ui/TextField.js';
import type { Meeting } from './meeting.js';
import { useStored } from '../shell/stored.js';

const t = texts.agenda;

/** Where the next heading is written. */
export const focusNewItem = (): void => document.querySelector<HTMLElement>('[name="ny-punkt"]')?.focus();

/** One heading after the other: Enter adds it last, and the field waits for the next. */
export function AddItem({ meeting, say }: { readonly meeting: Meeting; readonly say: (text: string) => void }) {
  const save = useChange(MeetingSaveItemDocument);
  const [title, setTitle] = useStored<string>(`ny-punkt.${meeting.id}`);
  const [waiting, setWaiting] = useState(0);
  const [fault, setFault] = useState<string>();
  // One after the other, so that they come in the order in which they were typed.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const add = () => {
    const wanted = (title ?? '').trim();
    if (wanted === '') return setFault(texts.item.needTitle);
    setTitle(null);
    setFault(undefined);
    setWaiting((count) => count + 1);
    queue.current = queue.current
      .then(() => save.mutateAsync({ input: { meeting: meeting.id, title: wanted } }))
      .then(() => say(t.added(wanted)))
      .catch((error: unknown) => {
        // What could not be added comes back to the field.
        setTitle(wanted);
        setFault(error instanceof ApiError ? error.message : String(error));
      })
      .finally(() => setWaiting((count) => count - 1));
  };
  return (
    <form
      className="add-item no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        name="ny-punkt"
        label={t.newItem}
        help={isPlanned(meeting.status) ? t.newHelp : t.newHelpRunning}
        autoComplete="off"
        maxLength={300}
        value={title ?? ''}
        fault={fault}
        onChange={(event) => {
          setFault(undefined);
          setTitle(event.target.value || null);
        }}
      />
      <button type="submit" className="button">
        {waiting > 0 ? t.adding : t.add}
      </button>
    </form>
  );
}
