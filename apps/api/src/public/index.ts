export { PublicationDrafts } from './drafts.service.js';
export { PublicModule } from './public.module.js';
export { PublicationsService } from './publications.service.js';
