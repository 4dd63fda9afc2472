import { organisations as texts } from '../locales/sv/organisations.js';
import { count } from '../ui/format.js';
import { NOISE_FROM, type Point, worthALabel } from './population-rows.js';
import { useWidth } from './use-width.js';

const HEIGHT = 240;
const TOP = 32;
const BOTTOM = 56;
const SIDE = 8;
/** Room that a label takes sideways, in px. */
const LABEL = 72;

/** Inhabitants over the years as a line, with the ends and the extremes written at it. Oldest first; two points at least. */
export function PopulationChart({ name, points }: { readonly name: string; readonly points: readonly Point[] }) {
  const [box, width] = useWidth();
  return (
    <div ref={box} className="population-chart">
      {width > 0 && <Line name={name} points={points} width={width} />}
      <p className="muted small">{texts.population.cutAxis}</p>
    </div>
  );
}

function Line({
  name,
  points,
  width,
}: {
  readonly name: string;
  readonly points: readonly Point[];
  readonly width: number;
}) {
  const [first, last] = [points[0]!, points.at(-1)!];
  const counts = points.map(({ inhabitants }) => inhabitants);
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const floor = HEIGHT - BOTTOM;
  const x = (year: number) => SIDE + ((year - first.year) / (last.year - first.year)) * (width - 2 * SIDE);
  const y = (inhabitants: number) => floor - ((inhabitants - low) / Math.max(1, high - low)) * (floor - TOP);
  const labels = worthALabel(points, (LABEL / (width - 2 * SIDE)) * (last.year - first.year));
  const axis = HEIGHT - 24;
  return (
    <svg
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={texts.population.chart(
        name,
        String(first.year),
        count(first.inhabitants),
        String(last.year),
        count(last.inhabitants),
      )}
    >
      <line className="axis" x1={0} x2={width} y1={axis} y2={axis} />
      <polyline
        className="population-line"
        points={points.map(({ year, inhabitants }) => `${x(year)},${y(inhabitants)}`).join(' ')}
      />
      {points.map(({ year, inhabitants }) => (
        <circle
          key={year}
          className={year >= NOISE_FROM ? 'dot noisy' : 'dot'}
          cx={x(year)}
          cy={y(inhabitants)}
          r={labels.some((label) => label.year === year) ? 4.5 : 2.5}
        >
          <title>{`${year}: ${count(inhabitants)}`}</title>
        </circle>
      ))}
      {labels.map((point) => {
        const anchor = point === first ? 'start' : point === last ? 'end' : 'middle';
        const at = point === first ? 0 : point === last ? width : x(point.year);
        const below = point.inhabitants === low && low !== high;
        return (
          <g key={point.year}>
            <text x={at} y={y(point.inhabitants) + (below ? 22 : -12)} textAnchor={anchor}>
              {count(point.inhabitants)}
            </text>
            <text className="year" x={at} y={HEIGHT - 6} textAnchor={anchor}>
              {point.year}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
