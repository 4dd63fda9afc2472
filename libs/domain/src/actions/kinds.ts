/** Ej påbörjad, pågår, klar, utgår. */
export const ACTION_STATES = ['OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** Something remains to be done. */
export const UNFINISHED = ['OPEN', 'IN_PROGRESS'] as const satisfies readonly ActionState[];

/** What a line in an action's history is about. */
export const FOLLOW_UP_KINDS = [
  'CREATED',
  'COMMENT',
  'STATE',
  'DUE_ON',
  'ASSIGNEE',
  'TEXT',
  'DUE_ON_PROPOSED',
  'DUE_ON_DECLINED',
  'ATTACHMENT',
] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];
