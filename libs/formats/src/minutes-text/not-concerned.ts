const NOT_CONCERNED =
  /(?:berör|gäller|avser|omfattar)s?\s(?:inte|ej)\s?:?\s([^.()\n;]{2,200})|(?:inte|ej)\s(?:aktuellt|berörd[a]?)\s(?:för\s)?([^.()\n;]{2,200})|berörs\s(?:inte|ej)\s?:\s?([^.()\n;]{2,200})/giu;

/** The members of which a text says that the item does not concern them: "(berör inte Malå o Norsjö)". */
export function findNotConcerned(text: string, memberNames: readonly string[]): readonly string[] {
  if (memberNames.length === 0) return [];
  const said = [...text.matchAll(NOT_CONCERNED)].map((match) => ` ${wordsOf(match[1] ?? match[2] ?? match[3]!)} `);
  if (said.length === 0) return [];
  return memberNames.filter((name) =>
    spellings(name).some((spelling) => said.some((words) => words.includes(` ${spelling} `))),
  );
}

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}-]+/gu, ' ')
    .trim();

/** "Malå", "Malå kommun", "Vindelns kommun" and the bare genitive. */
function spellings(name: string): readonly string[] {
  const bare = wordsOf(name).replace(/ kommun$/, '');
  if (bare === '') return [];
  const short = bare !== wordsOf(name) && bare.endsWith('s') ? [bare.slice(0, -1)] : [];
  return [bare, `${bare}s`, ...short];
}
