import { useState } from 'react';
import { consultations as texts } from '../locales/sv/consultations.js';
import { handling } from '../locales/sv/consultation-handling.js';
import type { Consultation, Member } from './consultation.js';
import { canGoWithout } from './late.js';
import { LeaveOut } from './LeaveOut.js';

const t = texts.blockers;

/** What stands in the way of the joint response, in words, each with its way out. */
export function Blockers({ consultation }: { readonly consultation: Consultation }) {
  const { id, blockers, state, members, viewerMay } = consultation;
  const [leaving, setLeaving] = useState<Member['organisation']>();
  if (blockers.length === 0) {
    if (state === 'DECIDING') return <p className="notice good">{t.noneDeciding}</p>;
    if (state === 'READY') return <p className="notice good">{t.noneReady}</p>;
    return null;
  }
  const late = (code: string | undefined) =>
    members.find((member) => member.organisation.code === code && canGoWithout(consultation, member));
  return (
    <section className="notice warn stack tight" aria-labelledby="hinder">
      <h2 id="hinder" className="small">
        {t.title}
      </h2>
      <ul className="bullets">
        {blockers.map(({ code, message, organisation }) => {
          const member = viewerMay.keep ? late(organisation?.code) : undefined;
          return (
            <li key={`${code} ${organisation?.code ?? ''}`}>
              {message}{' '}
              {member && (
                <button
                  type="button"
                  className="cell-button no-print"
                  aria-label={handling.own.leaveOutFor(member.organisation.name)}
                  onClick={() => setLeaving(member.organisation)}
                >
                  {handling.own.leaveOut}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {leaving && <LeaveOut consultation={id} organisation={leaving} onClose={() => setLeaving(undefined)} />}
    </section>
  );
}
