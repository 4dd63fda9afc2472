import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { mode as t } from '../../locales/sv/meeting-mode.js';
import { Agenda } from './Agenda.js';
import { Attendance } from './Attendance.js';
import { focusOn } from './fields.js';
import { ItemWork } from './ItemWork.js';
import { type Command, commandOf } from './keys.js';
import { KeysHelp } from './KeysHelp.js';
import { useKept } from './kept.js';
import { keepsRecords, type Meeting, type Opened } from './meeting.js';
import { RecordDialog } from './RecordDialog.js';
import { SessionBar } from './SessionBar.js';
import { usePresenter } from './use-presenter.js';
import { useWriting } from './use-writing.js';

/** A meeting that runs: the agenda, and one item to write on. */
export function Session({
  meeting,
  viewer,
  outOfReach,
  again,
}: {
  readonly meeting: Meeting;
  readonly viewer: string;
  readonly outOfReach: boolean;
  readonly again: () => Promise<unknown>;
}) {
  const { id, agendaItems: items, currentItem } = meeting;
  const { punkt } = useSearch({ from: '/moten/$id/lage' });
  const navigate = useNavigate({ from: '/moten/$id/lage' });
  const writing = useWriting(id, viewer, items);
  const presenter = usePresenter(id, again);
  // Only one of those who write shows the room where they are: the one who started, or who came when nothing was shown.
  const [fallback] = useState(currentItem === null);
  const [shows, setShows] = useKept<boolean | null>(`${viewer}.${id}.visa`, null);
  const showing = shows ?? fallback;
  const [paused, setPaused] = useKept(`${viewer}.${id}.paus`, false);
  const [keys, setKeys] = useKept(`${viewer}.tangenter`, true);
  const [opened, setOpened] = useState<Opened>(null);
  const [said, say] = useState('');
  const focusNotes = useRef(false);
  const chosen = items.find((item) => item.id === punkt) ?? items.find((item) => item.id === currentItem?.id);
  const item = chosen ?? items[0]!;

  useEffect(() => {
    document.title = t.title(meeting.title);
  }, [meeting.title]);
  useEffect(() => {
    // When the page is opened: a pause is not ended by it.
    if (showing && currentItem === null && !paused) {
      presenter.present(item.id);
      // Kept, so that the room is still shown after a reload.
      setShows(true);
    }
  }, []);
  useEffect(() => {
    if (focusNotes.current) focusOn('notes');
    focusNotes.current = false;
  }, [item.id]);

  const show = (to: string | null): void => {
    setPaused(to === null);
    presenter.present(to);
  };
  const go = (to: string, write: boolean): void => {
    const target = items.find((each) => each.id === to)!;
    writing.keeper.flush();
    focusNotes.current = write;
    say(t.agenda.at(target.number, target.title));
    if (showing) show(to);
    void navigate({ search: { punkt: to }, replace: true, resetScroll: false });
  };
  const step = (by: 1 | -1, write: boolean): void => {
    const next = items[items.indexOf(item) + by];
    if (next) go(next.id, write);
    else say(by > 0 ? t.agenda.last : t.agenda.first);
  };
  const obey = (command: Command, write: boolean): void => {
    if (command === 'NEXT') step(1, write);
    else if (command === 'PREVIOUS') step(-1, write);
    else if (command === 'DECISION') focusOn('decision');
    else if (command === 'ACTION') focusOn('action');
    else if (command !== 'RECORD' || keepsRecords(meeting)) setOpened(command);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (event.defaultPrevented || target.closest('dialog')) return;
      const typing = target.matches('input:not([type=checkbox]), textarea, select');
      if (event.key === 'Escape') {
        focusOn(target.dataset['field'] === 'notes' ? 'agenda' : 'notes');
        return;
      }
      const command = keys ? commandOf(event, typing) : undefined;
      if (!command) return;
      event.preventDefault();
      obey(command, typing);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

  return (
    <div className="mode">
      <SessionBar
        viewer={viewer}
        meeting={meeting}
        item={item}
        writing={writing}
        showing={showing}
        show={(on) => {
          setShows(on);
          if (on) show(item.id);
        }}
        pause={() => show(null)}
        open={setOpened}
        say={say}
      />
      <p className="hidden" role="status">
        {said}
      </p>
      {outOfReach && (
        <p className="notice warn" role="status">
          {t.contactLost}
        </p>
      )}
      {presenter.failed && !outOfReach && <p className="notice bad">{t.showFailed}</p>}
      <div className="mode-columns">
        <Agenda meeting={meeting} current={item} drafts={writing.drafts} go={(to) => go(to, false)} step={step} />
        <ItemWork key={item.id} meeting={meeting} item={item} viewer={viewer} writing={writing} open={setOpened} />
      </div>
      {opened === 'RECORD' && (
        <RecordDialog meeting={meeting} item={item} viewer={viewer} onClose={() => setOpened(null)} />
      )}
      {opened === 'ATTENDANCE' && <Attendance meeting={meeting} item={item} onClose={() => setOpened(null)} />}
      {opened === 'HELP' && <KeysHelp used={keys} use={setKeys} onClose={() => setOpened(null)} />}
    </div>
  );
}
