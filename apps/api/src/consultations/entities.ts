export { Consultation, ConsultationEvent, ConsultationMember, ConsultationQuestion } from './consultation.entity.js';
export { MemberDecision } from './member-decision.entity.js';
export { ResponseSection, ResponseVersion } from './response.entity.js';
export { ResponseClaim, ResponseComment } from './drafting/drafting.entity.js';
