export { writeZip } from './write-zip.js';
export type { ZipEntry } from './write-zip.js';
