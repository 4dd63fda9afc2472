import type { TextStyle } from './fonts.js';
import { PAGE } from './tagged-document.js';
import type { TypeArea } from './text-flow.js';

const INK = '#1a1a1a';
/** 7.5:1 on white. */
const GREY = '#555555';

const style = (font: TextStyle['font'], size: number, leading: number, color = INK): TextStyle => ({
  font,
  size,
  leading,
  color,
});

/** Body text has lines of 85 characters at most; sizes are those of a paper that is read at a table. */
export const STYLES = {
  heading: style('bold', 24, 29),
  subheading: style('regular', 14, 19),
  section: style('bold', 13, 17),
  item: style('bold', 13, 17),
  subItem: style('bold', 11.5, 15),
  label: style('bold', 10.5, 14.5),
  body: style('regular', 10.5, 14.5),
  strong: style('bold', 10.5, 14.5),
  fact: style('regular', 9.5, 13, GREY),
  factLabel: style('bold', 9.5, 13, GREY),
  tableHeading: style('bold', 9.5, 13),
  cell: style('regular', 9.5, 13),
  running: style('regular', 8.5, 11, GREY),
  draft: style('bold', 8.5, 11, '#8a1c1c'),
} as const;

export const RULE_COLOR = '#b5b5b5';

/** Numbers stand in a margin of their own, so that the text has one straight edge. */
export const NUMBER_WIDTH = 44;
export const AREA: TypeArea = { left: 68, right: PAGE.width - 68, top: 84, bottom: PAGE.height - 78 };
export const TEXT = { x: AREA.left + NUMBER_WIDTH, width: AREA.right - AREA.left - NUMBER_WIDTH } as const;
export const HEADER_Y = 42;
export const FOOTER_Y = PAGE.height - 48;
