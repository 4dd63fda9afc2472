import type { Actor } from '@domain/access/actor.js';
import { checkDecision } from '@domain/consultations/check-consultation.js';
import { badConsultation } from '@domain/consultations/errors.js';
import type { DecidedBy, DecisionOutcome } from '@domain/consultations/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { v7 as uuid } from 'uuid';
import { decided, refuse } from '../decided.js';
import type { MemberDecision } from './member-decision.entity.js';

/** What is said of a decision when it is entered. */
export interface DecisionWanted {
  readonly decidedBy: DecidedBy;
  readonly decidedOn: LocalDate;
  readonly outcome?: DecisionOutcome | null;
  readonly instance?: string | null;
  readonly paragraph?: string | null;
  readonly delegationPoint?: string | null;
  readonly allowsEditorial?: boolean | null;
}

/** Of what, by whom, on which version; `latest` is the last there is. */
export interface Decided {
  readonly consultationId?: string;
  readonly proposalId?: string;
  readonly organisationId: string;
  readonly version: number;
  readonly latest: number;
}

/** The row of a decision. @throws BAD_USER_INPUT */
export function newDecision(
  actor: Actor,
  wanted: DecisionWanted,
  { consultationId, proposalId, organisationId, version, latest }: Decided,
  now: Date,
): MemberDecision {
  const content = decided(
    checkDecision({
      decidedBy: wanted.decidedBy,
      instance: wanted.instance ?? '',
      paragraph: wanted.paragraph ?? '',
      delegationPoint: wanted.delegationPoint ?? '',
    }),
  );
  if (version < 1 || version > latest) {
    throw refuse(badConsultation('version', `Det finns inte någon version ${version}. Den senaste är ${latest}.`));
  }
  if (wanted.decidedOn > inStockholm(now).day) {
    throw refuse(badConsultation('decidedOn', 'Dagen ligger i framtiden. För in beslutet när det är fattat.'));
  }
  return {
    ...content,
    id: uuid(),
    consultationId: consultationId ?? null,
    proposalId: proposalId ?? null,
    organisationId,
    version,
    outcome: wanted.outcome ?? 'APPROVED',
    decidedOn: wanted.decidedOn,
    allowsEditorial: wanted.allowsEditorial ?? false,
    recordedAt: now,
    recordedById: actor.id,
    withdrawnAt: null,
  };
}
