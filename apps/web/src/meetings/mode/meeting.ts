import type { ModeMeetingQuery } from '../../generated/graphql.js';

export type Meeting = ModeMeetingQuery['meeting'];
export type Item = Meeting['agendaItems'][number];
export type Attendee = Meeting['attendees'][number];

/** What lies over the page. */
export type Opened = 'RECORD' | 'ATTENDANCE' | 'HELP' | null;

/** Whether something has been written under an item. */
export const isWritten = ({ notes, decisions, actions }: Item): boolean =>
  notes.trim() !== '' || decisions.length > 0 || actions.length > 0;
