import { consultations as texts } from '../locales/sv/consultations.js';
import type { Consultation } from './consultation.js';

const t = texts.blockers;

/** What stands in the way of the joint response, in words, each with its way out. */
export function Blockers({ consultation: { blockers, state } }: { readonly consultation: Consultation }) {
  if (blockers.length === 0) {
    if (state === 'DECIDING') return <p className="notice good">{t.noneDeciding}</p>;
    if (state === 'READY') return <p className="notice good">{t.noneReady}</p>;
    return null;
  }
  return (
    <section className="notice warn stack tight" aria-labelledby="hinder">
      <h2 id="hinder" className="small">
        {t.title}
      </h2>
      <ul className="bullets">
        {blockers.map(({ code, message, organisation }) => (
          <li key={`${code} ${organisation?.code ?? ''}`}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
