import type { LocalDate } from '../shared/local-date.js';
import { sayDay } from '../shared/swedish-day.js';
import type { AppealPeriod } from './appeal.js';

/** Laglighetsprövning, annan väg (förvaltningsbesvär), inget: rent förberedande (KL 13:2–3). */
export const APPEAL_KINDS = ['LEGALITY', 'OTHER_WAY', 'NONE'] as const;
export type AppealKind = (typeof APPEAL_KINDS)[number];

export const APPEAL_KIND_WORDS: Readonly<Record<AppealKind, string>> = {
  LEGALITY: 'Laglighetsprövning (KL 13 kap.)',
  OTHER_WAY: 'Överklagas på annat sätt: se beslutets underrättelse',
  NONE: 'Kan inte överklagas: rent förberedande (KL 13 kap. 2 §)',
};

/** PENDING: time left to appeal; APPEALED: a court decides; IN_FORCE: nobody did in time; OTHER: not counted from the notice. */
export const LEGAL_FORCES = ['PENDING', 'APPEALED', 'IN_FORCE', 'OTHER'] as const;
export type LegalForce = (typeof LEGAL_FORCES)[number];

export interface ForceFacts {
  readonly kind: AppealKind;
  readonly period: Pick<AppealPeriod, 'state' | 'lastDay'>;
  /** Appeals of this paragraph, or of no named one, on record at any member (KL 13:6). */
  readonly appeals: readonly { readonly receivedOn: LocalDate }[];
}

/** Whether a decision has laga kraft, which is another thing than that the time has run out. */
export function legalForce({ kind, period, appeals }: ForceFacts): {
  readonly force: LegalForce;
  readonly sentence: string;
} {
  // Whatever way the secretariat has chosen: what lies with a court is not in force.
  if (appeals.length > 0) {
    const first = appeals.map(({ receivedOn }) => receivedOn).sort()[0]!;
    return {
      force: 'APPEALED',
      sentence: `Ett överklagande kom in ${sayDay(first)}. Beslutet får laga kraft först när domstolen har avgjort det.`,
    };
  }
  if (kind === 'NONE') return { force: 'OTHER', sentence: 'Beslutet är rent förberedande och kan inte överklagas.' };
  if (kind === 'OTHER_WAY') {
    return {
      force: 'OTHER',
      sentence:
        'Beslutet överklagas på annat sätt, från den dag då den som berörs fick del av det. Anslaget säger inget om dess laga kraft.',
    };
  }
  if (period.state !== 'EXPIRED') {
    return { force: 'PENDING', sentence: 'Beslutet har inte fått laga kraft: överklagandetiden har inte gått ut.' };
  }
  return {
    force: 'IN_FORCE',
    sentence: `Överklagandetiden gick ut ${sayDay(period.lastDay!)} och inget överklagande är antecknat hos någon medlem: beslutet har fått laga kraft.`,
  };
}
