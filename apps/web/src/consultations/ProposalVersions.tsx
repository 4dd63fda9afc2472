import { useRef, useState } from 'react';
import { ApiError } from '../api/client.js';
import { useChange } from '../api/hooks.js';
import { ProposalAddVersionDocument } from '../generated/graphql.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { sendFile } from '../api/send-file.js';
import { instant } from '../ui/format.js';
import { TextField } from '../ui/TextField.js';
import type { Proposal } from './handled.js';

const t = handling.proposals;

/** The document in its versions, the current one first. */
export function ProposalVersions({ proposal }: { readonly proposal: Proposal }) {
  const { versions, viewerMay, state } = proposal;
  return (
    <section className="card stack" aria-labelledby="versioner">
      <h2 id="versioner">{t.versions}</h2>
      {versions.length === 0 ? (
        <p className="muted">{t.noVersions}</p>
      ) : (
        <ul className="plain stack tight">
          {[...versions].reverse().map(({ id, version, name, editorial, addedAt, url }) => (
            <li key={id}>
              {t.version(version)}:{' '}
              <a href={url} download>
                {name}
              </a>{' '}
              {editorial && <span className="badge">{t.editorialBadge}</span>}{' '}
              <span className="small muted">{instant(addedAt)}</span>
            </li>
          ))}
        </ul>
      )}
      {viewerMay.keep && state === 'OPEN' && <AddVersion proposal={proposal} />}
    </section>
  );
}

function AddVersion({ proposal: { id, documentVersion } }: { readonly proposal: Proposal }) {
  const add = useChange(ProposalAddVersionDocument);
  const input = useRef<HTMLInputElement>(null);
  const [editorial, setEditorial] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const save = async () => {
    const file = input.current?.files?.[0];
    setFault(file ? '' : t.needFile);
    if (!file) return;
    setBusy(true);
    try {
      await add.mutateAsync({
        input: { proposal: id, baseVersion: documentVersion, file: await sendFile(file), name: file.name, editorial },
      });
      if (input.current) input.current.value = '';
      setEditorial(false);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFault(error.message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="stack tight no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField ref={input} label={t.file} type="file" fault={fault} />
      {documentVersion > 0 && (
        <label className="check">
          <input type="checkbox" checked={editorial} onChange={({ target }) => setEditorial(target.checked)} />
          <span>{t.editorial}</span>
        </label>
      )}
      <p>
        <button type="submit" className="button" disabled={busy}>
          {t.addVersion}
        </button>
      </p>
    </form>
  );
}
