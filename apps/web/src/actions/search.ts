import { ACTION_STATES, type ActionState, UNFINISHED } from '@domain/actions/kinds.js';
import { parseLocalDate } from '@domain/shared/local-date.js';
import type { ActionFilter, ActionOrder } from '../generated/graphql.js';
import { today } from '../ui/format.js';

/** What remains, everything, or one state. */
export const SHOWN = ['alla', 'ej-paborjade', 'pagar', 'klara', 'utgar'] as const;
export type Shown = (typeof SHOWN)[number];

/** The choice of actions, as it stands in the address. */
export interface ActionsSearch {
  readonly sok?: string | undefined;
  /** Slug of a body. */
  readonly samverkan?: string | undefined;
  /** Absent = what remains to be done. */
  readonly lage?: Shown | undefined;
  /** Whole name. */
  readonly ansvarig?: string | undefined;
  /** Code. */
  readonly organisation?: string | undefined;
  readonly mina?: 'ja' | undefined;
  /** Overdue as seen on this day. */
  readonly forsenad?: string | undefined;
  /** Another day was asked for. */
  readonly forslag?: 'ja' | undefined;
  readonly ordning?: 'nyast' | undefined;
}

export interface NewActionSearch {
  readonly samverkan?: string | undefined;
  /** The agenda item that it comes from. */
  readonly punkt?: string | undefined;
}

type Search = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((known) => known === value);
const day = (value: unknown): string | undefined =>
  value === 'idag' ? 'idag' : (parseLocalDate(String(value)) ?? undefined);

export const readActionsSearch = (search: Search): ActionsSearch => ({
  sok: text(search['sok']),
  samverkan: text(search['samverkan']),
  lage: oneOf(SHOWN, search['lage']),
  ansvarig: text(search['ansvarig']),
  organisation: text(search['organisation']),
  mina: oneOf(['ja'], search['mina']),
  forsenad: day(search['forsenad']),
  forslag: oneOf(['ja'], search['forslag']),
  ordning: oneOf(['nyast'], search['ordning']),
});

export const readNewActionSearch = (search: Search): NewActionSearch => ({
  samverkan: text(search['samverkan']),
  punkt: text(search['punkt']),
});

const STATES: Readonly<Record<Shown, readonly ActionState[]>> = {
  alla: ACTION_STATES,
  'ej-paborjade': ['OPEN'],
  pagar: ['IN_PROGRESS'],
  klara: ['DONE'],
  utgar: ['CANCELLED'],
};

export const statesShown = (shown: Shown | undefined): readonly ActionState[] =>
  shown === undefined ? UNFINISHED : STATES[shown];

/** `idag` stays today in a view that is saved. */
export const overdueDay = (forsenad: string): string => (forsenad === 'idag' ? today() : forsenad);

/** What the API is asked for. @param body the only one there is to choose from */
export function filterOf(search: ActionsSearch, body: string | undefined = search.samverkan): ActionFilter {
  const states = statesShown(search.lage);
  return {
    body,
    search: search.sok,
    states: states.length === ACTION_STATES.length ? undefined : [...states],
    assignee: search.ansvarig,
    organisation: search.organisation,
    mine: search.mina && true,
    overdueOn: search.forsenad && overdueDay(search.forsenad),
    dateProposed: search.forslag && true,
  };
}

export const orderOf = ({ ordning }: ActionsSearch): ActionOrder => (ordning === 'nyast' ? 'CREATED_AT' : 'DUE_ON');

const query = (entries: Readonly<Record<string, unknown>>): string => {
  const parts = Object.entries(entries).filter(([, value]) => value !== undefined);
  const written = new URLSearchParams(parts.map(([key, value]) => [key, String(value)])).toString();
  return written === '' ? '' : `?${written}`;
};

/** The address of the list or board with this choice, always written alike, so that it can be saved and recognised. */
export const actionsPath = (path: '/atgarder' | '/atgarder/tavla', search: ActionsSearch): string =>
  path + query({ ...readActionsSearch({ ...search }) });

/** The same rows as a file. */
export const exportPath = (format: 'csv' | 'xlsx', search: ActionsSearch, body?: string): string => {
  const { states, ...filter } = filterOf(search, body);
  return `/exports/actions.${format}${query({ ...filter, states: states?.join(','), orderBy: orderOf(search) })}`;
};

/** Whether there are fewer than what remains to be done. */
export const isChosen = (search: ActionsSearch): boolean =>
  Object.values({ ...readActionsSearch({ ...search }), ordning: undefined }).some((value) => value !== undefined);
