import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { consultations as texts } from '../locales/sv/consultations.js';
import { readableDay } from '../ui/format.js';
import type { Consultation } from './consultation.js';
import { FactsDialog } from './FactsDialog.js';

const t = texts.facts;

/** What is asked, by whom and by when. */
export function Facts({ consultation }: { readonly consultation: Consultation }) {
  const [changing, setChanging] = useState(false);
  const { receivedOn, dueOn, extensionAskedTo, registrationNumber, penHolder, questions, viewerMay } = consultation;
  return (
    <section className="stack" aria-labelledby="om-remissen">
      <div className="row spread">
        <h2 id="om-remissen">{t.title}</h2>
        {viewerMay.keep && (
          <button type="button" className="button no-print" onClick={() => setChanging(true)}>
            {t.change}
          </button>
        )}
      </div>
      <dl className="agreement-terms">
        <Row term={t.from}>{consultation.from}</Row>
        <Row term={t.receivedOn}>{receivedOn === null ? t.expected : readableDay(receivedOn)}</Row>
        <Row term={t.dueOn}>
          {readableDay(dueOn)}
          {extensionAskedTo !== null && ` · ${t.extensionAsked(readableDay(extensionAskedTo))}`}
        </Row>
        <Row term={t.registrationNumber}>{registrationNumber || t.none}</Row>
        <Row term={t.penHolder}>
          {penHolder ? (
            <Link to="/organisationer/$code" params={{ code: penHolder.code }}>
              {penHolder.name}
            </Link>
          ) : (
            t.secretariat
          )}
        </Row>
        <Row term={t.questions}>
          {questions.length === 0 ? (
            t.noQuestions
          ) : (
            <ol className="bullets">
              {questions.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ol>
          )}
        </Row>
      </dl>
      {changing && <FactsDialog consultation={consultation} onClose={() => setChanging(false)} />}
    </section>
  );
}

const Row = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
