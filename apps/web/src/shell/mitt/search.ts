export const GROUPS = ['gora', 'besvara', 'betala', 'fakturera'] as const;
export type Group = (typeof GROUPS)[number];

/** The filters of Mitt, as they stand in the address. */
export interface MittSearch {
  readonly samverkan?: string | undefined;
  readonly grupp?: Group | undefined;
}

export const readMittSearch = (search: Readonly<Record<string, unknown>>): MittSearch => {
  const { samverkan, grupp } = search;
  return {
    samverkan: typeof samverkan === 'string' && samverkan !== '' ? samverkan : undefined,
    grupp: GROUPS.find((group) => group === grupp),
  };
};

/** The address of Mitt with these filters, to be saved. */
export function mittPath({ samverkan, grupp }: MittSearch): string {
  const query = new URLSearchParams({ ...(samverkan && { samverkan }), ...(grupp && { grupp }) }).toString();
  return query === '' ? '/' : `/?${query}`;
}
