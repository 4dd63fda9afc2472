export { Organisation } from './organisation.entity.js';
export { organisationLoader } from './organisation-loader.js';
export { OrganisationsModule } from './organisations.module.js';
export { RegisterSeed } from './register-seed.js';
export { OrganisationsService } from './organisations.service.js';
export { OrganisationKindEnum, OrganisationType, PopulationSeriesEnum } from './organisations.types.js';
export { PopulationImportService } from './population-import.service.js';
export { type FigureDate, PopulationService } from './population.service.js';
