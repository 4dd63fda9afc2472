import { err, ok, type Result } from '../shared/result.js';
import { type DecisionFacts, standing, type VersionFacts } from './blockers.js';
import { words } from './check-consultation.js';
import type { ConsultationsError } from './errors.js';

/** Avtal, reglemente, fördelningsnyckel, ny medlem, ansvarsfrihet, annat: what every member decides by itself in the same words. */
export const PROPOSAL_KINDS = ['AGREEMENT', 'RULES', 'COST_KEY', 'NEW_MEMBER', 'DISCHARGE', 'OTHER'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const PROPOSAL_WORDS: Readonly<Record<ProposalKind, string>> = {
  AGREEMENT: 'Avtal',
  RULES: 'Reglemente',
  COST_KEY: 'Fördelningsnyckel',
  NEW_MEMBER: 'Ny medlem',
  DISCHARGE: 'Ansvarsfrihet',
  OTHER: 'Annat',
};

/** Ute på beslut; beslutat av alla; återkallat. */
export const PROPOSAL_STATES = ['OPEN', 'ADOPTED', 'WITHDRAWN'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const PROPOSAL_STATE_WORDS: Readonly<Record<ProposalState, string>> = {
  OPEN: 'Ute på beslut',
  ADOPTED: 'Beslutat av alla',
  WITHDRAWN: 'Återkallat',
};

/** What can have happened to one. */
export const PROPOSAL_EVENTS = [
  'CREATED',
  'CHANGED',
  'VERSION_ADDED',
  'DECIDED',
  'DECISION_WITHDRAWN',
  'FILE_ADDED',
  'FILE_REMOVED',
  'ADOPTED',
  'WITHDRAWN',
] as const;
export type ProposalEventKind = (typeof PROPOSAL_EVENTS)[number];

export interface ProposalMemberFacts {
  readonly organisationId: string;
  readonly name: string;
  /** It has left the body: nobody waits for it any more. */
  readonly hasLeft: boolean;
  /** Those that stand, in the order in which they were recorded. */
  readonly decisions: readonly DecisionFacts[];
}

export interface ProposalFacts {
  /** From 1 and without gaps; the last is the current one. */
  readonly versions: readonly VersionFacts[];
  readonly members: readonly ProposalMemberFacts[];
}

export interface Progress {
  readonly decided: number;
  /** Of those decided. */
  readonly against: number;
  readonly total: number;
}

/** How many have decided on the current version, for or against. */
export function progress({ members, versions }: ProposalFacts): Progress {
  const asked = members.filter(({ hasLeft }) => !hasLeft);
  const outcomes = asked.flatMap(({ decisions }) => standing(decisions, versions)?.outcome ?? []);
  const against = outcomes.filter((outcome) => outcome === 'REJECTED').length;
  return { decided: versions.length === 0 ? 0 : outcomes.length, against, total: asked.length };
}

/** ”3 av 7 har beslutat” */
export const progressWords = ({ decided, against, total }: Progress): string =>
  `${decided} av ${total} har beslutat${against === 0 ? '' : `, ${against} emot`}`;

export interface ProposalBlocker {
  readonly message: string;
  /** Whose decision is missing; null = nobody's. */
  readonly organisationId: string | null;
}

/** Everything that stands in the way of its being decided by all, in words; empty = nothing does. */
export function proposalBlockers({ members, versions }: ProposalFacts): readonly ProposalBlocker[] {
  if (versions.length === 0) {
    return [{ message: 'Det finns inget dokument att besluta om. Lägg till en första version.', organisationId: null }];
  }
  if (members.every(({ hasLeft }) => hasLeft)) {
    return [{ message: 'Ingen av dem som skulle besluta är medlem längre. Återkalla ärendet.', organisationId: null }];
  }
  return members.flatMap(({ organisationId, name, hasLeft, decisions }) => {
    if (hasLeft) return [];
    const held = standing(decisions, versions);
    if (held?.outcome === 'APPROVED') return [];
    const earlier = decisions.at(-1);
    const message =
      held !== undefined
        ? `${name} har sagt nej till version ${versions.length}.`
        : earlier === undefined
          ? `${name} har inte beslutat om version ${versions.length}.`
          : `${name} beslutade om version ${earlier.version}, och dokumentet har ändrats sedan dess: beslutet behöver tas om.`; // prettier-ignore
    return [{ message, organisationId }];
  });
}

/** Whether it is decided by all, or why it isn't. */
export function adopt(state: ProposalState, facts: ProposalFacts): Result<'ADOPTED', ConsultationsError> {
  if (state !== 'OPEN') return err(notOpen(state));
  const blocking = proposalBlockers(facts);
  if (blocking.length === 0) return ok('ADOPTED');
  const message = blocking.map((each) => each.message).join(' ');
  return err({ code: 'CONSULTATION_BLOCKED', blockers: [{ code: 'NOT_DECIDED', message, organisationId: null }] });
}

export const notOpen = (state: ProposalState): ConsultationsError => ({
  code: 'ILLEGAL_TRANSITION',
  from: state,
  reason: `Ärendet är ”${PROPOSAL_STATE_WORDS[state].toLowerCase()}” och ändras inte mer.`,
});

export interface ProposalContent {
  readonly title: string;
  readonly description: string;
}

export function checkProposal(wanted: ProposalContent): Result<ProposalContent, ConsultationsError> {
  const title = words('title', 'Rubriken', wanted.title, 1, 200);
  if (!title.ok) return title;
  const description = words('description', 'Beskrivningen', wanted.description, 0, 2000);
  return description.ok ? ok({ title: title.value, description: description.value }) : description;
}
