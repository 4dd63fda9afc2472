import { type RichText, richText } from '@domain/consultations/rich-text.js';
import type { ResponseDocument } from './types.js';

export const GENERAL = '01a00000-0000-7000-8000-000000000001';
export const FIRST = '01a00000-0000-7000-8000-000000000002';
export const SECOND = '01a00000-0000-7000-8000-000000000003';

const rich: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Vintervägar' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Kommunerna ' },
        { type: 'text', text: 'delar', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' målbilden, ' },
        { type: 'text', text: 'i stort', marks: [{ type: 'italic' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'men saknar en tidsplan.' },
      ],
    },
    {
      type: 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sandfickor märks ut.' }] }],
        },
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'Jouren är gemensam:' }] },
            {
              type: 'bulletList',
              content: [
                { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'vardagar' }] }] },
                { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'helger' }] }] },
              ],
            },
          ],
        },
      ],
    },
    { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'Kostnader' }] },
    {
      type: 'orderedList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Å & Ä < Ö.' }] }] },
      ],
    },
  ],
};

/** An invented response with everything that one may hold. */
export const sampleResponse = (more: Partial<ResponseDocument> = {}): ResponseDocument => ({
  kind: 'RESPONSE',
  heading: 'Gemensamt remissvar',
  bodyName: 'Samverkansgruppen för vintervägar',
  title: 'Plan för gång- & cykelvägar',
  recipient: 'Vägmyndigheten',
  registrationNumber: 'VM 2026/17',
  day: '14 april 2026',
  version: 3,
  draft: false,
  behind: ['Alvik', 'Bergby', 'Ödeshamn'],
  without: ['Ekeby'],
  sections: [
    {
      id: GENERAL,
      heading: 'Allmänt',
      question: '',
      content: richText('Vi tackar för planen.\n\nDen är väl\nunderbyggd.'),
    },
    { id: FIRST, heading: 'Fråga 1', question: 'Delas målbilden?', content: rich },
    { id: SECOND, heading: 'Fråga 2', question: 'Vad saknas?', content: { type: 'doc', content: [] } },
  ],
  statements: [{ organisation: 'Bergby', name: 'Särskilt yttrande.pdf' }],
  ...more,
});
