export interface PayerSearch {
  /** Code of the organisation; absent = the first of one's own. */
  readonly organisation?: string | undefined;
  /** Absent = next year for the forecast, all years for decisions. */
  readonly ar?: number | undefined;
}

export interface DecisionsSearch extends PayerSearch {
  readonly visa?: 'historik' | undefined;
}
