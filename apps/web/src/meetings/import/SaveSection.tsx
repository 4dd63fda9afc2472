import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { ImportSaveDocument } from '../../generated/graphql.js';
import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import { Fault } from '../../ui/states.js';
import { Confirm } from '../Confirm.js';
import { countsOf } from './count.js';
import { fieldOfPath } from './fields.js';
import { type Faults, faultsOf } from './faults.js';
import { inputOf } from './minutes-form.js';
import type { Progress, Source, Work } from './use-work.js';

const t = texts.save;

/** Step three: who may read it, and the meeting is made. */
export function SaveSection({
  work,
  source,
  progress,
  faults,
  setFaults,
  showField,
}: {
  readonly work: Work;
  readonly source: Source;
  readonly progress: Progress;
  readonly faults: Faults;
  /** The faults that were found now; none when it can be saved. */
  readonly setFaults: (faults: Faults) => void;
  readonly showField: (id: string) => void;
}) {
  const { form, keepAsDraft, seen } = progress;
  const navigate = useNavigate();
  const save = useChange(ImportSaveDocument);
  const [asking, setAsking] = useState(false);
  const left = source.warnings.length - seen.length;
  const { suggested } = countsOf(form);
  const send = async () => {
    const input = { body: source.body, text: source.text, checked: inputOf(form), keepAsDraft };
    const done = await save.mutateAsync({ input }).catch((error: typeof save.error) => {
      const field = error?.field === undefined ? undefined : fieldOfPath(form, error.field);
      setAsking(false);
      if (!error || field === undefined) return;
      setFaults(new Map([[field, error.message]]));
      showField(field);
    });
    if (!done) return;
    await navigate({ to: '/moten/$id', params: { id: done.importMinutes.meeting.id } });
    work.clear();
  };
  const submit = () => {
    const found = faultsOf(form);
    setFaults(found);
    save.reset();
    const [first] = found.keys();
    if (first !== undefined) showField(first);
    else if (source.warnings.some(({ code }) => code === 'ALREADY_IMPORTED')) setAsking(true);
    else void send();
  };
  return (
    <section className="card stack" aria-labelledby="spara-motet">
      <h2 id="spara-motet">{t.title}</h2>
      <fieldset className="stack tight">
        <legend className="import-legend">{t.who}</legend>
        {([false, true] as const).map((draft) => (
          <label key={String(draft)} className="import-choice">
            <input
              type="radio"
              name="keepAsDraft"
              checked={keepAsDraft === draft}
              onChange={() => work.set({ keepAsDraft: draft })}
            />
            <span>
              {draft ? t.draft : t.members}
              <span className="muted small import-under">{draft ? t.draftHelp : t.membersHelp}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {(left > 0 || suggested > 0) && (
        <p className="muted">
          {[left > 0 && t.left(left), suggested > 0 && t.suggestions(suggested)].filter(Boolean).join(' ')}
        </p>
      )}
      {faults.size > 0 && <FaultList faults={faults} showField={showField} />}
      {save.error && fieldOfPath(form, save.error.field ?? '') === undefined && <Fault error={save.error} />}
      <p>
        <button type="button" className="button primary" disabled={save.isPending || save.isSuccess} onClick={submit}>
          {save.isPending ? t.saving : t.button}
        </button>
      </p>
      {asking && (
        <Confirm
          title={t.againTitle}
          text={t.againText}
          button={t.again}
          error={null}
          pending={save.isPending}
          onConfirm={() => void send()}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

function FaultList({ faults, showField }: { readonly faults: Faults; readonly showField: (id: string) => void }) {
  return (
    <div className="notice bad stack tight" role="alert">
      <p>
        <strong>{t.fix(faults.size)}</strong>
      </p>
      <ul>
        {[...faults].map(([id, text]) => (
          <li key={id}>
            <button type="button" className="cell-button" onClick={() => showField(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
