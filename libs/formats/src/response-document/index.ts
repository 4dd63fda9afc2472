export {
  BEHIND_HEADING,
  bookmarkOf,
  ORIGIN_PROPERTY,
  responseFacts,
  responseTitle,
  sectionsShown,
  STATEMENTS_HEADING,
} from './facts.js';
export type { ResponseDocument, ResponseDocumentSection } from './types.js';
