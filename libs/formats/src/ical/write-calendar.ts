import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { ICalCalendar } from 'ical-generator';

export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}

export interface CalendarEvent {
  /** The same for a meeting all its life; a calendar finds its entry by it. */
  readonly uid: string;
  /** Grows with each change, otherwise a calendar keeps what it has. */
  readonly sequence: number;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly url: string;
  /** When this state of the meeting was written down. */
  readonly stamp: Date;
  readonly cancelled?: boolean;
}

export interface Invitation extends Omit<CalendarEvent, 'cancelled'> {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly organiser: CalendarPerson;
  readonly attendees: readonly (CalendarPerson & { readonly optional: boolean })[];
}

const PRODUCT = { company: 'Samverkansportalen', product: 'Möten', language: 'SV' };

/**
 * An invitation or its withdrawal (iTIP, RFC 5546), one meeting to be sent with a mail of `text/calendar; method=…`.
 *
 * Times are in UTC: a single meeting is an instant, every calendar shows it in the reader's own zone, and Outlook takes it as it is – a
 * `VTIMEZONE` it would match by name with its own list of zones, and ask where it finds none.
 */
export function writeInvitation({ method, organiser, attendees, ...event }: Invitation): string {
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod[method] });
  const entry = addEvent(calendar, { ...event, cancelled: method === 'CANCEL' });
  entry.organizer(person(organiser));
  for (const attendee of attendees) {
    entry.createAttendee({
      ...person(attendee),
      rsvp: method === 'REQUEST',
      role: attendee.optional ? ICalAttendeeRole.OPT : ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
    });
  }
  return calendar.toString();
}

/** A calendar to subscribe to: nobody is invited by it, so it has neither organiser nor attendees. Times as in an invitation. */
export function writeCalendar({
  name,
  events,
}: {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}): string {
  const calendar = ical({ prodId: PRODUCT, name: oneLine(name), method: ICalCalendarMethod.PUBLISH });
  for (const event of events) addEvent(calendar, event);
  return calendar.toString();
}

const addEvent = (calendar: ICalCalendar, event: CalendarEvent) =>
  calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: event.stamp,
    start: event.startsAt,
    end: event.endsAt,
    summary: oneLine(event.summary),
    location: oneLine(event.location) || null,
    description: event.description ? { plain: event.description.replace(/\r\n?/g, '\n') } : null,
    url: event.url || null,
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });

/** A double quote has no place in a parameter, and no way to be escaped there (RFC 5545, 3.2). */
const person = ({ name, email }: CalendarPerson): CalendarPerson => ({
  name: oneLine(name).replace(/"/g, "'"),
  email: oneLine(email),
});

const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\s]+/g, ' ').trim();
