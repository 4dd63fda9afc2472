import type { BodyKind } from '@domain/bodies/kinds.js';
import type { ActionsSearch } from '../actions/search.js';
import type { ConsultationsSearch } from '../consultations/search.js';
import type { InvoicesSearch } from '../invoicing/search.js';

export interface BodiesSearch {
  readonly sok?: string;
  readonly typ?: BodyKind;
  /** Code of an organisation. */
  readonly medlem?: string;
}

export const TABS = [
  'moten',
  'atgarder',
  'kostnader',
  'fakturor',
  'finansiering',
  'remisser',
  'publicerat',
  'medlemmar',
] as const;
export type Tab = (typeof TABS)[number];

/** The tabs of actions, invoices and consultations have the choices of their lists, but for the body. */
export interface BodySearch
  extends
    Omit<ActionsSearch, 'samverkan'>,
    Omit<InvoicesSearch, 'samverkan'>,
    Pick<ConsultationsSearch, 'sok' | 'remisser'> {
  /** Absent = the overview. */
  readonly flik?: Tab;
  /** Which meetings its tab shows; absent = those to come. */
  readonly nar?: 'tidigare' | 'alla';
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
