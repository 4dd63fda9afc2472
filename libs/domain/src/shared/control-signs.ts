/** U+202D and U+202E turn what follows around, so that it reads as something else than it says; noncharacters are forbidden in XML. */
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;
const ALL = new RegExp(CONTROL, 'gu');

/**
 * Whether a text has signs that no one can see and databases or files treat differently (NUL ends a text on SQLite), or half of a sign; tab
 * and line breaks are fine.
 */
export const hasControlSigns = (text: string): boolean => CONTROL.test(text);

export const withoutControlSigns = (text: string): string => text.replace(ALL, '');
