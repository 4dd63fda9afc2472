/** What the addresses of the pages hold: filters and views that can be sent to somebody. */
export interface OrganisationsSearch {
  readonly sok?: string;
  readonly typ?: string;
  readonly lan?: string;
}

export interface MapSearch {
  readonly samverkan?: string;
  readonly visa?: 'kostnad';
  readonly utsnitt?: 'medlemmar';
}

export interface OrganisationSearch {
  readonly matt?: 'invanare';
}
