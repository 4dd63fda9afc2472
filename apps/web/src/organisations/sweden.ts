import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { geoPath, type GeoPermissibleObjects, geoTransverseMercator } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ApiError } from '../api/client.js';
import { placeNames, type PlacedName } from './place-names.js';
import address from './sweden.topo.json?url';

type Map = Topology<{ municipalities: GeometryCollection<{ name: string }>; counties: GeometryCollection }>;

export interface Area {
  readonly code: string;
  readonly name: string;
  readonly shape: GeoPermissibleObjects;
}

/** Sweden's municipalities and the borders between its counties, WGS84. Source: SCB, open data, simplified. */
export interface Sweden {
  readonly areas: readonly Area[];
  readonly countyBorders: GeoPermissibleObjects;
}

/** The map, fetched once when it is first shown. */
export const useSweden = (enabled = true): UseQueryResult<Sweden, ApiError> =>
  useQuery<Sweden, ApiError>({
    queryKey: ['sweden'],
    queryFn: fetchSweden,
    staleTime: Infinity,
    gcTime: Infinity,
    enabled,
  });

async function fetchSweden({ signal }: { readonly signal: AbortSignal }): Promise<Sweden> {
  const response = await fetch(address, { signal }).catch(() => null);
  if (!response?.ok) throw new ApiError('Kartan gick inte att hämta.', 'OFFLINE');
  const map = (await response.json()) as Map;
  const { municipalities, counties } = map.objects;
  return {
    areas: feature(map, municipalities).features.map((area) => ({
      code: String(area.id),
      name: area.properties.name,
      shape: area,
    })),
    countyBorders: mesh(map, counties, (a, b) => a !== b),
  };
}

export interface Drawing {
  readonly height: number;
  readonly areas: readonly { readonly code: string; readonly name: string; readonly d: string }[];
  readonly countyBorders: string;
  /** Names of the areas that it is zoomed to, where they have room. */
  readonly names: readonly PlacedName[];
}

const MARGIN = 6;

/**
 * Paths for a drawing of this width, in the projection that Swedish maps use (transverse Mercator).
 *
 * @param fitTo codes to zoom to with some land around them, in a drawing of at most `maxHeight`; absent = all of Sweden.
 */
export function drawSweden(
  { areas, countyBorders }: Sweden,
  width: number,
  maxHeight: number,
  fitTo?: ReadonlySet<string>,
): Drawing {
  const projection = geoTransverseMercator().rotate([-16, 0]);
  const chosen = fitTo ? areas.filter(({ code }) => fitTo.has(code)) : [];
  const fitted = { type: 'GeometryCollection', geometries: (chosen.length > 0 ? chosen : areas).map(geometryOf) };
  const margin = chosen.length > 0 ? width * 0.14 : MARGIN;
  projection.fitWidth(width - 2 * margin, fitted as never);
  const [[, top], [, bottom]] = geoPath(projection).bounds(fitted as never);
  const height = Math.min(maxHeight, Math.ceil(bottom - top + 2 * margin));
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    fitted as never,
  );
  projection.clipExtent([
    [-40, -40],
    [width + 40, height + 40],
  ]);
  const path = geoPath(projection).digits(1);
  return {
    height,
    areas: areas.map(({ code, name, shape }) => ({ code, name, d: path(shape) ?? '' })).filter(({ d }) => d !== ''),
    countyBorders: path(countyBorders) ?? '',
    names: placeNames(
      chosen.map(({ name, shape }) => {
        const [[x0, y0], [x1, y1]] = path.bounds(shape);
        return { name, centre: path.centroid(shape), bounds: { x0, y0, x1, y1 } };
      }),
      width,
      height,
    ),
  };
}

const geometryOf = ({ shape }: Area): unknown => (shape as { geometry: unknown }).geometry;
