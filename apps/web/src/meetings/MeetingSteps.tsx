import { useState } from 'react';
import { minutesAreOut } from '@domain/meetings/states.js';
import { Link } from '@tanstack/react-router';
import { meeting as texts, minutesOf } from '../locales/sv/meeting.js';
import { today } from '../ui/format.js';
import { AdvanceDialog, type Advance } from './AdvanceDialog.js';
import { DeleteMeeting } from './DeleteMeeting.js';
import { focusNewItem } from './AddItem.js';
import type { Meeting } from './meeting.js';
import { MeetingDialog } from './MeetingDialog.js';
import { SendDialog } from './SendDialog.js';
import { nextStep, otherSteps, type Step } from './steps.js';
import { dayOf } from './when.js';

const t = texts.head;
type Open = 'send' | 'change' | 'delete' | Advance;

/** What the secretariat does with a meeting: one button that stands out, the others beside it. */
export function MeetingSteps({ meeting }: { readonly meeting: Meeting }) {
  const [open, setOpen] = useState<Open>();
  const [more, setMore] = useState(false);
  const { status } = meeting;
  const minutes = minutesOf(meeting.body.kind).definite;
  const facts = {
    status,
    day: dayOf(meeting.startsAt),
    items: meeting.agendaItems.length,
    changes: meeting.pendingChanges.length,
    changedSinceSent: meeting.minutesChangedAt != null,
  };
  const next = nextStep(facts, today());
  const take = (step: Step) => {
    switch (step) {
      case 'FIRST_ITEM':
        return focusNewItem();
      case 'SUMMON':
      case 'CHANGE':
      case 'MINUTES':
        return setOpen('send');
      case 'START':
        return setOpen('IN_SESSION');
      case 'END':
        return setOpen('HELD');
    }
  };
  const label = (step: Step): string =>
    step !== 'MINUTES'
      ? texts.steps[step]
      : status === 'MINUTES_SENT'
        ? t.sendChanged(minutes)
        : texts.steps.MINUTES(minutes);
  const quiet = (text: string, what: Open) => (
    <button type="button" className="button" onClick={() => setOpen(what)}>
      {text}
    </button>
  );
  const others = otherSteps(facts, next).map((step) => (
    <button key={step} type="button" className="button" onClick={() => take(step)}>
      {label(step)}
    </button>
  ));
  const close = () => setOpen(undefined);
  return (
    <div className="stack no-print">
      {meeting.pendingChanges.length > 0 && (
        <div className="notice warn stack tight">
          <p>
            <strong>{texts.notices.changes}</strong>
          </p>
          <ul className="bullets">
            {meeting.pendingChanges.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="row">
        {next && (
          <button type="button" className="button primary" onClick={() => take(next)}>
            {label(next)}
          </button>
        )}
        {status === 'IN_SESSION' && (
          <Link to="/moten/$id/lage" params={{ id: meeting.id }} className="button">
            {t.mode}
          </Link>
        )}
        {status !== 'DRAFT' && others}
        {status !== 'CANCELLED' && status !== 'APPROVED' && quiet(t.change, 'change')}
        <button type="button" className="button quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? t.less : t.more}
        </button>
      </div>
      {more && (
        <div className="row">
          {status === 'DRAFT' && others}
          {(status === 'DRAFT' || (meeting.imported && status !== 'APPROVED')) &&
            quiet(meeting.imported ? t.deleteImported : t.delete, 'delete')}
          {status === 'SUMMONED' && meeting.pendingChanges.length === 0 && quiet(t.message, 'send')}
          {status === 'SUMMONED' && quiet(t.cancelMeeting, 'CANCELLED')}
          {status === 'HELD' && quiet(t.reopen, 'IN_SESSION')}
          {minutesAreOut(status) && next !== 'MINUTES' && quiet(t.again(minutes), 'send')}
          {status === 'IN_SESSION' && (
            <Link to="/moten/$id/skarm" params={{ id: meeting.id }} className="button">
              {t.screen}
            </Link>
          )}
          <button type="button" className="button" onClick={() => window.print()}>
            {t.print}
          </button>
        </div>
      )}
      {open === 'send' && <SendDialog meeting={meeting} onClose={close} />}
      {open === 'change' && <MeetingDialog meeting={meeting} onClose={close} />}
      {open === 'delete' && <DeleteMeeting meeting={meeting} onClose={close} />}
      {(open === 'IN_SESSION' || open === 'HELD' || open === 'CANCELLED') && (
        <AdvanceDialog meeting={meeting} to={open} onClose={close} />
      )}
    </div>
  );
}
