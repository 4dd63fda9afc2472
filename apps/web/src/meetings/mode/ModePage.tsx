import { Link, useParams } from '@tanstack/react-router';
import { useChange } from '../../api/hooks.js';
import { ModeAdvanceDocument, ModeMeetingDocument } from '../../generated/graphql.js';
import { mode as t } from '../../locales/sv/meeting-mode.js';
import { useViewer } from '../../shell/viewer.js';
import { Page } from '../../ui/Page.js';
import { Empty, Fault, Loading } from '../../ui/states.js';
import { when } from '../when.js';
import { kept, begun } from './kept.js';
import type { Meeting } from './meeting.js';
import './mode.css';
import { NewItem } from './NewItem.js';
import { Session } from './Session.js';
import { usePoll } from '../../api/use-poll.js';
import { useWriting } from './use-writing.js';

/** Milliseconds: how soon one sees what others write. */
const POLL = 5_000;

/** One screen to write on while the meeting runs. */
export function ModePage() {
  const { id } = useParams({ from: '/moten/$id/lage' });
  const viewer = useViewer().data?.viewer.id ?? '';
  const answer = usePoll(ModeMeetingDocument, { id }, POLL);
  const meeting = answer.data?.meeting;
  if (!meeting) {
    return (
      <Page title={t.crumb} crumbs={[{ label: t.meetings, to: '/moten' }]}>
        {answer.error ? (
          <Fault error={answer.error} retry={() => void answer.refetch()} />
        ) : (
          <Loading what={t.loading} />
        )}
      </Page>
    );
  }
  if (!meeting.viewerMayWrite) return <ForReaders meeting={meeting} />;
  if (meeting.status === 'DRAFT' || meeting.status === 'SUMMONED') return <Start meeting={meeting} viewer={viewer} />;
  if (meeting.status !== 'IN_SESSION') return <Ended meeting={meeting} status={meeting.status} viewer={viewer} />;
  if (meeting.agendaItems.length === 0) {
    return (
      <Page {...frame(meeting)}>
        <Empty title={t.agenda.empty}>
          <p>{t.agenda.emptyHelp}</p>
          <NewItem meeting={id} />
        </Empty>
      </Page>
    );
  }
  const outOfReach = answer.error?.code === 'OFFLINE' || answer.fetchStatus === 'paused';
  return (
    <Session key={`${viewer} ${id}`} meeting={meeting} viewer={viewer} outOfReach={outOfReach} again={answer.refetch} />
  );
}

const frame = (meeting: Meeting) => ({
  title: meeting.title,
  crumbs: [{ label: t.meetings, to: '/moten' }] as const,
  lead: `${meeting.body.name} · ${when(meeting)}`,
});

function ForReaders({ meeting }: { readonly meeting: Meeting }) {
  return (
    <Page {...frame(meeting)}>
      <Empty title={t.readers.title}>
        <p>{t.readers.help}</p>
        <Link to="/moten/$id/skarm" params={{ id: meeting.id }} className="button primary">
          {t.screen}
        </Link>
      </Empty>
    </Page>
  );
}

function Start({ meeting, viewer }: { readonly meeting: Meeting; readonly viewer: string }) {
  const advance = useChange(ModeAdvanceDocument);
  const { id, version, agendaItems } = meeting;
  const start = (): void => {
    // Who starts the meeting shows it to the room.
    kept.write(`${viewer}.${id}.visa`, true);
    advance.mutate({ input: { id, version, to: 'IN_SESSION' } });
  };
  return (
    <Page {...frame(meeting)}>
      <Empty title={t.start.title}>
        <p>{agendaItems.length === 0 ? t.start.noItems : t.start.help}</p>
        {agendaItems.length > 0 && <p className="muted">{t.start.items(agendaItems.length)}</p>}
        {advance.error && <Fault error={advance.error} />}
        <div className="row">
          {agendaItems.length > 0 && (
            <button type="button" className="button primary" disabled={advance.isPending} onClick={start}>
              {t.start.button}
            </button>
          )}
          <Link to="/moten/$id" params={{ id }} className="button">
            {t.start.toAgenda}
          </Link>
        </div>
      </Empty>
    </Page>
  );
}

function Ended({
  meeting,
  status,
  viewer,
}: {
  readonly meeting: Meeting;
  readonly viewer: string;
  readonly status: 'HELD' | 'MINUTES_SENT' | 'APPROVED' | 'CANCELLED';
}) {
  const advance = useChange(ModeAdvanceDocument);
  const { id, version } = meeting;
  // Somebody else may have ended it while something here was still on its way.
  const { keeper, posts } = useWriting(id, viewer, meeting.agendaItems);
  const unsaved = keeper.unsaved().length > 0 || posts.length > 0;
  const lines = begun(viewer, meeting.agendaItems).map(({ number }) => number);
  return (
    <Page {...frame(meeting)}>
      <Empty title={t.ended.title[status]}>
        {status === 'HELD' && !unsaved && lines.length === 0 && <p>{t.ended.help}</p>}
        {lines.length > 0 && <p className="notice warn">{t.ended.begun(lines)}</p>}
        {unsaved && <p className="notice warn">{t.ended.unsaved}</p>}
        {advance.error && <Fault error={advance.error} />}
        <div className="row">
          <Link to="/moten/$id" params={{ id }} className="button primary">
            {t.ended.toMinutes}
          </Link>
          {status === 'HELD' && (
            <button
              type="button"
              className="button"
              disabled={advance.isPending}
              onClick={() => advance.mutate({ input: { id, version, to: 'IN_SESSION' } })}
            >
              {t.ended.reopen}
            </button>
          )}
        </div>
      </Empty>
    </Page>
  );
}
