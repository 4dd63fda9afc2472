import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { bodies as texts } from '../locales/sv/bodies.js';
import { today } from '../ui/format.js';
import { TableBox } from '../ui/TableBox.js';
import { barOf, type Dated, LINE, positionOf, spanOf, stateOf } from './timeline.js';

const t = texts.time;

export interface TimelineRow extends Dated {
  readonly id: string;
  readonly organisation: { readonly code: string; readonly name: string };
}

/** Who was there when: the dates as a table, and the same as bars on one line of years. */
export function Timeline({
  label,
  who,
  rows,
  action,
}: {
  readonly label: string;
  readonly who: string;
  readonly rows: readonly TimelineRow[];
  /** What one may do with a row. */
  readonly action?: (row: TimelineRow) => ReactNode;
}) {
  const now = today();
  const span = spanOf(rows, now);
  return (
    <TableBox label={label}>
      <table className="timeline">
        <thead>
          <tr>
            <th scope="col">{who}</th>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.to}</th>
            <th scope="col" className="line-head">
              <span className="hidden">{t.line}</span>
              <span className="years" aria-hidden="true">
                <span>{span.firstYear}</span>
                <span>{span.lastYear}</span>
              </span>
            </th>
            {action && (
              <th scope="col" className="no-print">
                <span className="hidden">{texts.members.actions}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to="/organisationer/$code" params={{ code: row.organisation.code }}>
                  {row.organisation.name}
                </Link>
              </th>
              <td className="day">{row.validFrom}</td>
              <td className="day">{row.validTo ?? t.open}</td>
              <td className="line">
                <Bar row={row} span={span} now={now} />
              </td>
              {action && <td className="no-print">{action(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Bar({
  row,
  span,
  now,
}: {
  readonly row: Dated;
  readonly span: ReturnType<typeof spanOf>;
  readonly now: string;
}) {
  const { x, width } = barOf(row, span);
  const state = stateOf(row, now);
  return (
    <svg
      viewBox={`0 0 ${LINE} 20`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${t.states[state]}, ${t.between(row.validFrom, row.validTo ?? null)}`}
    >
      <rect className="track" x="0" y="9" width={LINE} height="2" />
      <rect className={`time-bar ${state}`} x={x} y="4" width={width} height="12" />
      <rect className="now" x={positionOf(now, span) - 1} y="0" width="3" height="20" />
    </svg>
  );
}
