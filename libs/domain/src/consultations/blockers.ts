import type { DecisionOutcome, Stance } from './kinds.js';

/** What a member has decided on a version of something. */
export interface DecisionFacts {
  readonly version: number;
  readonly outcome: DecisionOutcome;
  /** The decision holds for versions that change the wording only (redaktionella ändringar). */
  readonly allowsEditorial: boolean;
}

/** A frozen version of the text. */
export interface VersionFacts {
  readonly version: number;
  /** Marked as a change of wording only. */
  readonly editorial: boolean;
}

export interface MemberFacts {
  readonly organisationId: string;
  readonly name: string;
  readonly stance: Stance;
  /** The response goes without it, openly. */
  readonly leftOut: boolean;
  /** Those that stand, in the order in which they were recorded. */
  readonly decisions: readonly DecisionFacts[];
}

/** What decides whether a joint response may go. */
export interface ResponseFacts {
  /** From 1 and without gaps; the last is the current one. */
  readonly versions: readonly VersionFacts[];
  /** The current version says something. */
  readonly hasText: boolean;
  /** The sections have been written in since the current version was frozen. */
  readonly changedSince: boolean;
  readonly members: readonly MemberFacts[];
}

export const BLOCKERS = ['NO_TEXT', 'TEXT_NOT_FROZEN', 'NOBODY_JOINS', 'NOT_DECIDED', 'REJECTED'] as const;
export type BlockerCode = (typeof BLOCKERS)[number];

export interface Blocker {
  readonly code: BlockerCode;
  /** Swedish, with the way out. */
  readonly message: string;
  /** Whose decision is missing; null = nobody's. */
  readonly organisationId: string | null;
}

/** Whether the member is to stand behind the joint text. */
export const isJoining = (stance: Stance): boolean => stance === 'JOINS' || stance === 'JOINT_AND_OWN';

/** Whether a decision on one version holds for the current one: it is that one, or only the wording has changed since and it allows that. */
export function holdsFor(
  decision: Pick<DecisionFacts, 'version' | 'allowsEditorial'>,
  versions: readonly VersionFacts[],
): boolean {
  const later = versions.filter(({ version }) => version > decision.version);
  return later.length === 0 || (decision.allowsEditorial && later.every(({ editorial }) => editorial));
}

/**
 * The member's decision on the latest version that it has decided on, the last one recorded; undefined when that does not hold for the
 * current version. An earlier yes never comes back: who said no to the second version has not agreed to a third.
 */
export function standing(
  decisions: readonly DecisionFacts[],
  versions: readonly VersionFacts[],
): DecisionFacts | undefined {
  const latest = Math.max(...decisions.map(({ version }) => version));
  const decision = decisions.findLast(({ version }) => version === latest);
  return decision && holdsFor(decision, versions) ? decision : undefined;
}

/** Those that stand behind the current version. */
export const behind = ({ members, versions }: ResponseFacts): MemberFacts[] =>
  members.filter(
    ({ stance, leftOut, decisions }) =>
      isJoining(stance) && !leftOut && standing(decisions, versions)?.outcome === 'APPROVED',
  );

/** Everything that stands in the way of a joint response, in words; empty = it may go. */
export function blockers(facts: ResponseFacts): readonly Blocker[] {
  const { members, versions, hasText, changedSince } = facts;
  const joining = members.filter(({ stance, leftOut }) => isJoining(stance) && !leftOut);
  return [
    ...(hasText ? [] : [general('NO_TEXT', 'Det finns ingen text att besluta om. Skriv svaret och frys en version.')]),
    ...(hasText && changedSince
      ? [general('TEXT_NOT_FROZEN', `Texten har ändrats efter version ${versions.length}. Frys en ny version, eller ångra ändringen.`)] // prettier-ignore
      : []),
    ...(joining.length > 0
      ? []
      : [general('NOBODY_JOINS', 'Ingen medlem är med i det gemensamma svaret. Minst en måste vara det.')]),
    ...joining.flatMap((member) => ofMember(member, versions)),
  ];
}

const general = (code: BlockerCode, message: string): Blocker => ({ code, message, organisationId: null });

function ofMember({ organisationId, name, decisions }: MemberFacts, versions: readonly VersionFacts[]): Blocker[] {
  const held = standing(decisions, versions);
  if (held?.outcome === 'APPROVED') return [];
  if (held) {
    return [{ code: 'REJECTED', organisationId, message: `${name} ställer sig inte bakom version ${versions.length}. Ändra texten, eller låt svaret gå utan ${name}.` }]; // prettier-ignore
  }
  const earlier = decisions.at(-1);
  const what =
    versions.length === 0
      ? `${name} är med och beslutar när texten är fryst.`
      : earlier === undefined
        ? `${name} är med men har inte beslutat om version ${versions.length}.`
        : `${name} beslutade om version ${earlier.version}, och texten har ändrats sedan dess: beslutet behöver tas om.`;
  return [{ code: 'NOT_DECIDED', organisationId, message: what }];
}
