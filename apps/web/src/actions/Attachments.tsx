import { useRef, useState } from 'react';
import { ApiError } from '../api/client.js';
import { useChange } from '../api/hooks.js';
import { ActionAttachDocument, ActionRemoveAttachmentDocument } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { Confirm } from '../meetings/Confirm.js';
import { dayOf } from '../meetings/when.js';
import { sendFile } from '../api/send-file.js';
import type { WholeAction } from './action.js';

const t = texts.page;
type File = WholeAction['attachments'][number];

/** The files of an action; added and taken away by those who may report on it. */
export function Attachments({ action }: { readonly action: WholeAction }) {
  const remove = useChange(ActionRemoveAttachmentDocument);
  const [removing, setRemoving] = useState<File>();
  const { attachments, viewerMay } = action;
  return (
    <section className="card stack tight" aria-labelledby="bilagor">
      <h2 id="bilagor">{t.attachments}</h2>
      {attachments.length === 0 ? (
        <p className="muted">{t.noAttachments}</p>
      ) : (
        <ul className="plain stack tight">
          {attachments.map((file) => (
            <li key={file.id} className="row spread">
              <span>
                <a href={`/attachments/actions/${file.id}`} download>
                  {file.name}
                </a>{' '}
                <span className="small muted">{dayOf(file.addedAt)}</span>
              </span>
              {viewerMay.report && (
                <button
                  type="button"
                  className="button quiet compact no-print"
                  aria-label={t.removeAttachment(file.name)}
                  onClick={() => setRemoving(file)}
                >
                  {t.removeShort}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {viewerMay.report && <AddFile id={action.id} />}
      {removing && (
        <Confirm
          danger
          title={t.removeFileTitle}
          text={t.removeFileText(removing.name)}
          button={t.removeFileConfirm}
          error={remove.error}
          pending={remove.isPending}
          onConfirm={() => remove.mutate({ id: removing.id }, { onSuccess: () => setRemoving(undefined) })}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </section>
  );
}

function AddFile({ id }: { readonly id: string }) {
  const input = useRef<HTMLInputElement>(null);
  const attach = useChange(ActionAttachDocument);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const add = async (file: globalThis.File) => {
    setBusy(true);
    setSaid('');
    setFault('');
    try {
      await attach.mutateAsync({ input: { action: id, file: await sendFile(file), name: file.name } });
      setSaid(t.attached(file.name));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFault(error.message);
    } finally {
      setBusy(false);
      if (input.current) input.current.value = '';
    }
  };
  return (
    <div className="field no-print">
      <label htmlFor="bilaga">{t.attach}</label>
      <input
        ref={input}
        id="bilaga"
        type="file"
        className="input"
        disabled={busy}
        aria-describedby={fault === '' ? 'bilaga-hjalp' : 'bilaga-hjalp bilaga-fel'}
        aria-invalid={fault === '' ? undefined : true}
        onChange={({ target }) => target.files?.[0] && void add(target.files[0])}
      />
      <p className="help" id="bilaga-hjalp">
        {t.attachHelp}
      </p>
      {fault !== '' && (
        <p className="fault" id="bilaga-fel" role="alert">
          {fault}
        </p>
      )}
      <p role="status" className="small">
        {busy ? t.attaching : said}
      </p>
    </div>
  );
}
