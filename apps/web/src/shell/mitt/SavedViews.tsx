import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { MittDeleteViewDocument, MittSaveViewDocument } from '../../generated/graphql.js';
import { common } from '../../locales/sv/common.js';
import { mitt } from '../../locales/sv/mitt.js';
import { TextField } from '../../ui/TextField.js';
import './mitt.css';
import type { Facts } from './work.js';

/** Filters under a name: one's own. */
export function SavedViews({
  views,
  path,
  plain,
}: {
  readonly views: Facts['savedViews'];
  /** The address of the page with the filters of now. */
  readonly path: string;
  /** The address without filters: there is nothing to save. */
  readonly plain: string;
}) {
  const { history } = useRouter();
  const remove = useChange(MittDeleteViewDocument);
  const [naming, setNaming] = useState(false);
  const unsaved = path !== plain && views.every((view) => view.path !== path);
  return (
    <div className="stack tight">
      {views.length > 0 && (
        <section className="stack tight" aria-labelledby="vyer">
          <h2 id="vyer" className="small">
            {mitt.views.title}
          </h2>
          <ul className="plain row">
            {views.map(({ id, name, path: saved }) => (
              <li key={id} className="view">
                <a
                  href={saved}
                  aria-current={saved === path ? 'page' : undefined}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    history.push(saved);
                  }}
                >
                  {name}
                </a>
                <button
                  type="button"
                  className="button quiet compact"
                  aria-label={mitt.views.remove(name)}
                  disabled={remove.isPending}
                  onClick={() => remove.mutate({ id })}
                >
                  {mitt.views.removeShort}
                </button>
              </li>
            ))}
          </ul>
          {remove.error && (
            <p className="notice bad" role="alert">
              {remove.error.message}
            </p>
          )}
        </section>
      )}
      {unsaved && !naming && (
        <p>
          <button type="button" className="button" onClick={() => setNaming(true)}>
            {mitt.views.save}
          </button>
        </p>
      )}
      {unsaved && naming && <NameForm path={path} close={() => setNaming(false)} />}
    </div>
  );
}

function NameForm({ path, close }: { readonly path: string; readonly close: () => void }) {
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const save = useChange(MittSaveViewDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') save.mutate({ input: { name, path } }, { onSuccess: close });
  };
  return (
    <form className="mitt-choices" onSubmit={submit} noValidate>
      <TextField
        label={mitt.views.name}
        help={mitt.views.help}
        fault={missing ? mitt.views.missing : save.error?.message}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setMissing(false);
        }}
        maxLength={80}
        autoFocus
      />
      <button type="submit" className="button primary" disabled={save.isPending}>
        {mitt.views.button}
      </button>
      <button type="button" className="button quiet" onClick={close}>
        {common.cancel}
      </button>
    </form>
  );
}
