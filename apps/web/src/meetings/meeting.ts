import type { MeetingItemFragment, MeetingPageQuery } from '../generated/graphql.js';

/** A meeting as its page shows it. */
export type Meeting = MeetingPageQuery['meeting'];
export type Item = MeetingItemFragment;
export type Attendee = Meeting['attendees'][number];
