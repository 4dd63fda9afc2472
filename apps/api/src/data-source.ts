import { StoredFile } from '@platform/files/stored-file.entity.js';
import { SecretRow, SessionRow } from '@platform/session/session.entity.js';
import type { Schema } from '@platform/tx/data-sources.js';
import * as actions from './actions/entities.js';
import * as bodies from './bodies/entities.js';
import * as consultations from './consultations/entities.js';
import * as costSharing from './cost-sharing/entities.js';
import * as events from './events/entities.js';
import * as identity from './identity/entities.js';
import * as invoicing from './invoicing/entities.js';
import * as meetings from './meetings/entities.js';
import { Foundation1763800000000 } from './migrations/1763800000000-foundation.js';
import { Mitt1763900000000 } from './migrations/1763900000000-mitt.js';
import { Meetings1764000000000 } from './migrations/1764000000000-meetings.js';
import { Actions1764100000000 } from './migrations/1764100000000-actions.js';
import { Mail1764200000000 } from './migrations/1764200000000-mail.js';
import { FormerAssignees1764250000000 } from './migrations/1764250000000-former-assignees.js';
import { MinutesVersions1764260000000 } from './migrations/1764260000000-minutes-versions.js';
import { Invoicing1764300000000 } from './migrations/1764300000000-invoicing.js';
import { Funding1764400000000 } from './migrations/1764400000000-funding.js';
import { Accounting1764500000000 } from './migrations/1764500000000-accounting.js';
import { Payments1764600000000 } from './migrations/1764600000000-payments.js';
import { Consultations1764700000000 } from './migrations/1764700000000-consultations.js';
import { ResponseDrafting1764710000000 } from './migrations/1764710000000-response-drafting.js';
import { ConsultationHandling1764720000000 } from './migrations/1764720000000-consultation-handling.js';
import { ResponseFiles1764730000000 } from './migrations/1764730000000-response-files.js';
import { Invitations1764740000000 } from './migrations/1764740000000-invitations.js';
import { Approval1764800000000 } from './migrations/1764800000000-approval.js';
import { Publications1764900000000 } from './migrations/1764900000000-publications.js';
import * as notifications from './notifications/entities.js';
import * as organisations from './organisations/entities.js';
import * as publicPages from './public/entities.js';
import * as records from './records/entities.js';
import * as search from './search/entities.js';

/** Every table of the portal and their history. */
export const schema: Schema = {
  entities: [
    SessionRow,
    SecretRow,
    StoredFile,
    ...Object.values(events),
    ...Object.values(organisations),
    ...Object.values(bodies),
    ...Object.values(identity),
    ...Object.values(costSharing),
    ...Object.values(invoicing),
    ...Object.values(meetings),
    ...Object.values(actions),
    ...Object.values(consultations),
    ...Object.values(notifications),
    ...Object.values(search),
    ...Object.values(records),
    ...Object.values(publicPages),
  ],
  migrations: [
    Foundation1763800000000,
    Mitt1763900000000,
    Meetings1764000000000,
    Actions1764100000000,
    Mail1764200000000,
    FormerAssignees1764250000000,
    MinutesVersions1764260000000,
    Invoicing1764300000000,
    Funding1764400000000,
    Accounting1764500000000,
    Payments1764600000000,
    Consultations1764700000000,
    ResponseDrafting1764710000000,
    ConsultationHandling1764720000000,
    ResponseFiles1764730000000,
    Invitations1764740000000,
    Approval1764800000000,
    Publications1764900000000,
  ],
};
