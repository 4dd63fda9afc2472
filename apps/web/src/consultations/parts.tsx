import { type ComponentType, lazy } from 'react';
import { handling } from '../locales/sv/consultation-handling.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import type { Consultation } from './consultation.js';
import { Overview } from './Overview.js';
import type { Part } from './search.js';

/** The parts of a consultation's page, each behind its tab and with an address of its own. */
export const TABS: readonly {
  /** undefined = what the page opens with. */
  readonly part: Part | undefined;
  readonly label: string;
  readonly Content: ComponentType<{ readonly consultation: Consultation }>;
}[] = [
  { part: undefined, label: texts.parts.overview, Content: Overview },
  {
    part: 'text',
    label: texts.parts.text,
    Content: lazy(() => import('./text/TextPart.js').then((module) => ({ default: module.TextPart }))),
  },
  {
    part: 'tidslinje',
    label: handling.tabs.timeline,
    Content: lazy(() => import('./Timeline.js').then((module) => ({ default: module.Timeline }))),
  },
  {
    part: 'hantering',
    label: handling.tabs.handling,
    Content: lazy(() => import('./OwnHandling.js').then((module) => ({ default: module.OwnHandling }))),
  },
  {
    part: 'handlingar',
    label: handling.tabs.documents,
    Content: lazy(() => import('./Documents.js').then((module) => ({ default: module.Documents }))),
  },
  {
    part: 'historik',
    label: texts.parts.history,
    Content: lazy(() => import('./History.js').then((module) => ({ default: module.History }))),
  },
];
