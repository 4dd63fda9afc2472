/** Utkast → kallad → pågår → hållet → anteckningarna utskickade → justerat; inställt. */
export const MEETING_STATUSES = [
  'DRAFT',
  'SUMMONED',
  'IN_SESSION',
  'HELD',
  'MINUTES_SENT',
  'APPROVED',
  'CANCELLED',
] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** What is sent to those who sit in the body, and kept on record. */
export const SUMMONS_KINDS = ['SUMMONS', 'CHANGE', 'CANCELLATION', 'MINUTES'] as const;
export type SummonsKind = (typeof SUMMONS_KINDS)[number];
