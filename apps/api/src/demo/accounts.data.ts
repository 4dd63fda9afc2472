import type { BodyRole, OrganisationRole } from '@domain/access/actor.js';

export type DemoRole =
  | 'ADMIN'
  | { readonly role: BodyRole; readonly body: string }
  | { readonly role: OrganisationRole; readonly organisation: string };

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly DemoRole[];
}

const secretariatOf = (...bodies: readonly string[]): DemoRole[] =>
  bodies.map((body) => ({ role: 'SECRETARIAT' as const, body }));
const finance = (organisation: string): DemoRole => ({ role: 'FINANCE', organisation });
const registrar = (organisation: string): DemoRole => ({ role: 'REGISTRAR', organisation });
const chiefExecutive = (organisation: string): DemoRole => ({ role: 'CHIEF_EXECUTIVE', organisation });

/** All people are invented. */
export const ACCOUNTS: readonly DemoAccount[] = [
  { email: 'admin@portal.example', name: 'Ada Exempel', roles: ['ADMIN'] },
  {
    email: 'kansli@umearegionen.example',
    name: 'Kajsa Exempel',
    roles: secretariatOf('umearegionen', 'kommunchefsgruppen', 'b-urr', 'urr'),
  },
  { email: 'kommunchef@vannas.example', name: 'Vera Exempel', roles: [chiefExecutive('2460')] },
  { email: 'kansli@region10.example', name: 'Rut Exempel', roles: secretariatOf('region-10') },
  {
    email: 'namndsekreterare@norsjo.example',
    name: 'Nils Exempel',
    roles: secretariatOf('treparten', 'miljo-bygg'),
  },
  { email: 'ekonomi@norsjo.example', name: 'Nora Exempel', roles: [finance('2417')] },
  { email: 'kommunchef@mala.example', name: 'Mats Exempel', roles: [chiefExecutive('2418')] },
  { email: 'registrator@mala.example', name: 'Rakel Exempel', roles: [registrar('2418')] },
  { email: 'ekonomi@ludvika.example', name: 'Lena Exempel', roles: [finance('2085')] },
  { email: 'ekonomi@skelleftea.example', name: 'Sara Exempel', roles: [finance('2482')] },
  { email: 'ekonomi@stockholm.example', name: 'Sten Exempel', roles: [finance('0180')] },
];
