import { BorderStyle, convertMillimetersToTwip, LevelFormat } from 'docx';
import type { INumberingOptions, IStylesOptions } from 'docx';

/** On every office computer; a font that is missing would be replaced by another width. */
const FONT = 'Calibri';
const INK = '1A1A1A';
const GREY = '555555';

export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(30),
    bottom: convertMillimetersToTwip(26),
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(25),
  },
} as const;

export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

export const LIST = 'list';
export const NUMBERED = 'numbered';
/** As deep as a list in a list may be. */
const LEVELS = [0, 1, 2, 3] as const;

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: LIST,
      levels: LEVELS.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '–',
        style: { paragraph: { indent: { left: 340 * (level + 1), hanging: 340 } } },
      })),
    },
    {
      reference: NUMBERED,
      levels: LEVELS.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 400 } } },
      })),
    },
  ],
};

const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size: 2 * size, bold: true, color: INK },
  paragraph: { spacing: { before: 20 * before, after: 20 * after }, keepNext: true, keepLines: true },
});

/** Word's own names, so that a municipality's template can take over; sizes are half points, distances twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, color: INK, language: { value: 'sv-SE' } },
      paragraph: { spacing: { line: 276 } },
    },
    heading1: heading(24, 0, 0),
    heading2: heading(13, 20, 3),
    heading3: heading(10.5, 8, 1),
    heading4: heading(10.5, 8, 1),
    listParagraph: { paragraph: { spacing: { after: 40 } } },
  },
  paragraphStyles: [
    {
      id: 'BodyText',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 120 } },
    },
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 28 }, paragraph: { spacing: { after: 200 } } },
    { id: 'Facts', name: 'Facts', basedOn: 'Normal', run: { color: GREY }, paragraph: { spacing: { after: 40 } } },
    { id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
    { id: 'ListNumber', name: 'List Number', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
    {
      id: 'Question',
      name: 'Question',
      basedOn: 'Normal',
      run: { italics: true, color: GREY },
      paragraph: { spacing: { after: 120 }, keepNext: true },
    },
    {
      id: 'ListContinue',
      name: 'List Continue',
      basedOn: 'Normal',
      paragraph: { indent: { left: 340 }, spacing: { after: 40 } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { line: 252 } },
    },
    {
      id: 'Signature',
      name: 'Signature',
      basedOn: 'Normal',
      paragraph: {
        spacing: { before: 800 },
        indent: { right: 4000 },
        keepLines: true,
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 2, color: INK } },
      },
    },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      run: { size: 17, color: GREY },
    },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 17, color: GREY } },
  ],
};
