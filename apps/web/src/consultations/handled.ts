import type { ConsultationHandlingQuery, ProposalPageQuery } from '../generated/graphql.js';

export type HandlingMember = ConsultationHandlingQuery['consultation']['members'][number];
export type Proposal = ProposalPageQuery['proposal'];
export type ProposalMember = Proposal['members'][number];
