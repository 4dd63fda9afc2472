export { BoardMeeting } from './planning/board-meeting.entity.js';
export { Consultation, ConsultationEvent, ConsultationMember, ConsultationQuestion } from './consultation.entity.js';
export { ConsultationFile } from './papers/consultation-file.entity.js';
export { ConsultationMeeting, ConsultationStep, ResponseSending } from './handling/handling.entity.js';
export { MemberDecision } from './decisions/member-decision.entity.js';
export { Proposal, ProposalMember, ProposalVersion } from './proposals/proposal.entity.js';
export { ResponseSection, ResponseVersion } from './response/response.entity.js';
export { ResponseClaim, ResponseComment } from './drafting/drafting.entity.js';
export { ResponseFile } from './response/response-file.entity.js';
