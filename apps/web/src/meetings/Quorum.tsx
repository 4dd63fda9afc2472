import { ordinarySeats, withoutQuorum } from '@domain/meetings/attendance.js';
import { useData } from '../api/hooks.js';
import { MeetingSeatsDocument } from '../generated/graphql.js';
import { minutes } from '../locales/sv/minutes.js';
import type { Meeting } from './meeting.js';
import { dayOf } from './when.js';

const t = minutes.attendance;

/** Whether a nämnd could decide at each item: more than half of its ordinary members, or those who serve for them (KL 6:27). */
export function Quorum({ meeting }: { readonly meeting: Meeting }) {
  const answer = useData(MeetingSeatsDocument, { slug: meeting.body.slug, on: dayOf(meeting.startsAt) });
  const seats = ordinarySeats(
    (answer.data?.body?.seats ?? []).map(({ role, person }) => ({ role, person: person.id })),
  );
  if (seats === 0) return null;
  const lacking = withoutQuorum(meeting.attendees, meeting.agendaItems, seats);
  if (lacking.length === 0) return <p className="muted small">{t.quorum(seats)}</p>;
  return <p className="notice warn">{t.noQuorum(lacking, seats)}</p>;
}
