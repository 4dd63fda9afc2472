export { MinutesImportModule } from './minutes-import.module.js';
