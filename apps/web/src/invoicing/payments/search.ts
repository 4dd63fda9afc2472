import type { UnmatchedState } from '../../generated/graphql.js';
import { readSettingsSearch } from '../search.js';

/** Which rows are shown, as it stands in the address. */
const SHOWN = { vantar: 'WAITING', bokforda: 'MATCHED', undanlagda: 'DISMISSED' } as const satisfies Record<
  string,
  UnmatchedState
>;
export type RowsShown = keyof typeof SHOWN;
export const ROWS_SHOWN = Object.keys(SHOWN) as RowsShown[];

export interface PaymentsSearch {
  /** Code of the seller. */
  readonly organisation?: string | undefined;
  readonly rader?: RowsShown | undefined;
}

export const readPaymentsSearch = (search: Readonly<Record<string, unknown>>): PaymentsSearch => ({
  ...readSettingsSearch(search),
  rader: ROWS_SHOWN.find((shown) => shown === search['rader']),
});

export const stateOf = ({ rader = 'vantar' }: PaymentsSearch): UnmatchedState => SHOWN[rader];
