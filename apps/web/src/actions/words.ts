import type { BodyKind } from '@domain/bodies/kinds.js';
import { actions as texts } from '../locales/sv/actions.js';

/** What the actions of a body are called: a joint committee has uppdrag. */
export const actionsWord = (kind: BodyKind): string => (kind === 'JOINT_COMMITTEE' ? texts.assignments : texts.title);
