/** A name without accents and case, to find out that two are spelt almost alike. Never for telling people apart. */
export const foldName = (name: string): string => foldLetters(name).replace(/\s+/g, ' ').trim();

/** Small letters without accents; composed letters keep their number. */
export const foldLetters = (text: string): string => withoutAccents(text).toLowerCase();

export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

const NAME_WORD = /^(?:\p{Lu}[\p{Ll}'’]*(?:-?\p{Lu}[\p{L}'’]*)*\.?|\p{Lu}\.?|von|af|de|la|van|der|den|ten)$/u;
/** Words that begin rows of tasks and texts, not names. */
const NO_NAME =
  /^(?:den|det|detta|dessa|vi|kontakta|utse|ta|bevaka|meddela|skicka|återkomma|återkom|boka|kalla|ring|mejla|maila|fråga|skriv|läs|beställ|bjud|kolla|hör|hitta|lägg|gör|ge|håll|hämta|jämför|kontrollera|lista|mät|räkna|samla|skapa|starta|stäm|testa|undersök|utred|välj|informera|redovisa|presentera|publicera|anmäl|ansök|betala|dela|föreslå|genomför|granska|ordna|påminn|rapportera|sätt|tillsätt|utvärdera|ändra|besök|inventera|följ|följa|se|utreda|undersöka|planera|förbereda|beställa|uppdatera|sammanställa|ej|samtliga|nytt|nya|information|beslut|ärendet|frågan|förslag|protokoll|mötet|taxan|budget|rapport|underlag|åtgärder|anteckningar|bilagor|bilaga|plats|tid|datum|nästa)$/i;

/** "Ring Malå" has capitals like a name. */
export const startsNoName = (text: string): boolean => NO_NAME.test(text.split(' ', 1)[0]!);

/** Two to five words, each as names are written. */
export function looksLikeName(text: string): boolean {
  if (text.length > 60) return false;
  const words = text.split(/[ ]+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => NAME_WORD.test(word)) &&
    /^\p{Lu}\p{L}/u.test(words[0]!) &&
    /^\p{Lu}/u.test(words.at(-1)!) &&
    !startsNoName(text)
  );
}

export const looksLikeFirstName = (text: string): boolean =>
  text.length <= 25 && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text) && !NO_NAME.test(text);

/** "Jan Ek och Åsa Ek, Bo Ek & Ia Ek": the parts. */
export const splitPeople = (text: string): readonly string[] =>
  text
    .split(/,|;|\/|&|\+|(?<=\s)(?:och|samt|o)(?=\s)/)
    .map((part) => part.trim().replace(/[.:]$/, '').trim())
    .filter((part) => part !== '');
