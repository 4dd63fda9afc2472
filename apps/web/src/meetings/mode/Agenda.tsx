import { Link } from '@tanstack/react-router';
import { mode as texts } from '../../locales/sv/meeting-mode.js';
import { isWritten, type Item, type Meeting } from './meeting.js';
import { NewItem } from './NewItem.js';
import { type Draft, isUnsaved } from '../../drafts/draft.js';

const t = texts.agenda;

/** Where one is, what is done, and what the room sees. */
export function Agenda({
  meeting,
  current,
  drafts,
  go,
  step,
}: {
  readonly meeting: Meeting;
  readonly current: Item;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly go: (item: string) => void;
  readonly step: (by: 1 | -1, write: boolean) => void;
}) {
  const { id, agendaItems: items, currentItem } = meeting;
  return (
    <nav className="mode-agenda stack tight" aria-label={t.title}>
      <div className="row">
        <button
          type="button"
          className="button compact"
          aria-label={t.previousLong}
          aria-keyshortcuts="p Alt+p"
          disabled={items[0] === current}
          onClick={() => step(-1, false)}
        >
          <span aria-hidden="true">↑</span> {t.previous}
        </button>
        <button
          type="button"
          className="button compact"
          aria-label={t.nextLong}
          aria-keyshortcuts="n Alt+n"
          disabled={items.at(-1) === current}
          onClick={() => step(1, false)}
        >
          <span aria-hidden="true">↓</span> {t.next}
        </button>
      </div>
      <ol className="plain mode-items">
        {items.map((item) => {
          const { id: own, number, title } = item;
          const draft = drafts.get(own);
          return (
            <li key={own} className={`level-${number.split('.').length}`}>
              <Link
                to="/moten/$id/lage"
                params={{ id }}
                search={{ punkt: own }}
                replace
                resetScroll={false}
                data-field={item === current ? 'agenda' : undefined}
                className={item === current ? 'mode-item chosen' : 'mode-item'}
                activeProps={{}}
                aria-current={item === current ? 'step' : undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  go(own);
                }}
              >
                <span className="mode-number">{number}</span>
                <span className="mode-name">
                  {title}
                  {own === currentItem?.id && <span className="mode-flag">{t.inRoom}</span>}
                  {draft && isUnsaved(draft) && item !== current && <span className="mode-flag bad">{t.unsaved}</span>}
                </span>
                {isWritten(item) && (
                  <span className="mode-tick">
                    <span aria-hidden="true">✓</span>
                    <span className="hidden">{t.written}</span>
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ol>
      <NewItem meeting={id} />
    </nav>
  );
}
