import { ACTION_STATES, type ActionState, FOLLOW_UP_KINDS, type FollowUpKind } from '@domain/actions/kinds.js';
import { registerEnumType } from '@nestjs/graphql';

const enumOf = <T extends string>(values: readonly T[]): { [V in T]: V } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };

export const ActionStateEnum = enumOf<ActionState>(ACTION_STATES);
registerEnumType(ActionStateEnum, {
  name: 'ActionState',
  description:
    'How far an action has come. Finished ones can be taken up again; from DONE to CANCELLED or back goes by OPEN or IN_PROGRESS.',
  valuesMap: {
    OPEN: { description: 'Ej påbörjad.' },
    IN_PROGRESS: { description: 'Pågår.' },
    DONE: { description: 'Klar.' },
    CANCELLED: { description: 'Utgår.' },
  },
});

export const ACTION_ORDERS = ['DUE_ON', 'CREATED_AT'] as const;
export type ActionOrder = (typeof ACTION_ORDERS)[number];
export const ActionOrderEnum = enumOf<ActionOrder>(ACTION_ORDERS);
registerEnumType(ActionOrderEnum, {
  name: 'ActionOrder',
  description: 'In which order actions come.',
  valuesMap: {
    DUE_ON: { description: 'The earliest day first (senast); those without a day come last.' },
    CREATED_AT: { description: 'The newest first (skapad).' },
  },
});

export const FollowUpKindEnum = enumOf<FollowUpKind>(FOLLOW_UP_KINDS);
registerEnumType(FollowUpKindEnum, {
  name: 'FollowUpKind',
  description: 'What a line in an action’s history is about.',
  valuesMap: {
    CREATED: { description: 'Åtgärden skapades.' },
    COMMENT: { description: 'Kommentar, återrapportering: `text` is what was said.' },
    STATE: { description: 'Nytt läge: `before` and `after` are states.' },
    DUE_ON: { description: 'Ny dag: `before` and `after` are days, null = none.' },
    ASSIGNEE: { description: 'Ny ansvarig, överlämnad: `before` and `after` are names, null = nobody.' },
    TEXT: { description: 'Ändrad text: `text` is the wording before.' },
    DUE_ON_PROPOSED: { description: 'Nytt datum föreslaget: `after` is the day asked for.' },
    DUE_ON_DECLINED: { description: 'Föreslaget datum avslaget: `before` is the day that was asked for.' },
    ATTACHMENT: { description: 'Bilaga: `after` is the name of one added, `before` of one removed.' },
  },
});
