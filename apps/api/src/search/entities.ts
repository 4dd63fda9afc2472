export { SearchDocument, SearchWord } from './search-word.entity.js';
