/** Inkommen … avbruten: how far a consultation has come. */
export const CONSULTATION_STATES = [
  'RECEIVED',
  'ASSESSED',
  'CANVASSING',
  'JOINT',
  'NO_JOINT',
  'DISMISSED',
  'DRAFTING',
  'COMMENTING',
  'FINAL_DRAFT',
  'DECIDING',
  'READY',
  'SENT',
  'ACKNOWLEDGED',
  'CLOSED',
  'CANCELLED',
] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];

/** What a member wants with a consultation (hållning). */
export const STANCES = [
  'NO_ANSWER',
  'NOT_CONCERNED',
  'INFORMED',
  'JOINS',
  'OWN',
  'JOINT_AND_OWN',
  'ABSTAINS',
  'NO_OBJECTION',
] as const;
export type Stance = (typeof STANCES)[number];

/** Who decides for a member: nämnd or styrelse, fullmäktige, utskott, by delegation, by a mandate. */
export const DECIDERS = ['BOARD', 'ASSEMBLY', 'COMMITTEE', 'DELEGATION', 'MANDATE'] as const;
export type DecidedBy = (typeof DECIDERS)[number];

/** Ställer sig bakom, eller inte. */
export const DECISION_OUTCOMES = ['APPROVED', 'REJECTED'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** What a line in a consultation's history is about. */
export const CONSULTATION_EVENTS = [
  'CREATED',
  'CHANGED',
  'ARRIVED',
  'STATE',
  'STANCE',
  'VERSION',
  'DECISION',
  'DECISION_WITHDRAWN',
  'EXTENSION_ASKED',
  'EXTENSION_GRANTED',
  'EXTENSION_REFUSED',
  'CONFERENCE',
  'LEFT_OUT',
  'TAKEN_BACK_IN',
  'JOINED_AFTERWARDS',
  'HANDLING',
  'REGISTRATION_NUMBER',
  'FILE_ADDED',
  'FILE_REMOVED',
  'SENT_ON_RECORD',
  'RECEIPT',
  'CONTACTS_ASKED',
  'INVITED',
] as const;
export type ConsultationEventKind = (typeof CONSULTATION_EVENTS)[number];

/** What a file is to a consultation, or to something that members decide on. */
export const CONSULTATION_FILE_KINDS = ['RECEIVED', 'OWN', 'STATEMENT', 'EXTRACT', 'RECEIPT', 'PROPOSAL'] as const;
export type ConsultationFileKind = (typeof CONSULTATION_FILE_KINDS)[number];
