const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u;

/**
 * Whether a text has signs that no one can see and databases treat differently (NUL ends a text on SQLite), or half of a sign; tab and line
 * breaks are fine.
 */
export const hasControlSigns = (text: string): boolean => CONTROL.test(text);
