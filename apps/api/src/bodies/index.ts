export { BodiesModule } from './bodies.module.js';
export { BodiesService } from './bodies.service.js';
export { BodyType, MembershipType } from './bodies.types.js';
export { Body, Membership } from './body.entity.js';
export { bodyLoader } from './body-loader.js';
