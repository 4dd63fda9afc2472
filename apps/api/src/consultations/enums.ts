import { BLOCKERS, type BlockerCode } from '@domain/consultations/blockers.js';
import {
  CONSULTATION_EVENTS,
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
import { CONSULTATION_STATE_WORDS, DECIDED_BY_WORDS, STANCE_WORDS } from '@domain/consultations/words.js';
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
    CONFERENCE: { description: 'Konferens.' },
    LEFT_OUT: { description: 'Svaret går utan medlemmen.' },
    TAKEN_BACK_IN: { description: 'Medlemmen är med igen.' },
    JOINED_AFTERWARDS: { description: 'Medlemmen har anslutit sig i efterhand.' },
  },
});
