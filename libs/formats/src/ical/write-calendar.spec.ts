import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { writeCalendar, writeInvitation } from './write-calendar.js';
import type { CalendarEvent, Invitation } from './write-calendar.js';

const meeting: CalendarEvent = {
  uid: 'vintervagar-1@portal.example',
  sequence: 0,
  startsAt: new Date('2026-04-14T07:00:00Z'),
  endsAt: new Date('2026-04-14T10:30:00Z'),
  summary: 'Vårmöte om snöröjning & "sandning"; del 1, med ett namn så långt att det behöver vikas: Älvsele–Åsen',
  location: 'Folkets hus, lokal Åsen',
  description: 'Dagordning:\r\n- Jour; lager\n- Övrigt \\ frågor',
  url: 'https://portal.example/moten/1?flik=dagordning',
  stamp: new Date('2026-04-01T08:00:00Z'),
};
const invitation: Invitation = {
  ...meeting,
  method: 'REQUEST',
  organiser: { name: 'Åsa "Ås" Exempel', email: 'asa@alvsele.example' },
  attendees: [
    { name: 'Björn Exempel-Lundström', email: 'bjorn@norrmyra.example', optional: false },
    { name: 'Exempel, Renée: sekreterare', email: 'renee@kansli.example', optional: true },
  ],
};

const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (text: string) => calendarOf(text).getAllSubcomponents('vevent');
const eventOf = (text: string) => eventsOf(text)[0]!;
const value = (text: string, property: string) => String(eventOf(text).getFirstPropertyValue(property));

describe('writeInvitation', () => {
  it('is read back as it was meant, with å ä ö and signs that mean something to the format', () => {
    const text = writeInvitation(invitation);
    expect(calendarOf(text).getFirstPropertyValue('method')).toBe('REQUEST');
    expect(value(text, 'uid')).toBe(meeting.uid);
    expect(value(text, 'summary')).toBe(meeting.summary);
    expect(value(text, 'location')).toBe(meeting.location);
    expect(value(text, 'description')).toBe('Dagordning:\n- Jour; lager\n- Övrigt \\ frågor');
    expect(value(text, 'url')).toBe(meeting.url);
    expect(value(text, 'status')).toBe('CONFIRMED');
  });

  it('says the times in UTC, so that no list of zones is needed', () => {
    const text = writeInvitation(invitation);
    expect(text).toContain('DTSTART:20260414T070000Z\r\n');
    expect(text).toContain('DTEND:20260414T103000Z\r\n');
    expect(text).toContain('DTSTAMP:20260401T080000Z\r\n');
    expect(text).not.toContain('TZID');
    const start = eventOf(text).getFirstPropertyValue('dtstart') as unknown as { toJSDate(): Date };
    expect(start.toJSDate()).toEqual(meeting.startsAt);
    expect(writeInvitation({ ...invitation, endsAt: null })).not.toContain('DTEND');
  });

  it('names who invites and who is invited', () => {
    const event = eventOf(writeInvitation(invitation));
    const organiser = event.getFirstProperty('organizer')!;
    expect([organiser.getParameter('cn'), organiser.getFirstValue()]).toEqual([
      "Åsa 'Ås' Exempel",
      'mailto:asa@alvsele.example',
    ]);
    const attendees = event.getAllProperties('attendee');
    expect(attendees.map((attendee) => attendee.getParameter('cn'))).toEqual([
      'Björn Exempel-Lundström',
      'Exempel, Renée: sekreterare',
    ]);
    expect(attendees.map((attendee) => attendee.getParameter('role'))).toEqual(['REQ-PARTICIPANT', 'OPT-PARTICIPANT']);
    expect(attendees.map((attendee) => attendee.getParameter('rsvp'))).toEqual(['TRUE', 'TRUE']);
  });

  it('changes and cancels under the same UID with a higher SEQUENCE', () => {
    const changed = writeInvitation({ ...invitation, sequence: 1, location: 'Distans' });
    const cancelled = writeInvitation({ ...invitation, sequence: 2, method: 'CANCEL' });
    const all = [writeInvitation(invitation), changed, cancelled];
    expect(all.map((text) => value(text, 'uid'))).toEqual([meeting.uid, meeting.uid, meeting.uid]);
    expect(all.map((text) => value(text, 'sequence'))).toEqual(['0', '1', '2']);
    expect(value(cancelled, 'status')).toBe('CANCELLED');
    expect(calendarOf(cancelled).getFirstPropertyValue('method')).toBe('CANCEL');
    expect(cancelled).not.toContain('RSVP=TRUE');
  });

  it('folds long lines to 75 bytes and ends each with CRLF', () => {
    const lines = writeInvitation({ ...invitation, description: 'Åäö'.repeat(200) }).split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(lines.some((line) => line.includes('\n'))).toBe(false);
    expect(value(writeInvitation({ ...invitation, description: 'Åäö'.repeat(200) }), 'description')).toBe(
      'Åäö'.repeat(200),
    );
  });

  it('lets nobody write properties of his own into it', () => {
    const text = writeInvitation({
      ...invitation,
      summary: 'Möte\r\nATTENDEE:mailto:extra@exempel.example',
      attendees: [{ name: 'A"\r\nX-OND:1', email: 'a@exempel.example\r\nX-OND:2', optional: false }],
    });
    expect(eventOf(text).getAllProperties('attendee')).toHaveLength(1);
    expect(eventOf(text).getAllProperties('x-ond')).toHaveLength(0);
  });

  it('is the same text for the same meeting', () => {
    expect(writeInvitation(invitation)).toBe(writeInvitation(invitation));
  });
});

describe('writeCalendar', () => {
  it('holds all meetings, invites nobody, and marks what is cancelled', () => {
    const text = writeCalendar({
      name: 'Möten i Älvsele',
      events: [meeting, { ...meeting, uid: 'vintervagar-2@portal.example', cancelled: true }],
    });
    expect(calendarOf(text).getFirstPropertyValue('x-wr-calname')).toBe('Möten i Älvsele');
    expect(eventsOf(text).map((event) => event.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED']);
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE/);
  });

  it('may be empty', () => {
    expect(eventsOf(writeCalendar({ name: 'Tom', events: [] }))).toEqual([]);
  });
});
