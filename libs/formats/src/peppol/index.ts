export { writePeppol } from './write-peppol.js';
