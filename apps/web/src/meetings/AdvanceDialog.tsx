import { useState } from 'react';
import { FormDialog, TextArea } from '../bodies/form.js';
import { useChange } from '../api/hooks.js';
import { MeetingAdvanceDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { Confirm } from './Confirm.js';
import type { Meeting } from './meeting.js';
import { rereadOnConflict } from './reread.js';

const t = texts.confirm;

/** A step of the meeting that is taken by asking first. */
export type Advance = 'IN_SESSION' | 'HELD' | 'CANCELLED';

export function AdvanceDialog({
  meeting,
  to,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly to: Advance;
  readonly onClose: () => void;
}) {
  const advance = useChange(MeetingAdvanceDocument);
  const [message, setMessage] = useState('');
  const go = () =>
    advance
      .mutateAsync({ input: { id: meeting.id, to, version: meeting.version, message: message || null } })
      .then(onClose, rereadOnConflict);
  if (to === 'CANCELLED') {
    return (
      <FormDialog
        title={t.cancelTitle}
        button={texts.head.cancelMeeting}
        error={advance.error}
        pending={advance.isPending}
        onSubmit={go}
        onClose={onClose}
      >
        <p>{t.cancelText}</p>
        <p className="help">{t.messageHelp}</p>
        <TextArea label={t.message} value={message} onChange={(event) => setMessage(event.target.value)} />
      </FormDialog>
    );
  }
  const starts = to === 'IN_SESSION';
  const reopens = meeting.status === 'HELD' && starts;
  return (
    <Confirm
      title={reopens ? t.reopenTitle : starts ? t.startTitle : t.endTitle}
      text={reopens ? t.reopenText : starts ? t.startText : t.endText}
      button={reopens ? texts.head.reopen : starts ? texts.steps.START : texts.steps.END}
      error={advance.error}
      pending={advance.isPending}
      onConfirm={() => void go()}
      onClose={onClose}
    />
  );
}
