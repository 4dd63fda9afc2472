import { useState } from 'react';
import type { ConsultationReadWordMutation } from '../../generated/graphql.js';
import { consultationText as texts } from '../../locales/sv/consultation-text.js';
import type { Consultation } from '../consultation.js';
import { fileOf } from './FileLink.js';
import { ReadWordDialog } from './ReadWordDialog.js';
import type { Section } from './use-sections.js';

const t = texts.papers;
type Outcome = ConsultationReadWordMutation['importWordReview'];

/** The text as a file, and back in with what others have said of it in Word. */
export function Papers({
  consultation,
  sections,
  changed,
}: {
  readonly consultation: Consultation;
  readonly sections: readonly Section[];
  /** Since the last version was frozen. */
  readonly changed: boolean;
}) {
  const { id, responseVersion, viewerMay } = consultation;
  const [reading, setReading] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const version = responseVersion > 0 && !changed ? responseVersion : undefined;
  return (
    <section className="stack tight no-print" aria-label={t.label}>
      <div className="row">
        <a className="button" href={fileOf(id, 'docx', version)} download>
          {t.word}
        </a>
        <a className="button" href={fileOf(id, 'pdf', version)} download>
          {t.pdf}
        </a>
        {viewerMay.comment && (
          <button type="button" className="button" onClick={() => setReading(true)}>
            {t.read}
          </button>
        )}
      </div>
      <div role="status">{outcome && <Read outcome={outcome} first={sections[0]?.heading ?? ''} />}</div>
      {reading && <ReadWordDialog consultation={consultation} onRead={setOutcome} onClose={() => setReading(false)} />}
    </section>
  );
}

/** What became of the file: what came in, and what of it a person must look after. */
function Read({
  outcome: { added, known, outside, missing },
  first,
}: {
  readonly outcome: Outcome;
  readonly first: string;
}) {
  const doubts = outside > 0 || missing.length > 0;
  return (
    <div className={doubts ? 'notice warn stack tight' : 'notice good stack tight'}>
      <p>
        {t.added(added)} {known > 0 && t.known(known)}
      </p>
      {outside > 0 && <p>{t.outside(outside, first)}</p>}
      {missing.length > 0 && <p>{t.missing(missing)}</p>}
    </div>
  );
}
