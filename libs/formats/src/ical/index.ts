export { writeCalendar, writeInvitation } from './write-calendar.js';
export type { CalendarEvent, CalendarPerson, Invitation } from './write-calendar.js';
