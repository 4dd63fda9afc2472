import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { type MeetingApprovalFragment, MeetingWithdrawApprovalDocument } from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';
import { instant, readableDay } from '../../ui/format.js';
import { Confirm } from '../Confirm.js';
import type { Meeting } from '../meeting.js';
import type { Approvals } from './approvals.js';
import { ApproveDialog } from './ApproveDialog.js';
import { ApproversDialog } from './ApproversDialog.js';
import { CorrectionDialog } from './CorrectionDialog.js';
import { itemLabel } from './item-label.js';
import { PortalApproval } from './PortalApproval.js';

const t = texts.approve;
type Open = 'approvers' | 'whole' | 'items' | 'correction';

/** Justering: who is to approve, what has been approved, and what has been put right since. */
export function Approval({ meeting, approvals }: { readonly meeting: Meeting; readonly approvals: Approvals }) {
  const [open, setOpen] = useState<Open>();
  const [withdrawing, setWithdrawing] = useState<MeetingApprovalFragment>();
  const withdraw = useChange(MeetingWithdrawApprovalDocument);
  const { approvers, approveBy, approvalWarning, corrections } = approvals;
  const approved = meeting.status === 'APPROVED';
  const writes = meeting.viewerMayWrite;
  const free = !approved && approvals.approvalBundle == null;
  const close = () => setOpen(undefined);
  const button = (label: string, what: Open, look = '') => (
    <button type="button" className={`button ${look}`} onClick={() => setOpen(what)}>
      {label}
    </button>
  );
  return (
    <section className="stack" aria-labelledby="justering">
      <h2 id="justering">{t.title}</h2>
      {approvalWarning != null && <p className="notice warn">{approvalWarning}</p>}
      {!approved && approveBy != null && approvalWarning == null && <p>{t.by(readableDay(approveBy))}</p>}
      {!approved && (
        <p>
          {approvers.length === 0 ? t.noApprovers : `${t.approvers}: ${approvers.map(({ name }) => name).join(', ')}`}
        </p>
      )}
      <ul className="plain stack tight">
        {approvals.approvals.map((each) => (
          <li key={each.id} className="stack tight">
            {!each.whole && <p>{t.items(each.items.map(itemLabel).join(', '))}</p>}
            <p>
              {t.done(readableDay(each.approvedOn), each.approvers.map(({ name }) => name).join(', '))}{' '}
              <span className="muted">{t.ways[each.way]}</span>
            </p>
            <p>
              <a href={each.paperUrl} download>
                {t.paper}
              </a>
            </p>
            {each.fileUrl != null && (
              <p>
                <a href={each.fileUrl}>{t.file}</a>
              </p>
            )}
            {each.checksum != null && <p className="muted small hash">{t.hash(each.checksum)}</p>}
            {writes && each.way !== 'PORTAL' && each.notices.every(({ postings }) => postings.length === 0) && (
              <p className="no-print">
                <button type="button" className="button compact" onClick={() => setWithdrawing(each)}>
                  {t.withdraw}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {writes && (
        <div className="row no-print">
          {free && meeting.status !== 'IN_SESSION' && button(t.record, 'whole')}
          {free && button(t.immediately, 'items')}
          {free && button(t.choose, 'approvers')}
          {approvals.approvals.length > 0 && button(texts.corrections.add, 'correction')}
        </div>
      )}
      <PortalApproval meeting={meeting} approvals={approvals} />
      {corrections.length > 0 && (
        <>
          <h3>{texts.corrections.title}</h3>
          <ul className="plain stack">
            {corrections.map(({ id, sequence, text, madeAt, item }) => (
              <li key={id} className="stack tight">
                <p className="muted small">
                  {texts.corrections.made(sequence, instant(madeAt), item ? itemLabel(item) : texts.corrections.whole)}
                </p>
                <p className="prewrap">{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {open === 'approvers' && <ApproversDialog meeting={meeting} approvals={approvals} onClose={close} />}
      {(open === 'whole' || open === 'items') && (
        <ApproveDialog meeting={meeting} approvals={approvals} immediate={open === 'items'} onClose={close} />
      )}
      {open === 'correction' && <CorrectionDialog meeting={meeting} approvals={approvals} onClose={close} />}
      {withdrawing && (
        <Confirm
          title={t.withdrawTitle}
          text={t.withdrawText}
          button={t.withdraw}
          error={withdraw.error}
          pending={withdraw.isPending}
          onConfirm={() => withdraw.mutate({ id: withdrawing.id }, { onSuccess: () => setWithdrawing(undefined) })}
          onClose={() => {
            withdraw.reset();
            setWithdrawing(undefined);
          }}
        />
      )}
    </section>
  );
}
