export { Consultation } from './consultation.entity.js';
export { ConsultationChanges } from './consultation-changes.service.js';
export { ConsultationsModule } from './consultations.module.js';
export { ConsultationsService } from './consultations.service.js';
