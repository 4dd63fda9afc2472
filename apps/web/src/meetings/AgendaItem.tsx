import { itemNumber } from '@domain/meetings/words.js';
import { isPlanned } from '@domain/meetings/states.js';
import { type KeyboardEvent, useState } from 'react';
import { meeting as texts } from '../locales/sv/meeting.js';
import { ContinueDialog } from './ContinueDialog.js';
import type { ItemDraft } from './item-form.js';
import { ItemEditor } from './ItemEditor.js';
import { ItemText } from './ItemText.js';
import type { Item, Meeting } from './meeting.js';
import type { Direction } from './move.js';
import { AddPaper } from './Papers.js';
import { RemoveItem } from './RemoveItem.js';
import { useStored } from '../shell/stored.js';

const t = texts.agenda;
const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** One item: as it reads, and for the secretariat the ways to change it. */
export function AgendaItem({
  meeting,
  item,
  depth,
  writes,
  move,
  say,
}: {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly depth: number;
  readonly writes: boolean;
  /** Absent = the order stands. */
  readonly move: ((direction: Direction) => void) | undefined;
  readonly say: (text: string) => void;
}) {
  const [draft, setDraft] = useStored<ItemDraft>(`punkt.${item.id}`);
  const [opened, setOpened] = useState(false);
  const [more, setMore] = useState(false);
  const [dialog, setDialog] = useState<'continue' | 'remove'>();
  const number = itemNumber(item.number, item.section);
  const name = `${number} ${item.title}`;
  const editing = writes && (opened || draft !== null);
  const byKey = (event: KeyboardEvent<HTMLElement>) => {
    const direction = KEYS[event.key];
    if (!move || !event.altKey || event.ctrlKey || event.metaKey || direction === undefined) return;
    // In a field the same keys move in the text.
    if ((event.target as HTMLElement).matches('input, textarea, select')) return;
    event.preventDefault();
    move(direction);
  };
  return (
    <li id={`punkt-${item.id}`} className={`agenda-item depth-${depth}`} onKeyDown={byKey}>
      <div className="agenda-head">
        <h3>
          <span className="number">{number}</span> {item.title}
        </h3>
        {writes && (
          <div className="row tools no-print" role="group" aria-label={t.tools(name)}>
            <button
              type="button"
              className="button compact"
              aria-label={t.changeItem(name)}
              aria-expanded={editing}
              onClick={() => setOpened(!editing)}
            >
              {t.change}
            </button>
            <button
              type="button"
              className="button compact quiet"
              aria-label={t.moreFor(name)}
              aria-expanded={more}
              onClick={() => setMore(!more)}
            >
              {t.more}
            </button>
          </div>
        )}
      </div>
      {writes && more && (
        <div className="row tools no-print">
          {move &&
            (['up', 'down', 'in', 'out'] as const).map((direction) => (
              <button key={direction} type="button" className="button compact" onClick={() => move(direction)}>
                {t[direction]}
              </button>
            ))}
          <button type="button" className="button compact" onClick={() => setDialog('continue')}>
            {t.goOn}
          </button>
          <AddPaper meeting={meeting.id} item={item.id} />
          {isPlanned(meeting.status) && (
            <button type="button" className="button compact danger" onClick={() => setDialog('remove')}>
              {t.remove}
            </button>
          )}
        </div>
      )}
      {editing ? (
        <ItemEditor
          meeting={meeting}
          item={item}
          draft={draft}
          setDraft={setDraft}
          focus={opened}
          onClose={() => setOpened(false)}
        />
      ) : null}
      <ItemText meeting={meeting} item={item} writes={writes} editing={editing} />
      {dialog === 'continue' && <ContinueDialog meeting={meeting} item={item} onClose={() => setDialog(undefined)} />}
      {dialog === 'remove' && <RemoveItem item={item} say={say} onClose={() => setDialog(undefined)} />}
    </li>
  );
}
