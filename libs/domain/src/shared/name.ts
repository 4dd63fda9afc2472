const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;
const SEEN = /[\p{L}\p{N}]/u;

/** What is wrong with a name that people will read, as a Swedish sentence; undefined when it will do. */
export function nameFault(text: string, longest: number): string | undefined {
  if (text.trim() === '' || text.length > longest) return `Namnet ska ha 1–${longest} tecken.`;
  if (UNSEEN.test(text))
    return 'Namnet har tecken som inte syns, till exempel radbrytning eller styrtecken. Skriv det för hand.';
  if (!SEEN.test(text)) return 'Namnet ska ha minst en bokstav eller siffra.';
  return undefined;
}
