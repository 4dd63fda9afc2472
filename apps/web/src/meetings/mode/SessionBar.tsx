import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { ModeAdvanceDocument, ModeSaveRecordDocument } from '../../generated/graphql.js';
import { common } from '../../locales/sv/common.js';
import { mode as t } from '../../locales/sv/meeting-mode.js';
import { TextField } from '../../ui/TextField.js';
import { Confirm } from '../Confirm.js';
import { timeOf } from '../when.js';
import { ModalForm } from './ModalForm.js';
import { begun } from './kept.js';
import { isWritten, type Item, type Meeting, type Opened } from './meeting.js';
import type { Writing } from './use-writing.js';

interface Props {
  readonly meeting: Meeting;
  readonly viewer: string;
  readonly item: Item;
  readonly writing: Writing;
  readonly showing: boolean;
  readonly show: (on: boolean) => void;
  /** Shows the room that there is a pause. */
  readonly pause: () => void;
  readonly open: (what: Opened) => void;
  readonly say: (text: string) => void;
}

/** Which meeting it is, and what concerns all of it. */
export function SessionBar({ meeting, viewer, item, writing, showing, show, pause, open, say }: Props) {
  const [asked, ask] = useState<'ADJOURN' | 'END' | null>(null);
  return (
    <header className="mode-bar">
      <div className="mode-where">
        <Link to="/moten/$id" params={{ id: meeting.id }} className="small">
          {meeting.body.name}
        </Link>
        <h1 tabIndex={-1}>{meeting.title}</h1>
      </div>
      <div className="row">
        <label className="mode-show">
          <input type="checkbox" checked={showing} onChange={(event) => show(event.target.checked)} />
          {t.show}
        </label>
        <Link to="/moten/$id/skarm" params={{ id: meeting.id }} target="_blank" className="button compact">
          {t.screen}
          <span className="hidden">{t.newWindow}</span>
          <span aria-hidden="true">↗</span>
        </Link>
        <button type="button" className="button compact" aria-keyshortcuts="d Alt+d" onClick={() => open('ATTENDANCE')}>
          {t.attendance.button}
        </button>
        <button type="button" className="button compact" onClick={() => open('HELP')}>
          {t.keys.button}
        </button>
        <button type="button" className="button compact" onClick={() => ask('ADJOURN')}>
          {t.adjourn.button}
        </button>
        <button type="button" className="button compact primary" onClick={() => ask('END')}>
          {t.end.button}
        </button>
      </div>
      {asked === 'END' && <End meeting={meeting} viewer={viewer} writing={writing} onClose={() => ask(null)} />}
      {asked === 'ADJOURN' && (
        <Adjourn
          item={item}
          onClose={() => ask(null)}
          onDone={() => {
            ask(null);
            pause();
            say(t.adjourn.done);
          }}
        />
      )}
    </header>
  );
}

function End({
  meeting,
  viewer,
  writing,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly viewer: string;
  readonly writing: Writing;
  readonly onClose: () => void;
}) {
  const advance = useChange(ModeAdvanceDocument);
  const { id, version, agendaItems: items } = meeting;
  const numbers = (which: (item: Item) => boolean): string[] => items.filter(which).map(({ number }) => number);
  const unsaved = writing.keeper.unsaved();
  const waiting = numbers((item) => unsaved.includes(item.id));
  const empty = numbers((item) => !isWritten(item));
  const lines = begun(viewer, items).map(({ number }) => number);
  const text =
    waiting.length > 0
      ? t.end.unsaved(waiting)
      : writing.posts.length > 0
        ? t.end.posting
        : lines.length > 0
          ? t.end.begun(lines)
          : [t.end.lead, empty.length > 0 ? t.end.empty(empty) : ''].join(' ');
  return (
    <Confirm
      title={t.end.title}
      text={text}
      button={t.end.button}
      error={advance.error}
      pending={advance.isPending || waiting.length > 0 || writing.posts.length > 0 || lines.length > 0}
      onConfirm={() => advance.mutate({ input: { id, version, to: 'HELD' } })}
      onClose={onClose}
    />
  );
}

const isTime = (text: string): boolean => text === '' || /^([01]?\d|2[0-3])[.:][0-5]\d$/.test(text);

function Adjourn({
  item,
  onClose,
  onDone,
}: {
  readonly item: Item;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const [until, setUntil] = useState('');
  const [fault, setFault] = useState<string>();
  const save = useChange(ModeSaveRecordDocument);
  const submit = (): void => {
    const time = until.trim();
    setFault(isTime(time) ? undefined : t.adjourn.untilFault);
    if (!isTime(time)) return;
    const now = timeOf(new Date().toISOString()).replace(':', '.');
    const text = t.adjourn.text(now, time.replace(':', '.'));
    save.mutate({ input: { item: item.id, kind: 'ADJOURNMENT', text } }, { onSuccess: onDone });
  };
  return (
    <ModalForm
      title={t.adjourn.title}
      button={t.adjourn.button}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
      cancel={common.cancel}
    >
      <p>{t.adjourn.lead}</p>
      <TextField
        label={t.adjourn.until}
        value={until}
        fault={fault}
        inputMode="decimal"
        autoComplete="off"
        onChange={(event) => setUntil(event.target.value)}
      />
    </ModalForm>
  );
}
