import { noNoticeNeeded } from '@domain/meetings/notice.js';
import type { MeetingApprovalFragment } from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';
import type { Meeting } from '../meeting.js';
import type { Approvals } from './approvals.js';
import { Boards } from './Boards.js';
import { itemLabel } from './item-label.js';
import { LegalForce } from './LegalForce.js';
import { NoticeDays } from './NoticeDays.js';
import { NoticeText } from './NoticeText.js';

const t = texts.notices;

/** Anslag: for each approval on which boards it is, and when the time for appeal runs out and why. */
export function Notices({ meeting, approvals }: { readonly meeting: Meeting; readonly approvals: Approvals }) {
  const needless = noNoticeNeeded(meeting.body.kind);
  const { approvals: all } = approvals;
  return (
    <section className="stack" aria-labelledby="anslag">
      <h2 id="anslag">{t.title}</h2>
      {needless !== null && <p className="muted">{needless}</p>}
      {needless === null && all.length === 0 && <p className="muted">{t.before}</p>}
      {needless === null &&
        all.map((each) => <Notice key={each.id} meeting={meeting} approval={each} alone={all.length === 1} />)}
      {needless === null && all.length > 0 && (
        <details className="no-print">
          <summary>{t.help}</summary>
          <div className="stack tight">
            {t.helpText.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

const LOOKS = { NOT_STARTED: 'warn', RUNNING: 'info', EXPIRED: 'good', INTERRUPTED: 'bad' } as const;

function Notice({
  meeting,
  approval,
  alone,
}: {
  readonly meeting: Meeting;
  readonly approval: MeetingApprovalFragment;
  readonly alone: boolean;
}) {
  const { appeal } = approval;
  if (!appeal) return null;
  const what = approval.whole ? t.whole : approval.items.map(itemLabel).join(', ');
  return (
    <div className="stack">
      <h3 className={alone ? 'hidden' : undefined}>{t.of(what)}</h3>
      <p>
        <span className={`badge ${LOOKS[appeal.state]}`}>{appeal.label}</span>
      </p>
      <p>{appeal.sentence}</p>
      <NoticeDays approval={approval} />
      <Boards meeting={meeting} approval={approval} what={what} />
      {approval.notices
        .filter(({ state, viewerMayReport }) => viewerMayReport && state !== 'TAKEN_DOWN')
        .map((notice) => (
          <NoticeText key={notice.organisation.code} notice={notice} />
        ))}
      <LegalForce meeting={meeting} approval={approval} />
    </div>
  );
}
