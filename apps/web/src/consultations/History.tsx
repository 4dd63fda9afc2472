import { HANDLING_WORDS, type HandlingStep } from '@domain/consultations/handling.js';
import type { ConsultationFileKind, ConsultationState, DecidedBy, Stance } from '@domain/consultations/kinds.js';
import {
  CONSULTATION_STATE_WORDS,
  DECIDED_BY_WORDS,
  FILE_KIND_WORDS,
  STANCE_WORDS,
} from '@domain/consultations/words.js';
import { ConsultationHistoryDocument, type ConsultationHistoryQuery } from '../generated/graphql.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { instant, readableDay } from '../ui/format.js';
import type { Consultation } from './consultation.js';

const PAGE = 50;
const t = texts.history;
const h = handling.history;
type Event = ConsultationHistoryQuery['consultation']['history']['nodes'][number];

/** Everything that has happened, the latest first. */
export function History({ consultation: { id } }: { readonly consultation: Consultation }) {
  const list = usePaged(ConsultationHistoryDocument, { id, first: PAGE }, ({ consultation }) => consultation.history);
  return (
    <section className="stack" aria-labelledby="historik">
      <h2 id="historik">{texts.parts.history}</h2>
      <PagedList of={list}>
        <ol className="plain consultation-history">
          {list.rows?.map((event) => (
            <li key={event.id}>
              <p className="small">
                <strong>{event.authorName ?? t.portal}</strong>{' '}
                <time className="muted" dateTime={event.at}>
                  {instant(event.at)}
                </time>
              </p>
              <p>{whatHappened(event)}</p>
            </li>
          ))}
        </ol>
      </PagedList>
    </section>
  );
}

function whatHappened({ kind, before, after, text, organisation }: Event): string {
  const who = organisation?.name ?? '';
  const day = (given: string | null) => (given === null ? '' : readableDay(given));
  switch (kind) {
    case 'CREATED':
      return t.CREATED;
    case 'CHANGED':
      return t.CHANGED(text);
    case 'ARRIVED':
      return t.ARRIVED(day(after));
    case 'STATE':
      return t.STATE(
        CONSULTATION_STATE_WORDS[before as ConsultationState],
        CONSULTATION_STATE_WORDS[after as ConsultationState],
      );
    case 'STANCE':
      return t.STANCE(who, STANCE_WORDS[before as Stance], STANCE_WORDS[after as Stance]);
    case 'VERSION':
      return t.VERSION(after ?? '');
    case 'DECISION':
      return t.DECISION(who, after ?? '');
    case 'DECISION_WITHDRAWN':
      return t.DECISION_WITHDRAWN(who, before ?? '');
    case 'EXTENSION_ASKED':
      return t.EXTENSION_ASKED(day(after));
    case 'EXTENSION_GRANTED':
      return t.EXTENSION_GRANTED(day(after));
    case 'EXTENSION_REFUSED':
      return t.EXTENSION_REFUSED(day(before));
    case 'CONFERENCE':
      return after === null ? h.noConference : h.conference;
    case 'HANDLING':
      if (text === 'DECIDER') return h.decider(who, DECIDED_BY_WORDS[after as DecidedBy]);
      return after === null
        ? h.stepGone(who, HANDLING_WORDS[text as HandlingStep])
        : h.step(who, HANDLING_WORDS[text as HandlingStep], day(after));
    case 'REGISTRATION_NUMBER':
      return h.registration(who, after ?? '');
    case 'FILE_ADDED':
      return h.fileAdded(FILE_KIND_WORDS[text as ConsultationFileKind], after ?? '');
    case 'FILE_REMOVED':
      return h.fileRemoved(FILE_KIND_WORDS[text as ConsultationFileKind], before ?? '');
    case 'SENT_ON_RECORD':
      return h.sending(before ?? '', after ?? '');
    case 'RECEIPT':
      return h.receipt(day(after));
    case 'INVITED':
      return h.invited(text);
    case 'CONTACTS_ASKED':
      return h.contacts(after ?? '');
    case 'LEFT_OUT':
      return t.LEFT_OUT(who);
    case 'TAKEN_BACK_IN':
      return t.TAKEN_BACK_IN(who);
    case 'JOINED_AFTERWARDS':
      return t.JOINED_AFTERWARDS(who);
    default:
      // A kind that came to be after this page was loaded.
      return text;
  }
}
