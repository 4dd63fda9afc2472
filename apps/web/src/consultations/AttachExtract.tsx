import { useRef, useState } from 'react';
import { ApiError } from '../api/client.js';
import { sendFile } from '../api/send-file.js';
import { FormDialog } from '../bodies/form.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';

const t = handling.proposals;

interface Wanted {
  /** Id of a file that has been sent in. */
  readonly file: string;
  readonly name: string;
  readonly statement: boolean;
}

interface Props {
  readonly name: string;
  /** A registrar brings extracts; statements are for who answers. */
  readonly statements: boolean;
  readonly save: (wanted: Wanted) => Promise<unknown>;
}

/** An extract or a separate statement with a decision. */
export function AttachExtract(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="cell-button no-print"
        aria-label={t.attachFor(props.name)}
        onClick={() => setOpen(true)}
      >
        {t.attach}
      </button>
      {open && <Dialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Dialog({ name, statements, save, onClose }: Props & { readonly onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState('extract');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const submit = async () => {
    const file = input.current?.files?.[0];
    setFault(file ? '' : t.needFile);
    if (!file) return;
    setBusy(true);
    try {
      await save({ file: await sendFile(file), name: file.name, statement: kind === 'statement' });
      onClose();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFault(error.message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormDialog title={t.attachFor(name)} error={null} pending={busy} onSubmit={submit} onClose={onClose}>
      {statements && (
        <SelectField
          label={t.kind}
          value={kind}
          options={[
            ['extract', t.extractOption],
            ['statement', t.statement],
          ]}
          onChange={({ target }) => setKind(target.value)}
        />
      )}
      <TextField ref={input} label={t.file} type="file" fault={fault} />
    </FormDialog>
  );
}
