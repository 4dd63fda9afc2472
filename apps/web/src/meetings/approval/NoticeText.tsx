import { useState } from 'react';
import type { MeetingNoticeFragment } from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';

const t = texts.notices;

/** What a member puts on its own board, ready to copy. */
export function NoticeText({ notice }: { readonly notice: MeetingNoticeFragment }) {
  const [copied, setCopied] = useState(false);
  return (
    <details className="no-print">
      <summary>{t.copy(notice.organisation.name)}</summary>
      <div className="stack tight">
        <p className="prewrap card">{notice.text}</p>
        <p className="row">
          <button
            type="button"
            className="button compact"
            onClick={() => void navigator.clipboard.writeText(notice.text).then(() => setCopied(true))}
          >
            {t.copyButton}
          </button>
          <span role="status">{copied ? t.copied : ''}</span>
        </p>
        <p>
          <strong>{t.feed}:</strong> <a href={notice.feedUrl}>{notice.feedUrl}</a>
          <span className="under small muted">{t.feedHelp}</span>
        </p>
      </div>
    </details>
  );
}
