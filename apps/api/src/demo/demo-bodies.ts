import type { SeatRole } from '@domain/bodies/kinds.js';
import { firstDayOf, lastDayOf, type LocalDate } from '@domain/shared/local-date.js';
import { swedishKey } from '@domain/shared/swedish-key.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Agreement, Body, Hosting, Membership, Person, Seat } from '../bodies/index.js';
import { Organisation } from '../organisations/index.js';
import { ACCOUNTS } from './accounts.data.js';
import { AGREEMENTS } from './agreements.data.js';
import { BODIES, type DemoBody, ORGANISATIONS, type Seating } from './bodies.data.js';
import { GIVEN_NAMES } from './people.data.js';

/** Where the sources give no day. */
const FROM_THE_START = '2000-01-01' as LocalDate;

/** The organisations that the register lacks. */
export async function insertOrganisations(em: EntityManager): Promise<void> {
  await em.insert(
    Organisation,
    ORGANISATIONS.map((organisation) => ({
      ...organisation,
      id: uuid(),
      sortKey: swedishKey(organisation.name),
      countyCode: null,
      organisationNumber: `${organisation.code.slice(0, 6)}-${organisation.code.slice(6)}`,
      establishedOn: null,
    })),
  );
}

/**
 * The bodies with members, hosts, people and agreements.
 *
 * @param organisations all organisations that the data name, by code.
 */
export async function insertBodies(
  em: EntityManager,
  organisations: ReadonlyMap<string, Organisation>,
): Promise<Body[]> {
  const idOf = (code: string) => organisations.get(code)!.id;
  const ids = new Map(BODIES.map(({ slug }) => [slug, uuid()]));
  const bodies = BODIES.map(({ slug, name, kind, description, parent }) =>
    em.create(Body, {
      id: ids.get(slug)!,
      slug,
      name,
      sortKey: swedishKey(name),
      kind,
      description,
      parentId: parent === undefined ? null : ids.get(parent)!,
    }),
  );
  await em.insert(Body, bodies);
  await em.insert(
    Membership,
    BODIES.flatMap(({ slug, members, joined }) =>
      members.map((code) => ({
        id: uuid(),
        bodyId: ids.get(slug)!,
        organisationId: idOf(code),
        validFrom: (joined?.[code] ?? FROM_THE_START) as LocalDate,
        validTo: null,
      })),
    ),
  );
  await em.insert(
    Hosting,
    BODIES.flatMap((body) =>
      hostingsOf(body).map(({ code, ...dates }) => ({
        ...dates,
        id: uuid(),
        bodyId: ids.get(body.slug)!,
        organisationId: idOf(code),
      })),
    ),
  );
  await insertSeats(em, organisations, ids);
  await em.insert(
    Agreement,
    AGREEMENTS.map(({ body, endsForAll, remarks = '', coveredByKl937 = false, ...agreement }) => ({
      ...agreement,
      id: uuid(),
      bodyId: ids.get(body)!,
      validFrom: agreement.validFrom as LocalDate,
      validTo: (agreement.validTo ?? null) as LocalDate | null,
      evaluationOn: (agreement.evaluationOn ?? null) as LocalDate | null,
      endsForAllNumerator: endsForAll?.[0] ?? null,
      endsForAllDenominator: endsForAll?.[1] ?? null,
      coveredByKl937,
      remarks,
    })),
  );
  return bodies;
}

function hostingsOf({ host }: DemoBody): { code: string; validFrom: LocalDate; validTo: LocalDate | null }[] {
  if (host === undefined) return [];
  if (typeof host === 'string') return [{ code: host, validFrom: FROM_THE_START, validTo: null }];
  return Object.entries(host).map(([year, code]) => ({
    code,
    validFrom: firstDayOf(Number(year)),
    validTo: lastDayOf(Number(year)),
  }));
}

/** What somebody is at an organisation, and so sits as. */
type Post = 'kommunchef' | 'kontakt' | 'ledamot' | 'ersattare';
const SEATS: Readonly<Record<Seating, readonly (readonly [SeatRole, Post])[]>> = {
  COMMITTEE: [
    ['ORDINARY', 'ledamot'],
    ['SUBSTITUTE', 'ersattare'],
  ],
  GROUP: [['ORDINARY', 'kommunchef']],
  CONTACTS: [['CONTACT', 'kontakt']],
};

/** The same invented person sits for an organisation wherever the post is the same; the first member's has the chair. */
async function insertSeats(
  em: EntityManager,
  organisations: ReadonlyMap<string, Organisation>,
  bodyIds: ReadonlyMap<string, string>,
): Promise<void> {
  const people = new Map<string, Person>();
  const personAt = ({ name, code }: Organisation, post: Post): Person => {
    const email = `${post}@${domainOf(name)}.example`;
    const known = people.get(email);
    if (known) return known;
    const account = ACCOUNTS.find((each) => each.email === email);
    const personName = account?.name ?? `${GIVEN_NAMES[(people.size * 7 + Number(code)) % GIVEN_NAMES.length]} Exempel`;
    const person = em.create(Person, { id: uuid(), name: personName, sortKey: swedishKey(personName), email });
    people.set(email, person);
    return person;
  };
  const seats = BODIES.flatMap(({ slug, members, seating }) =>
    members.flatMap((code, index) => {
      const organisation = organisations.get(code)!;
      const posts = SEATS[seating];
      const chair =
        index === 0 && seating !== 'CONTACTS' ? posts.slice(0, 1).map(([, post]) => ['CHAIR', post] as const) : [];
      return [...chair, ...posts].map(([role, post]) => ({
        id: uuid(),
        bodyId: bodyIds.get(slug)!,
        personId: personAt(organisation, post).id,
        organisationId: organisation.id,
        role,
        validFrom: '2023-01-01' as LocalDate,
        validTo: null,
      }));
    }),
  );
  await em.insert(Person, [...people.values()]);
  await em.insert(Seat, seats);
}

/** "Malung-Sälen" → malung-salen */
const domainOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z0-9]+/g, '-');
