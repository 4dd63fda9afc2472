import { saysSomething } from '@domain/consultations/rich-text.js';
import { type LabelledLine, plainLine } from '../meeting-document/index.js';
import type { ResponseDocument, ResponseDocumentSection } from './types.js';

export const BEHIND_HEADING = 'Bakom svaret står';
export const STATEMENTS_HEADING = 'Särskilda yttranden';

export const responseTitle = ({ heading, title }: ResponseDocument): string => `${plainLine(heading)} – ${plainLine(title)}`; // prettier-ignore

/** What stands below the title, with its labels. */
export const responseFacts = (response: ResponseDocument): LabelledLine[] =>
  [
    { label: 'Till', text: response.recipient },
    { label: 'Diarienummer', text: response.registrationNumber },
    { label: 'Datum', text: response.day },
    { label: 'Version', text: response.version > 0 ? String(response.version) : '' },
    { label: 'Utan', text: response.without.join(', ') },
  ]
    .map(({ label, text }) => ({ label, text: plainLine(text) }))
    .filter(({ text }) => text !== '');

/** A draft shows every section, so that members see what is still empty; what is sent only those with a text. */
export const sectionsShown = ({ sections, draft }: ResponseDocument): readonly ResponseDocumentSection[] =>
  draft ? sections : sections.filter(({ content }) => saysSomething(content));

/** Word's own property that keeps `origin`; it stays when the file is worked in. */
export const ORIGIN_PROPERTY = 'Textens ursprung';

/** Word's bookmark that marks a section's heading: letters and digits, at most 40. */
export const bookmarkOf = (sectionId: string): string => `s${sectionId.replaceAll('-', '')}`;
