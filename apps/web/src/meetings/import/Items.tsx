import { type KeyboardEvent, useMemo } from 'react';
import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import { useChecking } from './checking.js';
import { ITEMS_ID, type Warning } from './fields.js';
import { ItemCard } from './ItemCard.js';
import type { ItemForm } from './minutes-form.js';

const t = texts.items;

/** The items, each behind its heading. */
export function Items({
  items,
  doubts,
  open,
  onToggle,
  onToggleAll,
  onAdd,
}: {
  readonly items: readonly ItemForm[];
  /** Warnings that nobody has looked at. */
  readonly doubts: readonly Warning[];
  readonly open: ReadonlySet<number>;
  readonly onToggle: (key: number, open: boolean) => void;
  readonly onToggleAll: (open: boolean) => void;
  readonly onAdd: () => void;
}) {
  const { faults } = useChecking();
  const doubtsOf = useMemo(() => countDoubts(items, doubts), [items, doubts]);
  const fault = faults.get(ITEMS_ID);
  const allOpen = items.every(({ key }) => open.has(key));
  return (
    <section className="stack tight" aria-labelledby={ITEMS_ID}>
      <div className="row spread">
        <h3 id={ITEMS_ID} tabIndex={-1}>
          {t.title}
        </h3>
        {items.length > 1 && (
          <button type="button" className="button compact" onClick={() => onToggleAll(!allOpen)}>
            {allOpen ? t.closeAll : t.openAll}
          </button>
        )}
      </div>
      {fault && <p className="import-fault">{fault}</p>}
      {items.length === 0 ? <p>{t.none}</p> : <p className="muted small">{t.keys}</p>}
      <ol className="plain import-items" onKeyDown={moveByArrow}>
        {items.map((item, index) => (
          <li key={item.key}>
            <ItemCard
              item={item}
              isFirst={index === 0}
              isOpen={open.has(item.key)}
              doubts={doubtsOf.get(item.key) ?? 0}
              onToggle={onToggle}
            />
          </li>
        ))}
      </ol>
      <p>
        <button type="button" className="button" onClick={onAdd}>
          {t.add}
        </button>
      </p>
    </section>
  );
}

function countDoubts(items: readonly ItemForm[], doubts: readonly Warning[]): ReadonlyMap<number, number> {
  return new Map(
    items.map(({ key, from, to }) => [
      key,
      from === null || to === null ? 0 : doubts.filter(({ line }) => from <= line && line <= to).length,
    ]),
  );
}

/** From heading to heading. */
function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target as Element).matches('summary[data-item]')) return;
  const headings = [...event.currentTarget.querySelectorAll<HTMLElement>('summary[data-item]')];
  event.preventDefault();
  headings[headings.indexOf(event.target as HTMLElement) + step]?.focus();
}
