import { useState } from 'react';
import type { PublicationRowFragment } from '../generated/graphql.js';
import { published as t } from '../locales/sv/public.js';
import { instant } from '../ui/format.js';
import { PublishDialog } from './PublishDialog.js';
import { WithdrawDialog } from './WithdrawDialog.js';

type Doing = { readonly what: 'withdraw' | 'publish'; readonly publication: PublicationRowFragment };

/** What is published, and what was: each with its page and, for those who may, with what can be done. */
export function PublicationList({
  publications,
  mayPublish,
}: {
  readonly publications: readonly PublicationRowFragment[];
  readonly mayPublish: boolean;
}) {
  const [doing, setDoing] = useState<Doing>();
  if (publications.length === 0) return <p className="muted">{t.none}</p>;
  return (
    <>
      <ul className="plain stack">
        {publications.map((publication) => (
          <Row key={publication.id} publication={publication} mayPublish={mayPublish} onDo={setDoing} />
        ))}
      </ul>
      {doing?.what === 'withdraw' && (
        <WithdrawDialog publication={doing.publication} onClose={() => setDoing(undefined)} />
      )}
      {doing?.what === 'publish' && (
        <PublishDialog
          wanted={{ kind: doing.publication.kind, subject: doing.publication.subjectId }}
          onClose={() => setDoing(undefined)}
        />
      )}
    </>
  );
}

function Row({
  publication,
  mayPublish,
  onDo,
}: {
  readonly publication: PublicationRowFragment;
  readonly mayPublish: boolean;
  readonly onDo: (doing: Doing) => void;
}) {
  const { title, path, version, publishedAt, withdrawnAt, correctedAt, markedSince, versions } = publication;
  const last = versions.at(-1);
  return (
    <li className="stack tight">
      <p>
        {withdrawnAt ? (
          <strong>{title}</strong>
        ) : (
          <a href={path} aria-label={t.read(title)}>
            {title}
          </a>
        )}
        <span className="muted small under">
          {withdrawnAt ? t.withdrawn(instant(withdrawnAt)) : t.state(instant(publishedAt), version)}
          {last && t.by((withdrawnAt ? last.withdrawnBy : last.publishedBy) ?? '')}
        </span>
        {markedSince && <strong className="small under">{t.markedSince}</strong>}
        {correctedAt && <span className="small under">{t.corrected(instant(correctedAt))}</span>}
        {withdrawnAt && last?.withdrawnReason && <span className="small under">{t.because(last.withdrawnReason)}</span>}
      </p>
      {mayPublish && (
        <p className="row">
          {publication.kind !== 'MINUTES' && (
            <button
              type="button"
              className="button compact"
              aria-label={t.againOf(title)}
              onClick={() => onDo({ what: 'publish', publication })}
            >
              {t.publishAgain}
            </button>
          )}
          {!withdrawnAt && (
            <button
              type="button"
              className="button compact"
              aria-label={t.withdrawOf(title)}
              onClick={() => onDo({ what: 'withdraw', publication })}
            >
              {t.withdraw}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
