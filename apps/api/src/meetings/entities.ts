export { AgendaItem, AgendaItemExempt, BacklogItem, Decision, ItemRecord, MeetingAttachment } from './agenda.entity.js';
export {
  ApprovalBundle,
  ApprovedItem,
  BundleSignature,
  ItemSection,
  MeetingApprover,
  MinutesApproval,
  MinutesCorrection,
  SectionSeries,
} from './approval/approval.entity.js';
export { Attendee } from './attendee.entity.js';
export { DecisionDispatch } from './dispatch/dispatch.entity.js';
export { Meeting, MeetingSeries } from './meeting.entity.js';
export { AppealReceived, ItemAppeal, NoticePosting } from './notices/notice.entity.js';
export { Summons, SummonsItem } from './summons.entity.js';
