import type { Actor } from '../access/actor.js';
import { hasBodyRole } from '../access/actor.js';
import { allowIf, hidden, type Verdict } from '../access/verdict.js';
import { type BodyFacts, hasPlaceIn } from '../bodies/policy.js';
import type { BodyKind } from '../bodies/kinds.js';
import type { MeetingStatus } from '../meetings/kinds.js';
import { keepsProtocol } from '../meetings/words.js';
import { isReadable } from '../shared/name.js';
import { hasControlSigns } from '../shared/control-signs.js';

/** Publishing, and taking away what is published: the body's secretariat; others with a place there are told that they may not. */
export const mayPublish = (actor: Actor, facts: BodyFacts): Verdict =>
  allowIf(hasBodyRole(actor, facts.bodyId, 'SECRETARIAT'), hasPlaceIn(actor, facts) ? undefined : hidden);

/** Who published something or took it away, and why: those who answer for the body, and its auditor. */
export const mayReadTrace = (actor: Actor, bodyId: string): boolean =>
  hasBodyRole(actor, bodyId, 'SECRETARIAT', 'AUDITOR');

/**
 * Whether minutes, and what was decided in them, are final: approved. Where notes are kept instead of minutes that the law knows, it is
 * enough that they have been sent to those who sit in the body.
 */
export const isFinal = ({ status }: { readonly status: MeetingStatus }, kind: BodyKind): boolean =>
  status === 'APPROVED' || (status === 'MINUTES_SENT' && !keepsProtocol(kind));

/** The same of one decision: what was approved at once (omedelbart justerad) does not wait for the rest of its minutes. */
export const isFinalDecision = (
  meeting: { readonly status: MeetingStatus },
  kind: BodyKind,
  approval: object | null,
): boolean => approval !== null || isFinal(meeting, kind);

export const LONGEST_REASON = 500;

/** What is wrong with the reason for taking something away, as a Swedish sentence. */
export function reasonFault(reason: string): string | undefined {
  if (reason.trim() === '' || reason.length > LONGEST_REASON) {
    return `Skriv varför publiceringen tas bort, med högst ${LONGEST_REASON} tecken.`;
  }
  if (hasControlSigns(reason) || !isReadable(reason)) return 'Skriv orsaken med tecken som går att läsa.';
  return undefined;
}

/** The address of something published within its body's: `wanted`, with a number behind it when that is taken. */
export function freeAddress(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const address = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(address)) return address;
  }
}
