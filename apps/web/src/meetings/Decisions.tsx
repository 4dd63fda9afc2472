import { useState } from 'react';
import { useChange } from '../api/hooks.js';
import { MeetingRemoveDecisionDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { Confirm } from './Confirm.js';
import { type DecisionDraft, DecisionForm } from './DecisionForm.js';
import { Labelled } from './Labelled.js';
import type { Item } from './meeting.js';
import { rereadOnConflict } from './reread.js';
import { useStored } from '../shell/stored.js';

const t = texts.decision;
type Decision = Item['decisions'][number];

/** What was decided under an item. */
export function Decisions({ item, writes }: { readonly item: Item; readonly writes: boolean }) {
  if (item.decisions.length === 0) return null;
  return (
    <Labelled label={texts.agenda.decisions}>
      <ul className="plain stack tight">
        {item.decisions.map((decision) => (
          <DecisionRow key={decision.id} item={item} decision={decision} writes={writes} />
        ))}
      </ul>
    </Labelled>
  );
}

function DecisionRow({
  item,
  decision,
  writes,
}: {
  readonly item: Item;
  readonly decision: Decision;
  readonly writes: boolean;
}) {
  const [draft, setDraft] = useStored<DecisionDraft>(`beslut.${decision.id}`);
  const [changing, setChanging] = useState(false);
  const [removing, setRemoving] = useState(false);
  const remove = useChange(MeetingRemoveDecisionDocument);
  if (writes && (changing || draft !== null)) {
    return (
      <li>
        <DecisionForm
          item={item}
          decision={decision}
          draft={draft}
          setDraft={setDraft}
          focus={changing}
          onClose={() => setChanging(false)}
        />
      </li>
    );
  }
  return (
    <li className="decision">
      <p className="as-written">{decision.text}</p>
      {writes && (
        <span className="no-print">
          <button
            type="button"
            className="cell-button"
            aria-label={t.change(decision.text)}
            onClick={() => setChanging(true)}
          >
            {texts.agenda.change}
          </button>
          <button
            type="button"
            className="cell-button"
            aria-label={t.remove(decision.text)}
            onClick={() => setRemoving(true)}
          >
            {texts.agenda.remove}
          </button>
        </span>
      )}
      {removing && (
        <Confirm
          title={t.removeTitle}
          text={t.removeText(decision.text)}
          button={texts.agenda.remove}
          danger
          error={remove.error}
          pending={remove.isPending}
          // What somebody else wrote meanwhile is shown before it can go.
          onConfirm={() =>
            remove.mutate(
              { id: decision.id, version: decision.version },
              { onError: (error) => void rereadOnConflict(error) },
            )
          }
          onClose={() => {
            remove.reset();
            setRemoving(false);
          }}
        />
      )}
    </li>
  );
}
