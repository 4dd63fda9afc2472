export {
  BEHIND_HEADING,
  bookmarkOf,
  responseFacts,
  responseTitle,
  sectionsShown,
  STATEMENTS_HEADING,
} from './facts.js';
export type { ResponseDocument, ResponseDocumentSection } from './types.js';
