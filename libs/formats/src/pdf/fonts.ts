import { createRequire } from 'node:module';

const files = createRequire(import.meta.url);
const fontFile = (style: string) => files.resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`);

/** Where the fonts lie that are embedded, in subsets: Source Sans 3, SIL Open Font License. */
export const FONTS = {
  regular: fontFile('400Regular'),
  bold: fontFile('600SemiBold'),
  italic: fontFile('400Regular_Italic'),
  boldItalic: fontFile('600SemiBold_Italic'),
} as const;

export type Font = keyof typeof FONTS;

/** How a piece of text looks; `size` and `leading` (from line to line) are in points. */
export interface TextStyle {
  readonly font: Font;
  readonly size: number;
  readonly leading: number;
  readonly color: string;
}
