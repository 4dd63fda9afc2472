export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** What is wrong with a new password, as a Swedish sentence; undefined when it will do. Length, not character classes. */
export function passwordFault(password: string, email: string): string | undefined {
  if (password.length < SHORTEST_PASSWORD) return `Lösenordet ska ha minst ${SHORTEST_PASSWORD} tecken.`;
  if (password.length > LONGEST_PASSWORD) return `Lösenordet får ha högst ${LONGEST_PASSWORD} tecken.`;
  if (new Set(password).size < 5) return 'Lösenordet ska ha minst fem olika tecken.';
  if (password.toLowerCase().includes(email.split('@')[0]!.toLowerCase())) {
    return 'Lösenordet får inte innehålla din e-postadress.';
  }
  return undefined;
}
