export { PublicationDrafts } from './drafts.service.js';
export { PublicModule } from './public.module.js';
export { PublicationsService } from './publications.service.js';
export { PUBLIC_PAGES } from './paths.js';
export { readableAddress } from './readable-address.js';
