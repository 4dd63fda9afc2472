const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;
const SEEN = /[\p{L}\p{N}]/u;

/** Whether a text has signs that no one can see: control signs, NUL, what turns the reading direction around, zero width. */
export const hasUnseen = (text: string): boolean => UNSEEN.test(text);

/** A text on one line, as lists, subjects and calendars need it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What turns the reading direction of others' text around, or is half a sign. */
const HIDING = /[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Whether a heading can be read, and says what it seems to say: U+202E before "gnp.exe" shows "exe.png". */
export const isReadable = (text: string): boolean => SEEN.test(text) && !HIDING.test(text);

/** What is wrong with a name that people will read, as a Swedish sentence; undefined when it will do. */
export function nameFault(text: string, longest: number): string | undefined {
  if (text.trim() === '' || text.length > longest) return `Namnet ska ha 1–${longest} tecken.`;
  if (hasUnseen(text))
    return 'Namnet har tecken som inte syns, till exempel radbrytning eller styrtecken. Skriv det för hand.';
  if (!SEEN.test(text)) return 'Namnet ska ha minst en bokstav eller siffra.';
  return undefined;
}
