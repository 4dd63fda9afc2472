import type { PublicPaper } from './kinds.js';
import type { Passage } from './personal-data.js';

/** All texts of a paper, with where they stand. */
export const passagesOf = ({ title, facts, people, sections }: PublicPaper): Passage[] => [
  { where: 'Rubriken', text: title },
  ...facts.map(({ label, text }) => ({ where: label, text })),
  ...people.flatMap((person) => [
    { where: 'Deltagare', text: person.name },
    { where: 'Deltagare', text: [person.role, person.organisation, person.note].filter(Boolean).join(', ') },
  ]),
  ...sections.flatMap(({ heading, withheld = '', parts }) => [
    { where: heading, text: heading },
    ...(withheld === '' ? [] : [{ where: heading, text: withheld }]),
    ...parts.flatMap(({ label, texts }) => texts.map((text) => ({ where: `${heading}: ${label}`, text }))),
  ]),
];

/** The paper as one text, as it is looked through by a search. */
export const textOf = (paper: PublicPaper): string =>
  passagesOf(paper)
    .map(({ text }) => text)
    .join('\n');
