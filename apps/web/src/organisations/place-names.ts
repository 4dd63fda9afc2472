export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface NameToPlace {
  readonly name: string;
  /** The middle of the area. */
  readonly centre: readonly [number, number];
  readonly bounds: Box;
}

export interface PlacedName {
  readonly name: string;
  /** The middle of the text. */
  readonly x: number;
  readonly y: number;
}

const LETTER = 7.6;
const LINE = 17;

/**
 * Where names can stand on a map without covering each other or the area they name, the largest areas first. A name without room is
 * left out: the table has them all.
 */
export function placeNames(names: readonly NameToPlace[], width: number, height: number): PlacedName[] {
  const taken: Box[] = [];
  const size = ({ bounds }: NameToPlace) => (bounds.x1 - bounds.x0) * (bounds.y1 - bounds.y0);
  return [...names]
    .sort((a, b) => size(b) - size(a))
    .flatMap(({ name, centre: [x, y], bounds }) => {
      const half = (name.length * LETTER) / 2;
      const [wide, high] = [bounds.x1 - bounds.x0, bounds.y1 - bounds.y0];
      const beside: [number, number][] = [
        [x, bounds.y0 - LINE / 2],
        [x, bounds.y1 + LINE / 2],
        [bounds.x1 + half + 4, y],
        [bounds.x0 - half - 4, y],
      ];
      const inside = [0, -1.1, 1.1, -1.6, 1.6].map((lines): [number, number] => [x, y + lines * LINE]);
      const fits = wide > half && high > LINE;
      for (const [atX, atY] of fits ? [...inside, ...beside] : beside) {
        const box = { x0: atX - half, x1: atX + half, y0: atY - LINE / 2, y1: atY + LINE / 2 };
        const seen = box.x0 >= 0 && box.x1 <= width && box.y0 >= 0 && box.y1 <= height;
        if (seen && !taken.some((other) => overlap(box, other))) {
          taken.push(box);
          return [{ name, x: atX, y: atY }];
        }
      }
      return [];
    });
}

const overlap = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
