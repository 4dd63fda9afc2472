import type { ConsultationPageQuery } from '../generated/graphql.js';

export type Consultation = ConsultationPageQuery['consultation'];
export type Member = Consultation['members'][number];
export type Decision = Member['decisions'][number];
