/** `a, b och c` */
export const swedishList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words[words.length - 1]!}`;
