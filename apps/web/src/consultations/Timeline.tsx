import { dayNumber, type LocalDate } from '@domain/shared/local-date.js';
import { isBeforeSent } from '@domain/consultations/states.js';
import { useState } from 'react';
import { useData } from '../api/hooks.js';
import { ConsultationPlanDocument, type ConsultationPlanQuery } from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import { readableDay, today } from '../ui/format.js';
import { Answer } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import { BoardDaysDialog } from './BoardDaysDialog.js';
import type { Consultation } from './consultation.js';
import { Extension } from './Extension.js';
import { TimelineChart } from './TimelineChart.js';

const t = texts.plan;
type Plan = NonNullable<ConsultationPlanQuery['consultation']['plan']>;
type MemberPlan = Plan['members'][number];

/** The way back from the deadline: last days, and who cannot make it. */
export function Timeline({ consultation }: { readonly consultation: Consultation }) {
  const answer = useData(ConsultationPlanDocument, { id: consultation.id });
  return (
    <section className="stack loose" aria-labelledby="tidslinje">
      <div className="stack tight">
        <h2 id="tidslinje">{t.title}</h2>
        <p className="muted">{isBeforeSent(consultation.state) ? t.lead : t.none}</p>
        <Extension consultation={consultation} />
      </div>
      <Answer of={answer}>
        {({ consultation: { plan } }) =>
          plan && (
            <>
              <Days plan={plan} />
              <Members plan={plan} />
            </>
          )
        }
      </Answer>
    </section>
  );
}

function Days({ plan }: { readonly plan: Plan }) {
  const now = dayNumber(today() as LocalDate);
  const left = (on: string): string => {
    const days = dayNumber(on as LocalDate) - now;
    return days < 0 ? t.passed : days === 0 ? t.today : t.daysLeft(days);
  };
  return (
    <div className="stack">
      <div className="consultation-line-box" tabIndex={0} role="region" aria-label={t.chartLabel}>
        <TimelineChart points={plan.points} />
      </div>
      <TableBox label={t.daysLabel}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.left}</th>
            </tr>
          </thead>
          <tbody>
            {plan.points
              .filter(({ kind }) => kind !== 'TODAY')
              .map(({ kind, on, label }) => (
                <tr key={`${kind} ${on} ${label}`}>
                  <td className="day">
                    <time dateTime={on}>{readableDay(on)}</time>
                  </td>
                  <th scope="row">{label}</th>
                  <td>{left(on)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </TableBox>
    </div>
  );
}

function Members({ plan: { members, extensionTo } }: { readonly plan: Plan }) {
  const [typing, setTyping] = useState<MemberPlan['organisation']>();
  const late = members.filter(({ helps, status }) => helps.length > 0 && status !== 'MEETINGS_UNKNOWN');
  const unknown = members.filter(({ status }) => status === 'MEETINGS_UNKNOWN');
  const names = (of: readonly MemberPlan[]) => of.map(({ organisation }) => organisation.name);
  return (
    <section className="stack" aria-labelledby="hinner">
      <h3 id="hinner">{t.members}</h3>
      <p>
        {members.length === 0
          ? t.nobody
          : late.length + unknown.length === 0
            ? t.allInTime
            : [late.length > 0 && t.late(names(late)), unknown.length > 0 && t.unknown(names(unknown))]
                .filter((part) => part !== false)
                .join(' ')}{' '}
        {extensionTo !== null && t.extension(readableDay(extensionTo))}
      </p>
      {members.length > 0 && (
        <TableBox label={t.membersTable}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.member}</th>
                <th scope="col">{t.status}</th>
                <th scope="col">{t.helps}</th>
              </tr>
            </thead>
            <tbody>
              {members.map(({ organisation, status, reason, helps }) => (
                <tr key={organisation.code}>
                  <th scope="row">
                    {organisation.name}
                    {organisation.viewerMayEnterBoardMeetings && (
                      <span className="part-of no-print">
                        <button
                          type="button"
                          className="cell-button"
                          aria-label={t.addDaysFor(organisation.name)}
                          onClick={() => setTyping(organisation)}
                        >
                          {t.addDays}
                        </button>
                      </span>
                    )}
                  </th>
                  <td>
                    <span className={`badge ${helps.length > 0 ? 'warn' : 'good'}`}>{t.statusWords[status]}</span>
                    <span className="part-of muted wrap">{reason}</span>
                  </td>
                  <td>
                    {helps.length > 0 && (
                      <ul className="bullets stack tight wrap">
                        {helps.map(({ kind, message }) => (
                          <li key={kind}>
                            <strong>{t.helpWords[kind]}:</strong> {message}
                          </li>
                        ))}
                      </ul>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      {typing && <BoardDaysDialog organisation={typing} onClose={() => setTyping(undefined)} />}
    </section>
  );
}
