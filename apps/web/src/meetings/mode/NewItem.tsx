import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { ModeSaveNotesDocument } from '../../generated/graphql.js';
import { mode as texts } from '../../locales/sv/meeting-mode.js';
import { TextField } from '../../ui/TextField.js';

const t = texts.agenda;

/** Something that comes up: it gets the next free number. */
export function NewItem({ meeting }: { readonly meeting: string }) {
  const [title, setTitle] = useState<string | null>(null);
  // Where the field was, the focus goes back to what opened it.
  const [used, setUsed] = useState(false);
  const save = useChange(ModeSaveNotesDocument);
  const open = (): void => {
    setUsed(true);
    setTitle('');
  };
  if (title === null) {
    return (
      <button type="button" className="button quiet compact mode-add" autoFocus={used} onClick={open}>
        {t.add}
      </button>
    );
  }
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ input: { meeting, title } }, { onSuccess: () => setTitle(null) });
      }}
    >
      <TextField
        label={t.addLabel}
        value={title}
        autoFocus
        fault={save.error?.message}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setTitle(null);
        }}
      />
      <button type="submit" className="button compact" disabled={save.isPending || title.trim() === ''}>
        {t.add}
      </button>
    </form>
  );
}
