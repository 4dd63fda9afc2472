export { Agreement } from './agreement.entity.js';
export { BodyLogo } from './body-logo.entity.js';
export { Body, Hosting, Membership } from './body.entity.js';
export { Person, Seat } from './people.entity.js';
