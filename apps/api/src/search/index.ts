export { SearchModule } from './search.module.js';
export { type Found, type FindOrder, SearchIndex } from './search-index.service.js';
