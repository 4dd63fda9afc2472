import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type ApiError, send } from '../../api/client.js';
import {
  ScreenItemDocument,
  type ScreenItemQuery,
  ScreenNowDocument,
  type ScreenNowQuery,
} from '../../generated/graphql.js';
import { mode } from '../../locales/sv/meeting-mode.js';
import { when } from '../when.js';
import './mode.css';
import { usePoll } from '../../api/use-poll.js';

const t = mode.room;
const POLL = 2_000;

/** What the room looks at: the item that is being dealt with, in large type. */
export function ScreenPage() {
  const { id } = useParams({ from: '/moten/$id/skarm' });
  const now = usePoll(ScreenNowDocument, { id }, POLL);
  const meeting = now.data?.meeting;
  const shown = meeting?.status === 'IN_SESSION' ? meeting.currentItem : null;
  // The texts are read only when the small question says that something is new.
  const seen = shown && [shown.id, shown.version, ...shown.decisions.map((one) => `${one.id} ${one.version}`)].join();
  const texts = useQuery<ScreenItemQuery, ApiError>({
    queryKey: [ScreenItemDocument.toString(), id, seen],
    queryFn: ({ signal }) => send(ScreenItemDocument, { id }, signal),
    placeholderData: keepPreviousData,
    enabled: shown !== null,
  });
  const item = shown ? texts.data?.meeting.currentItem : null;
  useEffect(() => {
    if (meeting) document.title = t.title(meeting.title);
  }, [meeting]);
  const lost = now.error !== null || now.fetchStatus === 'paused';
  return (
    <div className="room" data-theme="dark">
      <p className="room-where">
        {meeting ? `${meeting.body.name} · ${meeting.title}` : ''}
        {meeting && lost && <span role="status"> {t.lost}</span>}
      </p>
      {/* The title changes with what the room looks at; what is decided is told as it comes. */}
      <div className="room-now" aria-live="polite">
        {!meeting ? (
          <Waiting error={now.error} />
        ) : item ? (
          <Now item={item} />
        ) : shown ? (
          <h1>{meeting.title}</h1>
        ) : (
          <Between meeting={meeting} />
        )}
      </div>
    </div>
  );
}

function Waiting({ error }: { readonly error: ApiError | null }) {
  return error ? (
    <div role="alert">
      <h1>{t.failed}</h1>
      <p className="room-text">{error.message}</p>
    </div>
  ) : (
    <p className="loading">{t.loading}</p>
  );
}

/** Nothing is dealt with: not yet, not now, not any longer. */
function Between({ meeting }: { readonly meeting: ScreenNowQuery['meeting'] }) {
  const { status } = meeting;
  const text =
    status === 'IN_SESSION'
      ? t.pause
      : status === 'CANCELLED'
        ? t.cancelled
        : status === 'DRAFT' || status === 'SUMMONED'
          ? t.before
          : t.after;
  return (
    <>
      <h1>{text}</h1>
      <p className="room-text">{when(meeting)}</p>
    </>
  );
}

function Now({ item }: { readonly item: NonNullable<ScreenItemQuery['meeting']['currentItem']> }) {
  const { number, title, presenters, proposal, decisions } = item;
  return (
    <>
      <h1>
        <span className="room-number">{number}</span> {title}
      </h1>
      {presenters.length > 0 && (
        <p className="room-who">
          {t.presenter}: {presenters.join(', ')}
        </p>
      )}
      {proposal !== '' && !decisions.some(({ text }) => text === proposal) && (
        <section>
          <h2>{t.proposal}</h2>
          <p className="room-text">{proposal}</p>
        </section>
      )}
      {decisions.length > 0 && (
        <section>
          <h2>{t.decisions}</h2>
          <ul>
            {decisions.map(({ id, text }) => (
              <li key={id} className="room-text">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
