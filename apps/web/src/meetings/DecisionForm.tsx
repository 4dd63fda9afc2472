import { type KeyboardEvent, useEffect, useRef } from 'react';
import { faultOf, TextArea } from '../bodies/form.js';
import { useChange } from '../api/hooks.js';
import { MeetingSaveDecisionDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import type { Item } from './meeting.js';
import { rereadOnConflict } from './reread.js';

const t = texts.decision;

/** A decision being written. */
export interface DecisionDraft {
  readonly text: string;
  /** The version that the writing began from; 0 = a new one. */
  readonly version: number;
}

/** A decision in words; what somebody else has saved meanwhile stands beside. */
export function DecisionForm({
  item,
  decision,
  draft,
  setDraft,
  focus,
  onClose,
}: {
  readonly item: Item;
  readonly decision: Item['decisions'][number] | undefined;
  readonly draft: DecisionDraft | null;
  readonly setDraft: (next: DecisionDraft | null) => void;
  readonly focus: boolean;
  readonly onClose: () => void;
}) {
  const save = useChange(MeetingSaveDecisionDocument);
  const form = useRef<HTMLFormElement>(null);
  const text = draft?.text ?? decision?.text ?? '';
  const version = draft?.version ?? decision?.version ?? 0;
  const theirs = draft && decision && decision.version > draft.version && !save.isPending ? decision : undefined;
  useEffect(() => {
    if (focus) form.current?.querySelector('textarea')?.focus();
    // Only when it is opened.
  }, []);
  const done = () => {
    setDraft(null);
    onClose();
  };
  const submit = async () => {
    if (theirs || save.isPending) return;
    const input = { item: item.id, text, ...(decision && { id: decision.id, version }) };
    try {
      await save.mutateAsync({ input });
      done();
    } catch (error) {
      await rereadOnConflict(error);
    }
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };
  return (
    <form
      ref={form}
      className="stack tight no-print"
      noValidate
      onKeyDown={byKey}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {theirs && (
        <div className="notice warn stack tight" role="alert">
          <p>{t.conflict}</p>
          <p className="as-written">{theirs.text}</p>
          <div className="row">
            <button
              type="button"
              className="button compact"
              onClick={() => setDraft({ text, version: theirs.version })}
            >
              {texts.item.keepMine}
            </button>
            <button type="button" className="button compact" onClick={done}>
              {texts.item.takeTheirs}
            </button>
          </div>
        </div>
      )}
      <TextArea
        label={t.label}
        value={text}
        fault={faultOf(save.error, 'text', save.error?.code === 'CONFLICT' ? undefined : save.error?.message)}
        onChange={(event) => {
          if (save.error) save.reset();
          setDraft({ text: event.target.value, version });
        }}
      />
      <div className="row">
        <button type="submit" className="button primary compact" disabled={save.isPending || theirs !== undefined}>
          {save.isPending ? texts.item.saving : t.save}
        </button>
        <button type="button" className="button compact" onClick={done}>
          {draft === null ? texts.item.close : texts.item.discard}
        </button>
      </div>
    </form>
  );
}
