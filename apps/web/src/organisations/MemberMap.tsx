import { useMemo } from 'react';
import { map as texts } from '../locales/sv/map.js';
import { count } from '../ui/format.js';
import { useSweden } from './sweden.js';
import { SwedenMap } from './SwedenMap.js';
import { useWidth } from './use-width.js';

const MAX_HEIGHT = 340;
const MAX_WIDTH = 360;

/**
 * A small map of a body's members with some land around them, for other pages (load it lazily: it brings the map with it). The
 * page lists the members in words. Nothing is shown where no member is a municipality, or when the map cannot be fetched.
 *
 * @param codes the members' codes; those that are no kommunkod are left out.
 */
export function MemberMap({ codes }: { readonly codes: readonly string[] }) {
  const [box, width] = useWidth();
  const key = codes.filter((code) => code.length === 4).join(' ');
  const sweden = useSweden(key !== '');
  const classes = useMemo(() => new Map(key.split(' ').map((code) => [code, 'member'])), [key]);
  if (key === '' || sweden.error) return null;
  return (
    <figure className="member-map" ref={box}>
      {sweden.data && width > 0 && (
        <SwedenMap
          sweden={sweden.data}
          width={Math.min(width, MAX_WIDTH)}
          maxHeight={MAX_HEIGHT}
          classes={classes}
          zoomed
        />
      )}
      <figcaption className="muted small">
        <span className="hidden">{texts.small(count(classes.size))} </span>
        {texts.source}
      </figcaption>
    </figure>
  );
}
