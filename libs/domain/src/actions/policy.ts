import { type Actor, hasBodyRole, hasOrganisationRole, type OrganisationRole } from '../access/actor.js';
import { allowed, allowIf, forbidden, hidden, type Verdict } from '../access/verdict.js';
import { type BodyFacts, hasPlaceIn } from '../bodies/policy.js';
import type { FollowUpKind } from './kinds.js';

/** What the policies need to know of an action. */
export interface ActionFacts {
  readonly body: BodyFacts;
  /** False while it stands in minutes that are a draft. */
  readonly sent: boolean;
  /** Whom its assignee answers for. */
  readonly organisationId: string | null;
  /** Whether the assignee is the one who asks: an account with the assignee's address. */
  readonly isAssignee: boolean;
}

/** Who answers for what an organisation has been given to do. */
export const ANSWERING_ROLES = ['CHIEF_EXECUTIVE', 'REPRESENTATIVE'] as const satisfies readonly OrganisationRole[];

/** The body's secretariat keeps its actions. */
export const keepsActions = (actor: Actor, bodyId: string): boolean => hasBodyRole(actor, bodyId, 'SECRETARIAT');

/** The organisations whose actions are the actor's to see to. */
export const answersFor = ({ roles }: Actor): string[] => [
  ...new Set(
    roles.flatMap(({ role, organisationId }) =>
      organisationId !== undefined && (ANSWERING_ROLES as readonly string[]).includes(role) ? [organisationId] : [],
    ),
  ),
];

export const mayReadAction = (actor: Actor, { body, sent }: Pick<ActionFacts, 'body' | 'sent'>): Verdict =>
  allowIf(keepsActions(actor, body.bodyId) || (sent && hasPlaceIn(actor, body)), hidden);

/** A line about a draft stays with the secretariat also when the action is sent; only that it was made is no secret. */
export const isDraftLine = (kind: FollowUpKind, sent: boolean): boolean => !sent && kind !== 'CREATED';

/** New actions in a body: its secretariat; others with a place there are told that they may not. */
export const mayCreateActions = (actor: Actor, body: BodyFacts): Verdict =>
  allowIf(keepsActions(actor, body.bodyId), hasPlaceIn(actor, body) ? forbidden : hidden);

/** Everything about an action. */
export const mayWriteAction = (actor: Actor, facts: ActionFacts): Verdict =>
  keepsActions(actor, facts.body.bodyId) ? allowed : otherwise(actor, facts, false);

/** Its state, comments, attachments, another day proposed, handing it over: also for those who are to do it. */
export const mayReportOnAction = (actor: Actor, facts: ActionFacts): Verdict =>
  keepsActions(actor, facts.body.bodyId)
    ? allowed
    : otherwise(
        actor,
        facts,
        facts.isAssignee ||
          (facts.organisationId !== null && hasOrganisationRole(actor, facts.organisationId, ...ANSWERING_ROLES)),
      );

/** Who can't even see it is told nothing. */
function otherwise(actor: Actor, facts: ActionFacts, condition: boolean): Verdict {
  const read = mayReadAction(actor, facts);
  return read.allowed ? allowIf(condition) : read;
}
