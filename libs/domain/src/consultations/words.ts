import type { ConsultationFileKind, ConsultationState, DecidedBy, Stance } from './kinds.js';

/** As people see them. */
export const CONSULTATION_STATE_WORDS: Readonly<Record<ConsultationState, string>> = {
  RECEIVED: 'Inkommen',
  ASSESSED: 'Bedömd',
  CANVASSING: 'Förankras',
  JOINT: 'Gemensamt svar',
  NO_JOINT: 'Inget gemensamt svar',
  DISMISSED: 'Besvaras inte',
  DRAFTING: 'Utkast',
  COMMENTING: 'Synpunkter',
  FINAL_DRAFT: 'Slutversion',
  DECIDING: 'Beslut i kommunerna',
  READY: 'Klar att skicka',
  SENT: 'Skickad',
  ACKNOWLEDGED: 'Mottagen',
  CLOSED: 'Avslutad',
  CANCELLED: 'Avbruten',
};

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  NO_ANSWER: 'Inget svar',
  NOT_CONCERNED: 'Berörs inte',
  INFORMED: 'För kännedom',
  JOINS: 'Ansluter sig',
  OWN: 'Svarar själv',
  JOINT_AND_OWN: 'Gemensamt och eget',
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
