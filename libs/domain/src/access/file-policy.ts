import { type Actor, type RoleName } from './actor.js';
import { allowIf, type Verdict } from './verdict.js';

/** Imports of the register; papers of meetings; attachments to actions; ledger lists; extracts of minutes. */
const USES: readonly RoleName[] = ['ADMIN', 'SECRETARIAT', 'CHIEF_EXECUTIVE', 'REPRESENTATIVE', 'FINANCE', 'REGISTRAR'];

/** Sending in files: whoever has a use for them. Nobody but the sender reaches a file until it is put where others may see it. */
export const maySendFiles = ({ roles }: Actor): Verdict => allowIf(roles.some(({ role }) => USES.includes(role)));
