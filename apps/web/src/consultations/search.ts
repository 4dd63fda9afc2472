export const SHOWN = ['alla', 'besvara'] as const;
export type Shown = (typeof SHOWN)[number];

export interface ConsultationsSearch {
  /** Slug of a body. */
  readonly samverkan?: string | undefined;
  readonly sok?: string | undefined;
  /** Absent = those that are not over; besvara = what waits for one's answer, in all bodies. */
  readonly remisser?: Shown | undefined;
}

export interface NewConsultationSearch {
  readonly samverkan?: string | undefined;
}

export const PARTS = ['text', 'tidslinje', 'hantering', 'handlingar', 'historik'] as const;
export type Part = (typeof PARTS)[number];

export interface ConsultationSearch {
  /** Absent = the overview. */
  readonly flik?: Part | undefined;
}

type Search = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;

export const readConsultationsSearch = (search: Search): ConsultationsSearch => ({
  samverkan: text(search['samverkan']),
  sok: text(search['sok']),
  remisser: SHOWN.find((shown) => shown === search['remisser']),
});

export const readNewConsultationSearch = (search: Search): NewConsultationSearch => ({
  samverkan: text(search['samverkan']),
});

export const readConsultationSearch = (search: Search): ConsultationSearch => ({
  flik: PARTS.find((part) => part === search['flik']),
});

export const isChosen = ({ samverkan, sok }: ConsultationsSearch): boolean => (samverkan ?? sok) !== undefined;
