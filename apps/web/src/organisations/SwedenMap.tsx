import { memo, useMemo } from 'react';
import { drawSweden, type Drawing, type Sweden } from './sweden.js';
import './map.css';

interface Props {
  readonly sweden: Sweden;
  readonly width: number;
  readonly maxHeight: number;
  /** The class of each area that stands out: "member", "step-0" … */
  readonly classes: ReadonlyMap<string, string>;
  /** Zooms to the areas that stand out, and writes their names when they are few. */
  readonly zoomed?: boolean;
  /** The area that is pointed at. */
  readonly pointed?: string | undefined;
  readonly onPoint?: (code: string | undefined) => void;
  readonly onPick?: (code: string) => void;
}

const MOST_NAMES = 16;

/** A drawing of Sweden. It says nothing to a screen reader: the page has the same in words and in a table. */
export function SwedenMap({ sweden, width, maxHeight, classes, zoomed = false, pointed, onPoint, onPick }: Props) {
  const drawing = useMemo(
    () => drawSweden(sweden, width, maxHeight, zoomed ? new Set(classes.keys()) : undefined),
    [sweden, width, maxHeight, zoomed, classes],
  );
  const target = drawing.areas.find(({ code }) => code === pointed);
  const onArea = (event: { readonly target: EventTarget }) =>
    event.target instanceof SVGElement ? event.target.dataset['code'] : undefined;
  return (
    <svg
      className={onPick ? 'sweden pick' : 'sweden'}
      width={width}
      height={drawing.height}
      viewBox={`0 0 ${width} ${drawing.height}`}
      aria-hidden="true"
      onPointerOver={onPoint && ((event) => onPoint(onArea(event)))}
      onPointerLeave={onPoint && (() => onPoint(undefined))}
      onClick={
        onPick &&
        ((event) => {
          const code = onArea(event);
          if (code) onPick(code);
        })
      }
    >
      <Areas drawing={drawing} classes={classes} />
      {target && <path className="pointed" d={target.d} />}
      {classes.size <= MOST_NAMES &&
        drawing.names.map(({ name, x, y }) => (
          <text key={name} className="area-name" x={x} y={y} textAnchor="middle" dominantBaseline="central">
            {name}
          </text>
        ))}
    </svg>
  );
}

const Areas = memo(function Areas({
  drawing: { areas, countyBorders },
  classes,
}: {
  readonly drawing: Drawing;
  readonly classes: ReadonlyMap<string, string>;
}) {
  const marked = areas.filter(({ code }) => classes.has(code));
  return (
    <>
      {areas
        .filter(({ code }) => !classes.has(code))
        .map(({ code, d }) => (
          <path key={code} data-code={code} className="area" d={d} />
        ))}
      <path className="county-borders" d={countyBorders} />
      {marked.map(({ code, d }) => (
        <path key={code} data-code={code} className={`area marked ${classes.get(code)}`} d={d} />
      ))}
    </>
  );
});
