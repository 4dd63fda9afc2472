import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useData } from '../api/hooks.js';
import { ActionsReportDocument, type ActionsReportQuery } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { count, today } from '../ui/format.js';
import { Answer } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import { burdens } from './burdens.js';
import { Who } from './shown.js';

const t = texts.report;

/** How a body stands with its actions: what remains, what is late, what got done, and with whom it lies. */
export function ActionsReport({ slug }: { readonly slug: string }) {
  const answer = useData(ActionsReportDocument, { slug, today: today() });
  return (
    <section className="stack" aria-labelledby="laget">
      <h2 id="laget">{t.title}</h2>
      <Answer of={answer}>
        {(report) => (
          <>
            <dl className="action-figures">
              <Figure label={t.open}>{count(report.open.totalCount)}</Figure>
              <Figure label={t.overdue} late={report.overdue.totalCount > 0}>
                {count(report.overdue.totalCount)}
              </Figure>
              <Figure label={t.done(today().slice(0, 4))}>{doneThisYear(report)}</Figure>
            </dl>
            <Many report={report} slug={slug} />
          </>
        )}
      </Answer>
    </section>
  );
}

function doneThisYear({ done }: ActionsReportQuery): string {
  const newYear = `${today().slice(0, 4)}-01-01`;
  const found = done.nodes.filter(({ closedOn }) => closedOn !== null && closedOn >= newYear).length;
  return done.pageInfo.hasNextPage ? t.atLeast(found) : count(found);
}

function Figure({
  label,
  late = false,
  children,
}: {
  readonly label: string;
  readonly late?: boolean;
  readonly children: string;
}) {
  return (
    <div className={late ? 'action-figure late' : 'action-figure'}>
      <dt className="small muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Many({ report: { open }, slug }: { readonly report: ActionsReportQuery; readonly slug: string }) {
  const [shown, setShown] = useState(false);
  const rows = burdens(open.nodes);
  return (
    <details onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary className="more-choices">{t.many}</summary>
      {shown && rows.length === 0 && <p className="muted">{t.manyNone}</p>}
      {shown && rows.length > 0 && (
        <div className="stack tight">
          <TableBox label={t.many}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.person}</th>
                  <th scope="col" className="num">
                    {t.count}
                  </th>
                  <th scope="col" className="num">
                    {t.late}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, assignee, open: left, overdue }) => (
                  <tr key={key}>
                    <th scope="row">
                      {assignee ? (
                        <Link
                          to="/atgarder"
                          search={{
                            samverkan: slug,
                            ansvarig: assignee.name,
                            organisation: assignee.organisation?.code,
                          }}
                        >
                          <Who person={assignee} />
                        </Link>
                      ) : (
                        <Who person={null} />
                      )}
                    </th>
                    <td className="num">{count(left)}</td>
                    <td className="num">{count(overdue)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
          {open.totalCount > open.nodes.length && <p className="small muted">{t.manyFirst(open.nodes.length)}</p>}
        </div>
      )}
    </details>
  );
}
