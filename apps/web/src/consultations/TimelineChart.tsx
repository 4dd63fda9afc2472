import { dayNumber, type LocalDate } from '@domain/shared/local-date.js';
import type { ConsultationPlanQuery } from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import { readableDay } from '../ui/format.js';

type Point = NonNullable<ConsultationPlanQuery['consultation']['plan']>['points'][number];

const WIDTH = 720;
const MARGIN = 12;
const ROW = 16;

/** The days on a line, each with its label in a row of its own so that none covers another. */
export function TimelineChart({ points }: { readonly points: readonly Point[] }) {
  const numbers = points.map(({ on }) => dayNumber(on as LocalDate));
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  const x = (day: number): number =>
    last === first ? WIDTH / 2 : MARGIN + ((day - first) / (last - first)) * (WIDTH - 2 * MARGIN);
  const height = 24 + points.length * ROW;
  return (
    <svg
      className="consultation-line"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={texts.plan.chart(readableDay(points[0]!.on), readableDay(points.at(-1)!.on))}
    >
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1="10" y2="10" className="axis" />
      {points.map(({ kind, on, label }, index) => {
        const at = x(numbers[index]!);
        const y = 24 + index * ROW;
        const left = at > WIDTH / 2;
        return (
          <g key={`${kind} ${on} ${label}`} className={LOOKS[kind] ?? ''}>
            <line x1={at} x2={at} y1="10" y2={y + 4} className="stem" />
            <circle cx={at} cy="10" r="4" />
            <text x={left ? at - 6 : at + 6} y={y + 8} textAnchor={left ? 'end' : 'start'}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const LOOKS: Readonly<Partial<Record<Point['kind'], string>>> = {
  TODAY: 'now',
  DUE: 'due',
  MEETING: 'meeting',
  EXTENSION: 'extension',
};
