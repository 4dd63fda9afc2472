import type { ConsultationFileKind, ConsultationState, DecidedBy, Stance } from './kinds.js';

/** As people see them. */
export const CONSULTATION_STATE_WORDS: Readonly<Record<ConsultationState, string>> = {
  RECEIVED: 'Inkommen',
  ASSESSED: 'Bedömd',
  CANVASSING: 'Förankras',
  JOINT: 'Gemensamt svar',
  NO_JOINT: 'Inget gemensamt svar',
  DISMISSED: 'Besvaras inte',
  DRAFTING: 'Skrivs',
  COMMENTING: 'Ute på synpunkter',
  FINAL_DRAFT: 'Slutligt förslag',
  DECIDING: 'Ute på beslut',
  READY: 'Klart att skicka',
  SENT: 'Skickat',
  ACKNOWLEDGED: 'Mottaget',
  CLOSED: 'Avslutat',
  CANCELLED: 'Avbruten',
};

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  NO_ANSWER: 'Inget besked',
  NOT_CONCERNED: 'Berörs inte',
  INFORMED: 'Informeras',
  JOINS: 'Med i gemensamt svar',
  OWN: 'Eget svar',
  JOINT_AND_OWN: 'Gemensamt och eget svar',
  ABSTAINS: 'Avstår',
  NO_OBJECTION: 'Inget att erinra',
};

export const DECIDED_BY_WORDS: Readonly<Record<DecidedBy, string>> = {
  BOARD: 'Styrelse eller nämnd',
  ASSEMBLY: 'Fullmäktige',
  COMMITTEE: 'Utskott',
  DELEGATION: 'Delegation',
  MANDATE: 'Mandat',
};

export const FILE_KIND_WORDS: Readonly<Record<ConsultationFileKind, string>> = {
  RECEIVED: 'Inkommen handling',
  OWN: 'Eget svar',
  STATEMENT: 'Särskilt yttrande',
  EXTRACT: 'Protokollsutdrag',
  RECEIPT: 'Mottagningsbevis',
  PROPOSAL: 'Förslag till beslut',
};
