import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { faultOf, FormDialog } from '../../bodies/form.js';
import {
  type MeetingApprovalFragment,
  MeetingConfirmNoticeDocument,
  MeetingCorrectNoticeDocument,
  type MeetingNoticeFragment,
  MeetingPostNoticeDocument,
  MeetingRemoveNoticeDocument,
} from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';
import { readableDay, today } from '../../ui/format.js';
import { TextField } from '../../ui/TextField.js';
import type { Meeting } from '../meeting.js';
import { rereadOnConflict } from '../reread.js';

const t = texts.notices;

export type NoticeStep = 'post' | 'remove' | 'confirm' | 'correct';

/** What a board did, as somebody notes it. */
export function NoticeDialog({
  meeting,
  approval,
  notice,
  step,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly approval: MeetingApprovalFragment;
  readonly notice: MeetingNoticeFragment;
  readonly step: NoticeStep;
  readonly onClose: () => void;
}) {
  const changes = {
    post: useChange(MeetingPostNoticeDocument),
    remove: useChange(MeetingRemoveNoticeDocument),
    confirm: useChange(MeetingConfirmNoticeDocument),
    correct: useChange(MeetingCorrectNoticeDocument),
  };
  const { error, isPending } = changes[step];
  const last = notice.postings.at(-1);
  const { name, code } = notice.organisation;
  const [postedOn, setPostedOn] = useState(step === 'correct' ? (last?.postedOn ?? '') : today());
  const [removedOn, setRemovedOn] = useState(step === 'correct' ? (last?.removedOn ?? '') : today());
  const [url, setUrl] = useState(step === 'post' ? '' : (last?.url ?? ''));
  const board = { meeting: meeting.id, approval: approval.id, organisation: code };
  const send = (): Promise<unknown> => {
    switch (step) {
      case 'post':
        return changes.post.mutateAsync({ input: { ...board, postedOn, url } });
      case 'remove':
        return changes.remove.mutateAsync({ input: { ...board, removedOn } });
      case 'confirm':
        return changes.confirm.mutateAsync({ input: { ...board, url } });
      case 'correct': {
        const { id: posting, version } = last!;
        return changes.correct.mutateAsync({
          input: { ...board, posting, version, postedOn, removedOn: removedOn || null, url },
        });
      }
    }
  };
  const takeDownFrom = approval.appeal?.days.find(({ key }) => key === 'TAKE_DOWN_FROM')?.day;
  const titles = { post: last ? t.postAgain : t.post, remove: t.remove, confirm: t.confirm, correct: t.correct };
  return (
    <FormDialog
      title={titles[step](name)}
      error={error}
      pending={isPending}
      onSubmit={() => send().then(onClose, rereadOnConflict)}
      onClose={onClose}
    >
      {step === 'confirm' && <p className="help">{t.confirmHelp}</p>}
      {step === 'remove' && takeDownFrom != null && removedOn < takeDownFrom && (
        <p className="notice warn">{t.early(readableDay(takeDownFrom))}</p>
      )}
      {(step === 'post' || step === 'correct') && (
        <TextField
          label={t.postedOn}
          type="date"
          value={postedOn}
          fault={faultOf(error, 'postedOn')}
          onChange={(event) => setPostedOn(event.target.value)}
        />
      )}
      {(step === 'remove' || step === 'correct') && (
        <TextField
          label={t.removedOn}
          type="date"
          value={removedOn}
          fault={faultOf(error, 'removedOn')}
          onChange={(event) => setRemovedOn(event.target.value)}
        />
      )}
      {step === 'correct' && <p className="help">{t.removedHelp}</p>}
      {step !== 'remove' && (
        <TextField
          label={t.url}
          type="url"
          value={url}
          fault={faultOf(error, 'url')}
          onChange={(event) => setUrl(event.target.value)}
        />
      )}
    </FormDialog>
  );
}
