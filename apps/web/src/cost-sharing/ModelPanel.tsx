import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { send } from '../api/client.js';
import { CostsModelByIdDocument, type CostsModelFragment } from '../generated/graphql.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { instant } from '../ui/format.js';
import { Fault } from '../ui/states.js';
import type { FormFault } from './fault.js';
import { ModelEditor } from './ModelEditor.js';
import { RulesRead } from './ModelRead.js';
import { formOf } from './model-form.js';
import type { Named } from './names.js';
import type { ModelDraft } from './use-model-draft.js';

const texts = costs.model;

/** The model as a form, with its saving, its kept changes, and what to do when somebody else was first. */
export function ModelPanel({
  body,
  year,
  model,
  draft,
  members,
  fault,
  earlierModels = [],
  onSaved,
}: {
  readonly body: string;
  /** What a new model may start from. */
  readonly earlierModels?: readonly { readonly id: string; readonly name: string }[];
  /** Where the form stands beside a year's result. */
  readonly year?: number;
  readonly model: CostsModelFragment | null;
  readonly draft: ModelDraft;
  readonly members: readonly Named[];
  readonly fault?: FormFault | undefined;
  readonly onSaved?: (id: string) => void;
}) {
  const [saved, setSaved] = useState(false);
  const done = (id: string) => {
    setSaved(true);
    onSaved?.(id);
  };
  const untold = draft.error && draft.error.code !== 'CONFLICT' && !draft.error.field ? draft.error : null;
  return (
    <div className="stack">
      {model ? (
        <p className="small muted">
          {texts.versionLine(model.version, model.savedBy, instant(model.savedAt))}{' '}
          {year !== undefined && (
            <Link to="/kostnader/$slug/modell/$id" params={{ slug: body, id: model.id }}>
              {texts.openAlone}
            </Link>
          )}
        </p>
      ) : (
        year !== undefined && <NewModel body={body} year={year} draft={draft} earlier={earlierModels} />
      )}
      {draft.theirs && <Conflict draft={draft} theirs={draft.theirs} members={members} onSaved={done} />}
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!draft.theirs && !draft.isSaving) void draft.save(done);
        }}
      >
        <ModelEditor
          form={draft.form}
          members={members}
          fault={fault}
          onChange={(next) => {
            setSaved(false);
            draft.change(next);
          }}
        />
        {untold && <Fault error={untold} />}
        <div className="row no-print">
          {!draft.theirs && (
            <button
              type="submit"
              className="button primary"
              disabled={draft.isSaving || (!draft.dirty && model !== null)}
            >
              {draft.isSaving ? texts.saving : texts.save}
            </button>
          )}
          {draft.dirty && (
            <button type="button" className="button" onClick={draft.discard}>
              {texts.discard}
            </button>
          )}
        </div>
        <p className="small muted" role="status">
          {draft.dirty ? texts.draft : saved ? texts.saved : ''}
        </p>
      </form>
    </div>
  );
}

/** Nobody has written a model for the year: from nothing, or from one that there is. */
function NewModel({
  body,
  year,
  draft,
  earlier,
}: {
  readonly body: string;
  readonly year: number;
  readonly draft: ModelDraft;
  readonly earlier: readonly { readonly id: string; readonly name: string }[];
}) {
  const [error, setError] = useState<Error | null>(null);
  const startFrom = async (id: string) => {
    try {
      const { costModel } = await send(CostsModelByIdDocument, { id });
      draft.change({
        ...formOf(costModel),
        name: texts.newName(year),
        validFrom: `${year}-01-01`,
        validTo: `${year}-12-31`,
      });
    } catch (failure) {
      setError(failure as Error);
    }
  };
  return (
    <div className="stack tight">
      <p className="small muted">
        {costs.year.newModelLead(year)}{' '}
        <Link to="/kostnader/$slug/modell/$id" params={{ slug: body, id: 'nytt' }} search={{ ar: year }}>
          {texts.openAlone}
        </Link>
      </p>
      {earlier[0] && (
        <div>
          <button type="button" className="button" onClick={() => void startFrom(earlier[0]!.id)}>
            {texts.startFrom(earlier[0].name)}
          </button>
        </div>
      )}
      {error && <Fault error={error} />}
    </div>
  );
}

function Conflict({
  draft,
  theirs,
  members,
  onSaved,
}: {
  readonly draft: ModelDraft;
  readonly theirs: CostsModelFragment;
  readonly members: readonly Named[];
  readonly onSaved: (id: string) => void;
}) {
  const conflict = costs.conflict;
  return (
    <div className="notice warn stack" role="alert">
      <p>
        <strong>{conflict.title}</strong>
      </p>
      <p>{conflict.text(theirs.savedBy, instant(theirs.savedAt))}</p>
      <div className="beside">
        <section className="stack tight" aria-label={conflict.mine}>
          <h3>{conflict.mine}</h3>
          <p>
            <strong>{draft.form.name}</strong>
          </p>
          <RulesRead form={draft.form} names={members} />
        </section>
        <section className="stack tight" aria-label={conflict.theirs}>
          <h3>{conflict.theirs}</h3>
          <p>
            <strong>{theirs.name}</strong>
          </p>
          <RulesRead form={formOf(theirs)} names={members} />
        </section>
      </div>
      <div className="row">
        <button type="button" className="button" onClick={() => void draft.save(onSaved, theirs.version)}>
          {conflict.keep}
        </button>
        <button type="button" className="button" onClick={draft.discard}>
          {conflict.take}
        </button>
      </div>
      <p className="small">{conflict.goOn}</p>
    </div>
  );
}
