import type { MeetingApprovalFragment } from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';
import { readableDay } from '../../ui/format.js';

const t = texts.notices;

/** From approval to the earliest day for taking down, in order, each with its section. */
export function NoticeDays({ approval }: { readonly approval: MeetingApprovalFragment }) {
  const days = approval.appeal?.days ?? [];
  return (
    <ol className="plain notice-days">
      <li>
        <span className="muted small">{t.approved}</span>
        <strong>{readableDay(approval.approvedOn)}</strong>
        <span className="muted small">KL 5 kap. 69 §</span>
      </li>
      {days.map(({ key, day, section, sentence }) => (
        <li key={key}>
          <span className="muted small">{t.days[key]}</span>
          <strong>{day == null ? t.unknownDay : readableDay(day)}</strong>
          <span className="muted small">{section}</span>
          <span className="small">{sentence}</span>
        </li>
      ))}
    </ol>
  );
}
