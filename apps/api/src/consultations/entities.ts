export { BoardMeeting } from './board-meeting.entity.js';
export { Consultation, ConsultationEvent, ConsultationMember, ConsultationQuestion } from './consultation.entity.js';
export { ConsultationFile } from './consultation-file.entity.js';
export { ConsultationMeeting, ConsultationStep, ResponseSending } from './handling.entity.js';
export { MemberDecision } from './member-decision.entity.js';
export { Proposal, ProposalMember, ProposalVersion } from './proposal.entity.js';
export { ResponseSection, ResponseVersion } from './response.entity.js';
export { ResponseClaim, ResponseComment } from './drafting/drafting.entity.js';
