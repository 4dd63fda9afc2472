import type { MeetingStatus } from '@domain/meetings/kinds.js';
import { meetings as texts } from '../locales/sv/meetings.js';

const LOOKS: Readonly<Record<MeetingStatus, string>> = {
  DRAFT: '',
  SUMMONED: 'info',
  IN_SESSION: 'good',
  HELD: 'warn',
  MINUTES_SENT: 'good',
  APPROVED: 'good',
  CANCELLED: 'bad',
};

export function Status({ of }: { readonly of: MeetingStatus }) {
  return <span className={`badge ${LOOKS[of]}`}>{texts.statuses[of]}</span>;
}
