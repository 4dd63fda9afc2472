import type { MeetingApprovalsQuery } from '../../generated/graphql.js';

/** What approval has added to a meeting, as its page shows it. */
export type Approvals = MeetingApprovalsQuery['meeting'];
