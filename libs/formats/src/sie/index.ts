export { describeSieError } from './errors.js';
export type { SieError, SieField, SiePlace } from './errors.js';
export type { SieDimension, SieFile, SieRow, SieVoucher } from './types.js';
export { typewriterText } from './typewriter.js';
export { writeSie } from './write-sie.js';
