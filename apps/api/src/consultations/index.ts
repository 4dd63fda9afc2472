export { Consultation, ConsultationMember, ConsultationQuestion } from './consultation.entity.js';
export { ConsultationChanges, type NewConsultation } from './consultation-changes.service.js';
export { ConsultationHistory } from './consultation-history.js';
export { ConsultationsModule } from './consultations.module.js';
export { ConsultationsService } from './consultations.service.js';
export { MemberDecision } from './member-decision.entity.js';
export { ResponseSection } from './response.entity.js';
export { ResponseTexts } from './response-texts.service.js';
