import { BLOCKERS, type BlockerCode } from '@domain/consultations/blockers.js';
import { HANDLING_STEPS, HANDLING_WORDS, type HandlingStep } from '@domain/consultations/handling.js';
import {
  CONSULTATION_EVENTS,
  CONSULTATION_FILE_KINDS,
  type ConsultationFileKind,
  CONSULTATION_STATES,
  type ConsultationEventKind,
  type ConsultationState,
  DECIDERS,
  type DecidedBy,
  DECISION_OUTCOMES,
  type DecisionOutcome,
  type Stance,
  STANCES,
} from '@domain/consultations/kinds.js';
import {
  CONSULTATION_STATE_WORDS,
  DECIDED_BY_WORDS,
  FILE_KIND_WORDS,
  STANCE_WORDS,
} from '@domain/consultations/words.js';
import { MEETING_DECIDERS, type MeetingDecider } from '@domain/consultations/plan-facts.js';
import { type HelpKind, HELPS } from '@domain/consultations/plan-helps.js';
import { PLAN_POINTS, type PlanPointKind } from '@domain/consultations/plan-points.js';
import { PLAN_STATUSES, type PlanStatus } from '@domain/consultations/plan.js';
import {
  PROPOSAL_EVENTS,
  PROPOSAL_KINDS,
  PROPOSAL_STATE_WORDS,
  PROPOSAL_STATES,
  PROPOSAL_WORDS,
  type ProposalEventKind,
  type ProposalKind,
  type ProposalState,
} from '@domain/consultations/proposals.js';
import { registerEnumType } from '@nestjs/graphql';

const enumOf = <T extends string>(values: readonly T[]): { [V in T]: V } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };

const described = <T extends string>(words: Readonly<Record<T, string>>) =>
  Object.fromEntries(Object.entries<string>(words).map(([value, word]) => [value, { description: `${word}.` }])) as {
    [V in T]: { description: string };
  };

export const ConsultationStateEnum = enumOf<ConsultationState>(CONSULTATION_STATES);
registerEnumType(ConsultationStateEnum, {
  name: 'ConsultationState',
  description:
    'How far a consultation has come. READY and SENT need that everybody who joins has decided on the text as it is.',
  valuesMap: described(CONSULTATION_STATE_WORDS),
});

export const StanceEnum = enumOf<Stance>(STANCES);
registerEnumType(StanceEnum, {
  name: 'Stance',
  description: 'What a member wants with a consultation (hållning).',
  valuesMap: described(STANCE_WORDS),
});

export const DecidedByEnum = enumOf<DecidedBy>(DECIDERS);
registerEnumType(DecidedByEnum, {
  name: 'DecidedBy',
  description: 'Who decides for a member.',
  valuesMap: described(DECIDED_BY_WORDS),
});

export const DecisionOutcomeEnum = enumOf<DecisionOutcome>(DECISION_OUTCOMES);
registerEnumType(DecisionOutcomeEnum, {
  name: 'DecisionOutcome',
  description: 'What a member has decided on a text.',
  valuesMap: { APPROVED: { description: 'Ställer sig bakom.' }, REJECTED: { description: 'Ställer sig inte bakom.' } },
});

export const BlockerCodeEnum = enumOf<BlockerCode>(BLOCKERS);
registerEnumType(BlockerCodeEnum, {
  name: 'ConsultationBlockerCode',
  description: 'What stands in the way of a joint response.',
  valuesMap: {
    NO_TEXT: { description: 'No version with a text has been frozen.' },
    TEXT_NOT_FROZEN: { description: 'The text has been changed since the last version was frozen.' },
    NOBODY_JOINS: { description: 'No member stands behind it.' },
    NOT_DECIDED: { description: 'A member that joins has no decision on the version.' },
    REJECTED: { description: 'A member that joins has decided against the version.' },
  },
});

export const ConsultationEventKindEnum = enumOf<ConsultationEventKind>(CONSULTATION_EVENTS);
registerEnumType(ConsultationEventKindEnum, {
  name: 'ConsultationEventKind',
  description: 'What a line in a consultation’s history is about.',
  valuesMap: {
    CREATED: { description: 'Upplagd.' },
    CHANGED: { description: 'Uppgifter ändrade: `text` says which.' },
    ARRIVED: { description: 'Inkommen: `after` is the day.' },
    STATE: { description: 'Nytt läge: `before` and `after` are states.' },
    STANCE: { description: 'Hållning: `before` and `after` are stances.' },
    VERSION: { description: 'Ny version av texten: `after` is its number.' },
    DECISION: { description: 'Beslut hos en medlem: `after` is the version.' },
    DECISION_WITHDRAWN: { description: 'Felinfört beslut borttaget: `before` is the version.' },
    EXTENSION_ASKED: { description: 'Förlängd tid begärd: `after` is the day asked for.' },
    EXTENSION_GRANTED: { description: 'Förlängd tid beviljad: `before` and `after` are days.' },
    EXTENSION_REFUSED: { description: 'Förlängd tid avslagen: `before` is the day asked for.' },
    CONFERENCE: { description: 'Konferens: `after` is the meeting’s id, or `before` when it no longer is one.' },
    LEFT_OUT: { description: 'Svaret går utan medlemmen.' },
    TAKEN_BACK_IN: { description: 'Medlemmen är med igen.' },
    JOINED_AFTERWARDS: {
      description: 'Medlemmen har anslutit sig i efterhand: `before` and `after` are stances.',
    },
    HANDLING: {
      description:
        'Egen handläggning: `text` is a HandlingStep, `before` and `after` its days; or DECIDER with who decides.',
    },
    REGISTRATION_NUMBER: { description: 'Medlemmens diarienummer.' },
    FILE_ADDED: { description: 'Handling tillagd: `after` is its name, `text` a ConsultationFileKind.' },
    FILE_REMOVED: { description: 'Handling borttagen: `before` is its name, `text` a ConsultationFileKind.' },
    SENT_ON_RECORD: { description: 'Uppgifter om utskicket rättade.' },
    RECEIPT: { description: 'Mottagningsbevis: `after` is the day.' },
    INVITED: {
      description: 'Medlemmar inbjudna med e-post: `after` is how many could be written to, `text` names them.',
    },
    CONTACTS_ASKED: { description: 'Medlemmar ombedda att utse kontaktperson: `after` is how many.' },
  },
});

export const MeetingDeciderEnum = enumOf<MeetingDecider>(MEETING_DECIDERS);
registerEnumType(MeetingDeciderEnum, {
  name: 'MeetingDecider',
  description: 'Who meets on set days.',
  valuesMap: {
    BOARD: { description: `${DECIDED_BY_WORDS.BOARD}.` },
    ASSEMBLY: { description: `${DECIDED_BY_WORDS.ASSEMBLY}.` },
    COMMITTEE: { description: `${DECIDED_BY_WORDS.COMMITTEE}.` },
  },
});

export const HandlingStepEnum = enumOf<HandlingStep>(HANDLING_STEPS);
registerEnumType(HandlingStepEnum, {
  name: 'HandlingStep',
  description: 'A step in a member’s own handling, in order.',
  valuesMap: described(HANDLING_WORDS),
});

export const ConsultationFileKindEnum = enumOf<ConsultationFileKind>(CONSULTATION_FILE_KINDS);
registerEnumType(ConsultationFileKindEnum, {
  name: 'ConsultationFileKind',
  description: 'What a file is to a consultation or a decision.',
  valuesMap: described(FILE_KIND_WORDS),
});

export const PlanStatusEnum = enumOf<PlanStatus>(PLAN_STATUSES);
registerEnumType(PlanStatusEnum, {
  name: 'ConsultationPlanStatus',
  description: 'Whether a member can decide before the deadline.',
  valuesMap: {
    DECIDED: { description: 'It stands behind the text as it is.' },
    NO_MEETING_NEEDED: { description: 'Somebody decides on its behalf.' },
    IN_TIME: { description: 'A meeting can be made.' },
    PAPERS_LATE: { description: 'There is a meeting, but its day for papers has passed.' },
    NO_MEETING: { description: 'No meeting is left before the deadline.' },
    MEETINGS_UNKNOWN: { description: 'Nobody has entered its meetings.' },
  },
});

export const HelpEnum = enumOf<HelpKind>(HELPS);
registerEnumType(HelpEnum, {
  name: 'ConsultationHelp',
  description: 'What helps a member that cannot decide in time.',
  valuesMap: {
    COMMITTEE: { description: 'Another instance that meets in time.' },
    DELEGATION: { description: 'Delegation, with its point.' },
    EXTENSION: { description: 'More time: `on` is the last day that would do.' },
    JOIN_AFTERWARDS: { description: 'Joining when it has been sent.' },
  },
});

export const PlanPointEnum = enumOf<PlanPointKind>(PLAN_POINTS);
registerEnumType(PlanPointEnum, {
  name: 'ConsultationPlanPointKind',
  description: 'What a point on the time line is.',
  valuesMap: {
    TODAY: { description: 'Today.' },
    START: { description: 'Last day to begin to write.' },
    DRAFT: { description: 'Last day for the draft to go out.' },
    COMMENTS: { description: 'Last day for comments.' },
    FINAL_TEXT: { description: 'Last day for the final text.' },
    PAPERS: { description: 'Last day for a member’s papers.' },
    MEETING: { description: 'A member’s last meeting before the deadline.' },
    SEND: { description: 'Last working day for sending.' },
    DUE: { description: 'The deadline.' },
    EXTENSION: { description: 'Another deadline that has been asked for.' },
  },
});

export const ProposalKindEnum = enumOf<ProposalKind>(PROPOSAL_KINDS);
registerEnumType(ProposalKindEnum, {
  name: 'ProposalKind',
  description: 'What members decide on, each by itself.',
  valuesMap: described(PROPOSAL_WORDS),
});

export const ProposalStateEnum = enumOf<ProposalState>(PROPOSAL_STATES);
registerEnumType(ProposalStateEnum, {
  name: 'ProposalState',
  description: 'How far something that members decide on has come.',
  valuesMap: described(PROPOSAL_STATE_WORDS),
});

export const TO_ANSWER = ['STANCE', 'COMMENT', 'DECISION', 'PROPOSAL', 'KEEP'] as const;
export type ToAnswerKind = (typeof TO_ANSWER)[number];
export const ToAnswerEnum = enumOf<ToAnswerKind>(TO_ANSWER);
registerEnumType(ToAnswerEnum, {
  name: 'ToAnswerKind',
  description: 'What somebody waits for.',
  valuesMap: {
    STANCE: { description: 'Hållning: a member has not said what it wants.' },
    COMMENT: { description: 'Synpunkter: a member may comment on the text.' },
    DECISION: { description: 'Beslut: a member that joins has not decided on the text as it is.' },
    PROPOSAL: { description: 'Beslut: a member has not decided on something that all decide on.' },
    KEEP: { description: 'Handläggning: the secretariat’s own consultation, which is not over.' },
  },
});

export const ProposalEventKindEnum = enumOf<ProposalEventKind>(PROPOSAL_EVENTS);
registerEnumType(ProposalEventKindEnum, {
  name: 'ProposalEventKind',
  description: 'What a line in a proposal’s history is about.',
  valuesMap: {
    CREATED: { description: 'It was entered.' },
    CHANGED: { description: 'What is said of it was changed.' },
    VERSION_ADDED: { description: 'The document, or a new version of it.' },
    DECIDED: { description: 'A member’s decision was recorded.' },
    DECISION_WITHDRAWN: { description: 'A decision that was entered by mistake was taken back.' },
    FILE_ADDED: { description: 'An extract or a separate statement with a decision.' },
    FILE_REMOVED: { description: 'One of them taken away.' },
    ADOPTED: { description: 'Decided by all (beslutat av alla).' },
    WITHDRAWN: { description: 'Taken back (återkallat).' },
  },
});
