export {
  ACTION_HEADINGS,
  actionCells,
  attendeesHeading,
  attendeeTable,
  documentTitle,
  DRAFT,
  factsOf,
  itemTitle,
  lineFactsOf,
  sectionsOf,
  SIGNATURES_HEADING,
} from './sections.js';
export type { LabelledLine, Section } from './sections.js';
export { plainLine, textBlocks } from './text-blocks.js';
export type { TextBlock } from './text-blocks.js';
export type {
  Attendee,
  DocumentAction,
  DocumentItem,
  DocumentRecord,
  Logo,
  MeetingDocument,
  Signature,
} from './types.js';
