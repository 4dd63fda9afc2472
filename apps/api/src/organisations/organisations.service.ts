import type { Actor } from '@domain/access/actor.js';
import type { OrganisationKind } from '@domain/organisations/kinds.js';
import { parseOrganisationNumber } from '@domain/organisations/organisation-number.js';
import { mayReadRegister, mayWriteRegister } from '@domain/organisations/policy.js';
import { nameFault } from '@domain/shared/name.js';
import { swedishKey } from '@domain/shared/swedish-key.js';
import { Injectable } from '@nestjs/common';
import { allow } from '@platform/errors/allow.js';
import { badInput } from '@platform/errors/portal-error.js';
import { searchKey } from '@platform/columns/search.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { isDuplicate, locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../events/index.js';
import { County, Organisation } from './organisation.entity.js';

export interface OrganisationsWanted {
  readonly kind?: OrganisationKind | null;
  readonly countyCode?: string | null;
  readonly search?: string | null;
}

export interface OrganisationChange {
  readonly code: string;
  readonly name?: string | null;
  readonly kind?: OrganisationKind | null;
  readonly organisationNumber?: string | null;
  readonly countyCode?: string | null;
}

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly tx: Tx,
    private readonly events: EventsService,
  ) {}

  /** Organisations by id. */
  async byIds(ids: readonly string[], em: EntityManager = this.tx.read): Promise<ReadonlyMap<string, Organisation>> {
    const found = await em.findBy(Organisation, { id: In([...ids]) });
    return new Map(found.map((organisation) => [organisation.id, organisation]));
  }

  /** Organisations by code; unknown codes are left out. */
  async byCodes(
    codes: readonly string[],
    em: EntityManager = this.tx.read,
  ): Promise<ReadonlyMap<string, Organisation>> {
    const found = codes.length === 0 ? [] : await em.findBy(Organisation, { code: In([...codes]) });
    return new Map(found.map((organisation) => [organisation.code, organisation]));
  }

  async byCode(actor: Actor, code: string): Promise<Organisation | null> {
    allow(mayReadRegister(actor), 'Organisationen');
    return this.tx.read.findOneBy(Organisation, { code: codeOf(code) });
  }

  async counties(codes: readonly string[]): Promise<ReadonlyMap<string, County>> {
    const found = await this.tx.read.findBy(County, { code: In([...codes]) });
    return new Map(found.map((county) => [county.code, county]));
  }

  /** In Swedish alphabetical order. */
  async list(
    actor: Actor,
    wanted: OrganisationsWanted,
    first: number,
    after?: string | null,
  ): Promise<Connection<Organisation>> {
    allow(mayReadRegister(actor), 'Registret');
    const take = checkFirst(first);
    const filtered = () => {
      const query = this.tx.read.createQueryBuilder(Organisation, 'o');
      if (wanted.kind != null) query.andWhere('o.kind = :kind', { kind: wanted.kind });
      if (wanted.countyCode != null) query.andWhere('o.countyCode = :county', { county: wanted.countyCode });
      const key = searchKey(wanted.search);
      if (key === null) query.andWhere('1 = 0');
      else if (key !== undefined) {
        query.andWhere('(o.sortKey LIKE :part OR o.code LIKE :start)', { part: `%${key}%`, start: `${key}%` });
      }
      return query;
    };
    const query = filtered().orderBy({ 'o.sortKey': 'ASC', 'o.code': 'ASC' });
    if (after != null) {
      const [sortKey, code] = decodeCursor(after, 2);
      query.andWhere('(o.sortKey > :sortKey OR (o.sortKey = :sortKey AND o.code > :code))', { sortKey, code });
    }
    return pageOf(
      await query.limit(take + 1).getMany(),
      take,
      ({ sortKey, code }) => [sortKey, code],
      (row) => row,
      () => filtered().getCount(),
    );
  }

  /** Adds an organisation by hand or corrects one; null clears, absent keeps. */
  async save(actor: Actor, input: OrganisationChange): Promise<Organisation> {
    allow(mayWriteRegister(actor), 'Registret');
    const change = { ...input, code: codeOf(input.code) };
    try {
      return await this.saveOnce(actor, change);
    } catch (error) {
      // Somebody added it between our look and our write: now it is a correction.
      if (isDuplicate(error)) return this.saveOnce(actor, change);
      throw error;
    }
  }

  private saveOnce(actor: Actor, input: OrganisationChange): Promise<Organisation> {
    return this.tx.run(async (em) => {
      const existing = await em.findOne(Organisation, { where: { code: input.code }, ...locked(em) });
      const organisation = existing ?? this.newOrganisation(em, input);
      const before = { ...organisation };
      if (input.name != null) {
        const fault = nameFault(input.name, 120);
        if (fault !== undefined) throw badInput('name', fault);
        organisation.name = input.name.trim();
        organisation.sortKey = sortKeyOf(organisation.name);
      }
      if (input.kind != null) {
        if (existing && existing.kind !== input.kind)
          throw badInput('kind', 'Vad en organisation är kan inte ändras: lägg upp en ny.');
        organisation.kind = input.kind;
      }
      if (input.organisationNumber !== undefined)
        organisation.organisationNumber = checkedNumber(input.organisationNumber);
      if (input.countyCode !== undefined) {
        if (input.countyCode !== null && !(await em.existsBy(County, { code: input.countyCode }))) {
          throw badInput('countyCode', `Länskoden ${input.countyCode} finns inte.`);
        }
        organisation.countyCode = input.countyCode;
      }
      await em.save(Organisation, organisation);
      await this.events.record(em, {
        actor,
        kind: existing ? 'organisations.organisation-corrected' : 'organisations.organisation-added',
        subject: { type: 'organisation', id: organisation.code },
        organisationId: organisation.id,
        data: existing ? { before, after: organisation } : { after: organisation },
      });
      return organisation;
    });
  }

  private newOrganisation(
    em: EntityManager,
    { code, name, kind, organisationNumber }: OrganisationChange,
  ): Organisation {
    const number = parseOrganisationNumber(code);
    if (number === undefined)
      throw badInput('code', `${code} finns inte, och en ny organisation har sitt organisationsnummer som kod.`);
    if (name == null) throw badInput('name', 'En ny organisation behöver ett namn.');
    if (kind == null) throw badInput('kind', 'Ange vad den nya organisationen är.');
    if (kind === 'MUNICIPALITY' || kind === 'REGION')
      throw badInput('kind', 'Alla kommuner och regioner finns redan i registret.');
    return em.create(Organisation, {
      id: uuid(),
      code,
      name,
      sortKey: sortKeyOf(name),
      kind,
      countyCode: null,
      organisationNumber: organisationNumber ?? number,
      establishedOn: null,
    });
  }
}

/** An organisation number as the register has it in codes, without hyphen; other codes as they are. */
const codeOf = (text: string): string => parseOrganisationNumber(text)?.replace('-', '') ?? text.trim();

/** Some foreign letters become two in the key. */
const sortKeyOf = (name: string): string => swedishKey(name).slice(0, 160);

function checkedNumber(text: string | null): string | null {
  if (text === null) return null;
  const number = parseOrganisationNumber(text);
  if (number === undefined) {
    throw badInput(
      'organisationNumber',
      `${text} är inget organisationsnummer: tio siffror, NNNNNN-NNNN, med rätt kontrollsiffra.`,
    );
  }
  return number;
}
