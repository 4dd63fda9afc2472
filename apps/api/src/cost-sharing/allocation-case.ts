import {
  type AllocationCase,
  type AllocationFacts,
  type AllocationMember,
  type CostRules,
  figuresNeeded,
  MOST_MEMBERS,
  type Usage,
} from '@domain/cost-sharing/index.js';
import { parseDecimal } from '@domain/shared/decimal.js';
import { daysOfYear } from '@domain/shared/local-date.js';
import { daysWithin } from '@domain/shared/period.js';
import { Injectable } from '@nestjs/common';
import { badInput } from '@platform/errors/portal-error.js';
import type { EntityManager } from 'typeorm';
import { BodiesService, type Body } from '../bodies/index.js';
import { type FigureDate, type Organisation, OrganisationsService, PopulationService } from '../organisations/index.js';
import { organisationUnknown } from './cost-models.service.js';

/** More than any body has: what a person could type or paste. */
const MOST_USAGE = 4000;

export interface UsageDraft {
  readonly code: string;
  readonly measure: string;
  readonly value: string;
}

/** Gathers what a split depends on: who is a member, for how many days, and what the register says of them. */
@Injectable()
export class AllocationCases {
  constructor(
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly population: PopulationService,
  ) {}

  /** @param codes what-if members, for the whole year; null = the body's own */
  async gather(
    em: EntityManager,
    body: Body,
    year: number,
    rules: CostRules,
    usage: readonly UsageDraft[],
    codes: readonly string[] | null,
  ): Promise<AllocationCase> {
    if (usage.length > MOST_USAGE) throw badInput('usage', `Högst ${MOST_USAGE} mängder.`);
    checkMembers(codes);
    const checkedUsage = usage.map(checkUsage);
    const known = await this.organisations.byCodes(
      [...new Set([...(codes ?? []), ...usage.map(({ code }) => code)])],
      em,
    );
    const stray = usage.findIndex(({ code }) => !known.has(code));
    if (stray >= 0) throw organisationUnknown(usage[stray]!.code, `usage[${stray}].code`);
    const sharing = codes === null ? await this.ownMembers(em, body, year) : whatIfMembers(codes, known, year);
    const facts = await this.factsOn(em, sharing, year, figuresNeeded(rules, year));
    return { rules, facts: { ...facts, usage: checkedUsage } };
  }

  /** Who shares, and the figures on the days asked for: for a client that computes by the same rules. */
  async facts(
    em: EntityManager,
    body: Body,
    year: number,
    days: readonly FigureDate[],
    codes: readonly string[] | null,
  ): Promise<Omit<AllocationFacts, 'usage'>> {
    if (codes === null) return this.factsOn(em, await this.ownMembers(em, body, year), year, days);
    checkMembers(codes);
    const known = await this.organisations.byCodes([...new Set(codes)], em);
    return this.factsOn(em, whatIfMembers(codes, known, year), year, days);
  }

  private async factsOn(em: EntityManager, sharing: readonly Sharing[], year: number, days: readonly FigureDate[]) {
    return {
      year,
      members: sharing.map(({ organisation: { code, name }, days: count }): AllocationMember => ({
        code,
        name,
        days: count,
      })),
      population: await this.population.figures(
        em,
        sharing.map(({ organisation }) => organisation),
        days,
      ),
    };
  }

  private async ownMembers(em: EntityManager, body: Body, year: number): Promise<Sharing[]> {
    const days = new Map<string, number>();
    for (const { organisationId, validFrom, validTo } of await this.bodies.membershipsDuring(body.id, year, em)) {
      days.set(organisationId, (days.get(organisationId) ?? 0) + daysWithin({ from: validFrom, to: validTo }, year));
    }
    const organisations = await this.organisations.byIds([...days.keys()], em);
    return [...days].map(([id, count]) => ({ organisation: organisations.get(id)!, days: count }));
  }
}

function checkMembers(codes: readonly string[] | null): void {
  if (codes !== null && codes.length > MOST_MEMBERS) throw badInput('members', `Högst ${MOST_MEMBERS} medlemmar.`);
}

interface Sharing {
  readonly organisation: Organisation;
  readonly days: number;
}

function whatIfMembers(codes: readonly string[], known: ReadonlyMap<string, Organisation>, year: number): Sharing[] {
  return codes.map((code, index) => {
    const organisation = known.get(code);
    if (!organisation) throw organisationUnknown(code, `members[${index}]`);
    if (codes.indexOf(code) < index)
      throw badInput(`members[${index}]`, `${organisation.name} (${code}) står två gånger bland medlemmarna.`);
    return { organisation, days: daysOfYear(year) };
  });
}

function checkUsage({ code, measure, value }: UsageDraft, index: number): Usage {
  const micro = parseDecimal(value);
  if (micro === undefined || micro === 'PRECISION') {
    throw badInput(`usage[${index}].value`, `Mängden ${value} ska vara ett tal med högst sex decimaler.`);
  }
  return { code, measure, value: micro };
}
