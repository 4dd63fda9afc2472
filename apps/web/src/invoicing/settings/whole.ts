/** A number of days as typed. */
export const isWhole = (text: string): boolean => /^\s*\d{1,4}\s*$/.test(text);
