import type { ModeMeetingQuery } from '../../generated/graphql.js';

export type Meeting = ModeMeetingQuery['meeting'];
export type Item = Meeting['agendaItems'][number];
export type Attendee = Meeting['attendees'][number];

/** What lies over the page. */
export type Opened = 'RECORD' | 'ATTENDANCE' | 'HELP' | null;

/** Motions, votes and the like stand in the minutes of those whom KL 5:65–67 concerns. */
export const keepsRecords = ({ body }: Meeting): boolean =>
  body.kind === 'JOINT_COMMITTEE' || body.kind === 'FEDERATION';

/** Whether something has been written under an item. */
export const isWritten = ({ notes, decisions, actions }: Item): boolean =>
  notes.trim() !== '' || decisions.length > 0 || actions.length > 0;
