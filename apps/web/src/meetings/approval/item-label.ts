import { itemNumber } from '@domain/meetings/words.js';

interface Labelled {
  readonly number: string;
  readonly section?: number | null;
  readonly title: string;
}

/** "§ 17 Taxa", or "2 Taxa" where there is no paragraph. */
export const itemLabel = ({ number, section, title }: Labelled): string => `${itemNumber(number, section)} ${title}`;

/** Names typed one on each line. */
export const namesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
