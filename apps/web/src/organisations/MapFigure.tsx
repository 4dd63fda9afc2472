import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { common } from '../locales/sv/common.js';
import { map as texts } from '../locales/sv/map.js';
import { Loading } from '../ui/states.js';
import { useSweden } from './sweden.js';
import { SwedenMap } from './SwedenMap.js';
import { useWidth } from './use-width.js';

const MAX_WIDTH = 400;
const MAX_HEIGHT = 760;

/** The map beside its table (or above it on a phone), with the name of the area that is pointed at. */
export function MapFigure({
  classes,
  summary,
  zoomed = false,
  pointed,
  onPoint,
  textOf,
  legend,
  children,
}: {
  readonly classes: ReadonlyMap<string, string>;
  /** What the map shows, for those who don't see it. */
  readonly summary: string;
  readonly zoomed?: boolean;
  readonly pointed?: string | undefined;
  readonly onPoint?: (code: string | undefined) => void;
  /** What to say of an area that stands out; others are named. */
  readonly textOf?: (code: string) => string | undefined;
  readonly legend?: ReactNode;
  readonly children: ReactNode;
}) {
  const [box, width] = useWidth();
  const sweden = useSweden();
  const navigate = useNavigate();
  const name = sweden.data?.areas.find(({ code }) => code === pointed)?.name;
  return (
    <div className="map-page">
      <figure className="card stack tight map-box">
        <figcaption className="hidden">{summary}</figcaption>
        {legend}
        <div ref={box}>
          {sweden.error && (
            <div className="notice warn stack tight" role="alert">
              <p>{texts.noAccess}</p>
              <p>
                <button type="button" className="button" onClick={() => void sweden.refetch()}>
                  {common.retry}
                </button>
              </p>
            </div>
          )}
          {sweden.isLoading && <Loading />}
          {sweden.data && width > 0 && (
            <SwedenMap
              sweden={sweden.data}
              width={Math.min(width, MAX_WIDTH)}
              maxHeight={MAX_HEIGHT}
              classes={classes}
              zoomed={zoomed}
              pointed={pointed}
              onPoint={onPoint}
              onPick={(code) => void navigate({ to: '/organisationer/$code', params: { code } })}
            />
          )}
        </div>
        {sweden.data && (
          <p className="small pointed-name no-print" aria-hidden="true">
            {name ? (
              <strong>{(pointed && textOf?.(pointed)) ?? name}</strong>
            ) : (
              <span className="muted">{texts.point}</span>
            )}
          </p>
        )}
        <p className="muted small">{texts.source}</p>
      </figure>
      <div className="stack">{children}</div>
    </div>
  );
}

/** A field of the map's legend: the colour, and what it means, right there. */
export function LegendRow({ colour, children }: { readonly colour: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg width="24" height="16" aria-hidden="true">
        <rect className={colour} x="0.5" y="0.5" width="23" height="15" />
      </svg>
      <span>{children}</span>
    </li>
  );
}
