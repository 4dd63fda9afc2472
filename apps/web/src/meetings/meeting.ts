import type { MeetingItemFragment, MeetingPageQuery } from '../generated/graphql.js';

/** A meeting as its page shows it. */
export type Meeting = MeetingPageQuery['meeting'];

/** Whether the text may be written here: approved minutes are locked, a cancelled meeting has none. */
export const writesText = ({ viewerMayWrite, status }: Pick<Meeting, 'viewerMayWrite' | 'status'>): boolean =>
  viewerMayWrite && status !== 'CANCELLED' && status !== 'APPROVED';

export type Item = MeetingItemFragment;
export type Attendee = Meeting['attendees'][number];
