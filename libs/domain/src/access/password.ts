export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;
/** Shorter names before the @, such as it@ and vd@, are in too many words to be forbidden. */
const SHORTEST_NAME = 4;

/** What is wrong with a new password, as a Swedish sentence; undefined when it will do. Length, not character classes. */
export function passwordFault(password: string, email: string): string | undefined {
  if (password.length < SHORTEST_PASSWORD) return `Lösenordet ska ha minst ${SHORTEST_PASSWORD} tecken.`;
  if (password.length > LONGEST_PASSWORD) return `Lösenordet får ha högst ${LONGEST_PASSWORD} tecken.`;
  if (new Set(password).size < 5) return 'Lösenordet ska ha minst fem olika tecken.';
  const name = email.trim().split('@')[0]!.toLowerCase();
  if (name.length >= SHORTEST_NAME && password.toLowerCase().includes(name)) {
    return 'Lösenordet får inte innehålla din e-postadress.';
  }
  return undefined;
}
