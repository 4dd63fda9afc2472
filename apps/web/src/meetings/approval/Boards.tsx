import { useState } from 'react';
import type { MeetingApprovalFragment, MeetingNoticeFragment } from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';
import { TableBox } from '../../ui/TableBox.js';
import type { Meeting } from '../meeting.js';
import { NoticeDialog, type NoticeStep } from './NoticeDialog.js';

const t = texts.notices;
const LOOKS = { TO_POST: 'warn', POSTED: 'info', TAKEN_DOWN: 'good', TAKEN_DOWN_EARLY: 'bad' } as const;

/** One row for each member: what its board has done, and what to note next. */
export function Boards({
  meeting,
  approval,
  what,
}: {
  readonly meeting: Meeting;
  readonly approval: MeetingApprovalFragment;
  readonly what: string;
}) {
  const [open, setOpen] = useState<{ readonly notice: MeetingNoticeFragment; readonly step: NoticeStep }>();
  const acts = approval.notices.some(({ viewerMayReport, viewerMayConfirm }) => viewerMayReport || viewerMayConfirm);
  const columns = acts ? t.columns : t.columns.slice(0, -1);
  return (
    <>
      <TableBox label={`${t.table}: ${what}`}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {approval.notices.map((notice) => (
              <tr key={notice.organisation.code}>
                <th scope="row">{notice.organisation.name}</th>
                <td>
                  <span className={`badge ${LOOKS[notice.state]}`}>{t.states[notice.state]}</span>
                  {notice.late && <span className="under small warning">{t.late}</span>}
                  {notice.state !== 'TO_POST' && (
                    <span className="under small muted">{notice.confirmed ? t.confirmed : t.reported}</span>
                  )}
                </td>
                <td className="nowrap">
                  {notice.postedOn ?? '–'}
                  {notice.postings.slice(0, -1).map(({ id, postedOn, removedOn }) => (
                    <span key={id} className="under small muted">
                      {t.again(postedOn, removedOn ?? '')}
                    </span>
                  ))}
                </td>
                <td className="nowrap">{notice.removedOn ?? '–'}</td>
                {acts && (
                  <td>
                    <Steps notice={notice} onOpen={(step) => setOpen({ notice, step })} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {open && (
        <NoticeDialog
          meeting={meeting}
          approval={approval}
          notice={open.notice}
          step={open.step}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function Steps({
  notice,
  onOpen,
}: {
  readonly notice: MeetingNoticeFragment;
  readonly onOpen: (step: NoticeStep) => void;
}) {
  const { name } = notice.organisation;
  const last = notice.postings.at(-1);
  const isUp = last !== undefined && last.removedOn == null;
  const step = (what: NoticeStep, short: string, label: string) => (
    <button type="button" className="button compact" aria-label={label} onClick={() => onOpen(what)}>
      {short}
    </button>
  );
  return (
    <span className="row no-print">
      {notice.viewerMayReport && !last && step('post', t.short.post, t.post(name))}
      {notice.viewerMayReport && isUp && step('remove', t.short.remove, t.remove(name))}
      {notice.viewerMayReport && notice.state === 'TAKEN_DOWN_EARLY' && step('post', t.short.again, t.postAgain(name))}
      {notice.viewerMayReport && last && step('correct', t.short.correct, t.correct(name))}
      {notice.viewerMayConfirm && last && !notice.confirmed && step('confirm', t.short.confirm, t.confirm(name))}
      {last && last.url !== '' && (
        <a href={last.url} rel="noreferrer">
          {t.open}
        </a>
      )}
    </span>
  );
}
