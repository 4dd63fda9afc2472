export { SecrecyMark } from './secrecy-mark.entity.js';
