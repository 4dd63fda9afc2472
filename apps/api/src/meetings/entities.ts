export { AgendaItem, AgendaItemExempt, BacklogItem, Decision, ItemRecord, MeetingAttachment } from './agenda.entity.js';
export { Attendee } from './attendee.entity.js';
export { Meeting, MeetingSeries } from './meeting.entity.js';
export { Summons, SummonsItem } from './summons.entity.js';
