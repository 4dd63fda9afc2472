import type { ConsultationState } from '@domain/consultations/kinds.js';
import { CONSULTATION_STATE_WORDS } from '@domain/consultations/words.js';

const LOOKS: Readonly<Partial<Record<ConsultationState, string>>> = {
  RECEIVED: 'warn',
  CANVASSING: 'info',
  JOINT: 'info',
  DRAFTING: 'info',
  COMMENTING: 'info',
  FINAL_DRAFT: 'info',
  DECIDING: 'info',
  READY: 'warn',
  SENT: 'good',
  ACKNOWLEDGED: 'good',
  CANCELLED: 'bad',
};

export function Status({ of }: { readonly of: ConsultationState }) {
  return <span className={`badge ${LOOKS[of] ?? ''}`}>{CONSULTATION_STATE_WORDS[of]}</span>;
}
