import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { meeting as texts } from '../locales/sv/meeting.js';
import { type DecisionDraft, DecisionForm } from './DecisionForm.js';
import type { Item, Meeting } from './meeting.js';
import { RecordDialog } from './RecordDialog.js';
import { useStored } from '../shell/stored.js';

const t = texts.agenda;

/** What is added under an item while the meeting runs or afterwards. */
export function ItemAdds({ meeting, item }: { readonly meeting: Meeting; readonly item: Item }) {
  const [draft, setDraft] = useStored<DecisionDraft>(`beslut.ny.${item.id}`);
  const [adding, setAdding] = useState(false);
  const [recording, setRecording] = useState(false);
  const name = `${item.number} ${item.title}`;
  return (
    <>
      {adding || draft !== null ? (
        <DecisionForm
          item={item}
          decision={undefined}
          draft={draft}
          setDraft={setDraft}
          focus={adding}
          onClose={() => setAdding(false)}
        />
      ) : (
        <div className="row item-adds no-print">
          <button
            type="button"
            className="button compact quiet"
            aria-label={texts.decision.addFor(name)}
            onClick={() => setAdding(true)}
          >
            {texts.decision.add}
          </button>
          <Link
            to="/atgarder/ny"
            search={{ samverkan: meeting.body.slug, punkt: item.id }}
            className="button compact quiet"
            aria-label={t.actionFor(name)}
          >
            {t.action}
          </Link>
          <button
            type="button"
            className="button compact quiet"
            aria-label={t.recordFor(name)}
            onClick={() => setRecording(true)}
          >
            {t.record}
          </button>
        </div>
      )}
      {recording && <RecordDialog meeting={meeting} item={item} onClose={() => setRecording(false)} />}
    </>
  );
}
