import { isPlanned } from '@domain/meetings/states.js';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useChange } from '../api/hooks.js';
import { MeetingSaveItemDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { changesOf, formOf, type ItemDraft, type ItemField, type ItemForm, mergeForms, sameForm } from './item-form.js';
import { ItemFields } from './ItemFields.js';
import type { Item, Meeting } from './meeting.js';
import { rereadOnConflict } from './reread.js';

const t = texts.item;

/**
 * The texts of an item being written: kept in the browser until they are saved. What somebody else saves meanwhile comes in beside; what
 * both wrote in is asked about.
 */
export function ItemEditor({
  meeting,
  item,
  draft,
  setDraft,
  focus,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly draft: ItemDraft | null;
  readonly setDraft: (next: ItemDraft | null) => void;
  /** Opened by the person, not found from before. */
  readonly focus: boolean;
  readonly onClose: () => void;
}) {
  const save = useChange(MeetingSaveItemDocument);
  const form = useRef<HTMLFormElement>(null);
  const stored = formOf(item);
  const base = draft?.base ?? stored;
  const mine = draft?.mine ?? stored;
  const behind = draft !== null && item.version > draft.version && !save.isPending;
  const { form: merged, conflicts } = mergeForms(base, mine, stored);
  const open = behind ? conflicts : [];
  const settled = behind && conflicts.length === 0;

  useEffect(() => {
    // What the other one changed elsewhere in the item is taken in.
    if (settled) setDraft(sameForm(merged, stored) ? null : { base: stored, mine: merged, version: item.version });
    // Only another version gives something to take in.
  }, [settled, item.version]);
  useEffect(() => {
    const field = isPlanned(meeting.status) ? 'title' : 'notes';
    if (focus) form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
    // Only when it is opened.
  }, []);

  const change = (field: ItemField, value: string): void => {
    if (save.error) save.reset();
    const next = { ...mine, [field]: value };
    setDraft(!behind && sameForm(next, base) ? null : { base, mine: next, version: draft?.version ?? item.version });
  };
  const resolve = (field: ItemField, take: 'mine' | 'theirs'): void => {
    const its = { [field]: stored[field] } as Partial<ItemForm>;
    setDraft({ ...draft!, base: { ...base, ...its }, mine: take === 'mine' ? mine : { ...mine, ...its } });
  };
  const close = (): void => {
    onClose();
    form.current?.closest('li')?.querySelector<HTMLElement>('.tools button')?.focus();
  };
  const submit = async (): Promise<void> => {
    if (open.length > 0 || save.isPending) return;
    if (draft === null) return close();
    try {
      await save.mutateAsync({ input: { id: item.id, version: draft.version, ...changesOf(base, mine) } });
      setDraft(null);
      close();
    } catch (error) {
      await rereadOnConflict(error);
    }
  };
  const byKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };
  return (
    <form
      ref={form}
      className="stack item-editor no-print"
      noValidate
      onKeyDown={byKey}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {open.length > 0 ? (
        <p className="notice warn" role="alert">
          {t.conflict}
        </p>
      ) : (
        save.error &&
        save.error.code !== 'CONFLICT' && (
          <p className="notice bad" role="alert">
            {save.error.message}
          </p>
        )
      )}
      <ItemFields
        meeting={meeting}
        form={mine}
        theirs={stored}
        conflicts={open}
        error={save.error}
        onChange={change}
        onResolve={resolve}
      />
      <div className="row">
        <button type="submit" className="button primary" disabled={save.isPending || open.length > 0}>
          {save.isPending ? t.saving : t.save}
        </button>
        {draft === null ? (
          <button type="button" className="button" onClick={close}>
            {t.close}
          </button>
        ) : (
          <button
            type="button"
            className="button"
            onClick={() => {
              save.reset();
              setDraft(null);
              close();
            }}
          >
            {t.discard}
          </button>
        )}
        {draft !== null && <span className="small muted">{t.kept}</span>}
      </div>
    </form>
  );
}
