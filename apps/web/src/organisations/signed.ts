import { count } from '../ui/format.js';

/** A change with its sign: `+39`, `−39` (a real minus), `0`. */
export const signed = (value: number): string => (value > 0 ? `+${count(value)}` : count(value));
