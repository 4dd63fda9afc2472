import type { PopulationFigure } from '../organisations/population.js';
import { MICRO, readableDecimal, type Micro } from '../shared/decimal.js';
import { NBSP } from '../shared/swedish-number.js';
import type { Weighing } from './key-weights.js';

const sumAt = (values: readonly bigint[], places: readonly number[]): bigint =>
  places.reduce((sum, place) => sum + values[place]!, 0n);

const number = (weight: bigint, { scale }: Weighing): string => readableDecimal((weight * MICRO) / scale);

/** `4 086 invånare (SCB 2017-12-31)`, `2 100 kärl`: a member's units of a key that has units. */
export function units(weighing: Weighing, place: number): string {
  const count = number(weighing.weights[place]!, weighing);
  if (weighing.kind === 'INHABITANTS') return `${count} invånare (${sourceOf(weighing.figures[place]!)})`;
  return weighing.kind === 'USAGE' ? `${count} ${weighing.measure}` : count;
}

/** What a member has of what the given ones have together, ready to follow a sum: `× 3 968 av 9 287 invånare (SCB 2024-12-31)`. */
export function portion(weighing: Weighing, place: number, among: readonly number[]): string {
  switch (weighing.kind) {
    case 'EQUAL':
      return `delat lika på ${among.length}`;
    case 'BLEND':
      return `delat ${blendOf(weighing, place, among)}`;
    case 'INHABITANTS':
      return `× ${of(weighing, place, among)} invånare (${sourceAmong(weighing.figures, place, among)})`;
    case 'SHARES':
      return `× ${of(weighing, place, among)} andelar`;
    case 'USAGE':
      return `× ${of(weighing, place, among)} ${weighing.measure}`;
  }
}

const of = (weighing: Weighing, place: number, among: readonly number[]): string =>
  `${number(weighing.weights[place]!, weighing)} av ${number(sumAt(weighing.weights, among), weighing)}`;

/** `60 % efter invånare (3 968 av 9 287, SCB 2024-12-31), 40 % lika (1 av 3)` */
function blendOf(blend: Extract<Weighing, { kind: 'BLEND' }>, place: number, among: readonly number[]): string {
  const total = blend.parts.reduce((sum, { weight }) => sum + weight, 0n);
  return blend.parts
    .map(({ weight, of: part }) => `${proportion(weight, total)} ${partOf(part, place, among)}`)
    .join(', ');
}

function partOf(part: Weighing, place: number, among: readonly number[]): string {
  switch (part.kind) {
    case 'EQUAL':
      return `lika (1 av ${among.length})`;
    case 'BLEND':
      return `sammanvägt (${blendOf(part, place, among)})`;
    case 'INHABITANTS':
      return `efter invånare (${of(part, place, among)}, ${sourceAmong(part.figures, place, among)})`;
    case 'SHARES':
      return `efter andelar (${of(part, place, among)})`;
    case 'USAGE':
      return `efter ${part.measure} (${of(part, place, among)})`;
  }
}

/** Per cent where that is exact to two decimals, else the weights themselves: a printed 33 % would be rounded. */
function proportion(weight: Micro, total: Micro): string {
  const hundredths = weight * 10_000n;
  return hundredths % total === 0n
    ? `${readableDecimal((hundredths / total) * (MICRO / 100n))}${NBSP}%`
    : `${readableDecimal(weight)} av ${readableDecimal(total)}`;
}

/** SCB's sources are named in full in the figures; the sentence says SCB. */
function sourceOf({ source, date, preliminary }: PopulationFigure): string {
  const short = /^scb\b/i.test(source) ? 'SCB' : source;
  return `${short} ${date}${preliminary ? ', preliminär' : ''}`;
}

function sourceAmong(figures: readonly PopulationFigure[], place: number, among: readonly number[]): string {
  const own = figures[place]!;
  const others = !own.preliminary && among.some((other) => figures[other]!.preliminary);
  return `${sourceOf(own)}${others ? ', summan preliminär' : ''}`;
}
