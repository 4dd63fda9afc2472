import { type Actor, isAdmin } from '../access/actor.js';
import { allowed, allowIf, type Verdict } from '../access/verdict.js';

/** The register and its figures are open to everyone signed in. */
export const mayReadRegister = (_actor: Actor): Verdict => allowed;

/** Correcting the register, adding organisations and importing SCB's figures. */
export const mayWriteRegister = (actor: Actor): Verdict => allowIf(isAdmin(actor));
