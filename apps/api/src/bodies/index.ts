export { Agreement } from './agreement.entity.js';
export { BodiesModule } from './bodies.module.js';
export { BodiesService } from './bodies.service.js';
export { BodyType, MembershipType } from './bodies.types.js';
export { Body, Hosting, Membership } from './body.entity.js';
export { BodyLogos } from './body-logos.service.js';
export { bodyLoader } from './body-loader.js';
export { BodyPeopleService, personSortKey, type Seated } from './body-people.service.js';
export { Person, Seat } from './people.entity.js';
