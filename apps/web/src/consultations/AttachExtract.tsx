import { useRef, useState } from 'react';
import { ApiError } from '../api/client.js';
import { useChange } from '../api/hooks.js';
import { FormDialog } from '../bodies/form.js';
import { ProposalAttachDocument } from '../generated/graphql.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { sendFile } from '../api/send-file.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';

const t = handling.proposals;

/** An extract or a separate statement with a decision. */
export function AttachExtract({ decision, name }: { readonly decision: string; readonly name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="cell-button no-print"
        aria-label={t.attachFor(name)}
        onClick={() => setOpen(true)}
      >
        {t.attach}
      </button>
      {open && <Dialog decision={decision} name={name} onClose={() => setOpen(false)} />}
    </>
  );
}

function Dialog({
  decision,
  name,
  onClose,
}: {
  readonly decision: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const attach = useChange(ProposalAttachDocument);
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState('extract');
  const [fault, setFault] = useState('');
  const submit = async () => {
    const file = input.current?.files?.[0];
    setFault(file ? '' : t.needFile);
    if (!file) return;
    try {
      const sent = await sendFile(file);
      await attach.mutateAsync({
        input: { decision, file: sent, name: file.name, statement: kind === 'statement' },
      });
      onClose();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFault(error.message);
    }
  };
  return (
    <FormDialog title={t.attachFor(name)} error={null} pending={attach.isPending} onSubmit={submit} onClose={onClose}>
      <SelectField
        label={t.kind}
        value={kind}
        options={[
          ['extract', t.extractOption],
          ['statement', t.statement],
        ]}
        onChange={({ target }) => setKind(target.value)}
      />
      <TextField ref={input} label={t.file} type="file" fault={fault} />
    </FormDialog>
  );
}
