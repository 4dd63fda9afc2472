import { isPlanned } from '@domain/meetings/states.js';
import { Link, useParams } from '@tanstack/react-router';
import '../bodies/bodies.css';
import { useData } from '../api/hooks.js';
import { MeetingPageDocument } from '../generated/graphql.js';
import { meeting as texts, minutesOf } from '../locales/sv/meeting.js';
import { meetings } from '../locales/sv/meetings.js';
import { MeetingPublications } from '../public/MeetingPublications.js';
import { MeetingRecords } from '../records/MeetingRecords.js';
import { instant } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { Fault, Loading } from '../ui/states.js';
import { Agenda } from './Agenda.js';
import { ApprovalSections } from './approval/ApprovalSections.js';
import { Attendance } from './Attendance.js';
import { Downloads } from './Downloads.js';
import type { Meeting } from './meeting.js';
import './meetings.css';
import { MeetingSteps } from './MeetingSteps.js';
import { Papers } from './Papers.js';
import { Previous } from './Previous.js';
import { Sendings } from './Sendings.js';
import { Status } from './status.js';
import { when } from './when.js';

const CRUMB = { label: meetings.title, to: '/moten' } as const;

/** One meeting, from agenda to minutes: written by the secretariat, read by the others. */
export function MeetingPage() {
  const { id } = useParams({ from: '/moten/$id' });
  const answer = useData(MeetingPageDocument, { id });
  // What is shown while another meeting loads is the one before.
  if (answer.data && !answer.isPlaceholderData) return <Loaded key={id} meeting={answer.data.meeting} />;
  return (
    <Page title={meetings.title} crumbs={[CRUMB]}>
      {answer.error ? (
        <Fault error={answer.error} retry={() => void answer.refetch()} />
      ) : (
        <Loading what={texts.head.loading} />
      )}
    </Page>
  );
}

function Loaded({ meeting }: { readonly meeting: Meeting }) {
  const { body, host, place } = meeting;
  return (
    <Page
      title={meeting.title}
      crumbs={[CRUMB, { label: body.name, to: '/samverkan/$slug', params: { slug: body.slug } }]}
      lead={
        <div className="stack tight">
          <p>
            <time dateTime={meeting.startsAt}>{when(meeting)}</time>
            {place && ` · ${place}`}
          </p>
          <p className="row">
            <Status of={meeting.status} />
            <span>
              <Link to="/samverkan/$slug" params={{ slug: body.slug }} search={{ flik: 'moten' }}>
                {body.name}
              </Link>
              {host && ` · ${texts.head.host(host.name)}`}
            </span>
          </p>
        </div>
      }
    >
      {meeting.viewerMayWrite && <MeetingSteps meeting={meeting} />}
      <Notices meeting={meeting} />
      <div className="meeting">
        <div className="stack loose">
          <Attendance meeting={meeting} />
          <Agenda meeting={meeting} />
          <ApprovalSections meeting={meeting} />
        </div>
        <div className="stack loose beside">
          <Papers meeting={meeting} />
          <Downloads meeting={meeting} />
          <Previous meeting={meeting} />
          <Sendings meeting={meeting} />
          <MeetingPublications id={meeting.id} kind={meeting.body.kind} />
          <MeetingRecords id={meeting.id} />
        </div>
      </div>
    </Page>
  );
}

/** What somebody who looks should know before reading. */
function Notices({ meeting }: { readonly meeting: Meeting }) {
  const { status, viewerMayWrite, viewerSeesNotes } = meeting;
  const notice = (text: string, look = '') => <p className={`notice ${look}`}>{text}</p>;
  if (status === 'CANCELLED') return notice(texts.notices.cancelled, 'bad');
  if (viewerMayWrite && status === 'DRAFT') return notice(texts.notices.draft);
  if (viewerMayWrite && status === 'HELD') return notice(texts.notices.unsent);
  if (meeting.minutesChangedAt != null)
    return notice(texts.notices.changedSinceSent(instant(meeting.minutesChangedAt)), 'warn');
  if (!viewerSeesNotes && !isPlanned(status)) return notice(minutesOf(meeting.body.kind).later);
  return null;
}
