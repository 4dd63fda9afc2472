import type { BodyKind } from '@domain/bodies/kinds.js';

export interface BodiesSearch {
  readonly sok?: string;
  readonly typ?: BodyKind;
  /** Code of an organisation. */
  readonly medlem?: string;
}

export const TABS = ['kostnader', 'medlemmar'] as const;
export type Tab = (typeof TABS)[number];

export interface BodySearch {
  /** Absent = the overview. */
  readonly flik?: Tab;
}

export interface MatrixSearch {
  readonly typ?: BodyKind;
  /** `antal`, or the slug of a body; absent = by name. */
  readonly sortera?: string;
  readonly ordning?: 'omvand';
}

export interface ReportSearch {
  readonly ar?: number;
  /** Code of a municipality or region. */
  readonly kommun?: string;
}
