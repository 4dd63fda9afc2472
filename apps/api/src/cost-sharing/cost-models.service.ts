import type { Actor } from '@domain/access/actor.js';
import {
  checkModel,
  type CostRules,
  type CostRulesDraft,
  codesNamed,
  decidingDays,
  formatRules,
  mayReadCosts,
  mayWriteCosts,
} from '@domain/cost-sharing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { nameFault } from '@domain/shared/name.js';
import { coversYear, overlaps } from '@domain/shared/period.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, conflict, notFound, PortalError } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService, type Body } from '../bodies/index.js';
import { EventsService } from '../events/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { CostModelRow, CostModelVersion } from './cost-model.entity.js';
import { decided } from './refuse.js';

export interface ModelDraft extends CostRulesDraft {
  readonly id?: string | null;
  readonly version?: number | null;
  readonly body: string;
  readonly name: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate | null;
}

/** Cost models: one for a body on any day, in versions. */
@Injectable()
export class CostModelsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly events: EventsService,
  ) {}

  /** Saves a new model, or a new version of one. */
  save(actor: Actor, draft: ModelDraft): Promise<CostModelRow> {
    return this.tx.run(async (em) => {
      // The body is locked: of two models saved at once, the second sees the first.
      const body = await this.bodies.bySlug(draft.body, em, true);
      if (!body) throw notFound('Samverkan');
      const existing =
        draft.id == null ? null : await em.findOne(CostModelRow, { where: { id: draft.id }, ...locked(em) });
      const stands = existing?.bodyId === body.id ? { from: existing.validFrom, to: existing.validTo } : null;
      const days = decidingDays({ from: draft.validFrom, to: draft.validTo ?? null }, stands, this.clock.today());
      const hosts = await Promise.all(days.map((day) => this.bodies.hostOn(body.id, day, em)));
      allow(mayWriteCosts(actor, await this.bodies.facts(body.id, em), ...hosts), 'Kostnadsmodellen');
      if (draft.id != null && (!existing || existing.bodyId !== body.id)) throw notFound('Kostnadsmodellen');
      if (existing && existing.version !== draft.version) {
        throw conflict(
          `${existing.name} har ändrats av någon annan sedan du läste den. Läs om den och gör din ändring igen.`,
        );
      }
      return this.store(em, actor, body, draft, existing);
    });
  }

  /**
   * Checks and stores a model in a transaction that has locked the body and asked who may.
   *
   * @param actor null when the portal does it itself (demo data).
   */
  async store(
    em: EntityManager,
    actor: Actor | null,
    body: Body,
    draft: ModelDraft,
    existing: CostModelRow | null,
  ): Promise<CostModelRow> {
    const rules = await this.check(draft, em);
    await this.refuseOverlap(em, body, draft);
    const model = em.create(CostModelRow, {
      id: existing?.id ?? uuid(),
      bodyId: body.id,
      version: (existing?.version ?? 0) + 1,
      name: draft.name.trim(),
      validFrom: draft.validFrom,
      validTo: draft.validTo ?? null,
      rules: JSON.stringify(formatRules(rules)),
      savedAt: this.clock.now(),
    });
    await em.save(CostModelRow, model);
    const { id: costModelId, bodyId: _, ...content } = model;
    await em.insert(CostModelVersion, { ...content, id: uuid(), costModelId, savedBy: actor?.id ?? null });
    await this.events.record(em, {
      actor,
      kind: existing ? 'cost-sharing.model-changed' : 'cost-sharing.model-created',
      subject: { type: 'costModel', id: model.id },
      bodyId: body.id,
      data: { version: model.version, name: model.name, validFrom: model.validFrom, validTo: model.validTo },
    });
    return model;
  }

  /** The models of a body, the latest period first. */
  async list(actor: Actor, bodyId: string, first: number, after?: string | null): Promise<Connection<CostModelRow>> {
    allow(mayReadCosts(actor, await this.bodies.facts(bodyId)), 'Samverkan');
    const take = checkFirst(first);
    const query = this.tx.read
      .createQueryBuilder(CostModelRow, 'm')
      .where({ bodyId })
      .orderBy({ 'm.validFrom': 'DESC', 'm.id': 'DESC' });
    if (after != null) {
      const [validFrom, id] = decodeCursor(after, 2);
      query.andWhere('(m.validFrom < :validFrom OR (m.validFrom = :validFrom AND m.id < :id))', { validFrom, id });
    }
    return pageOf(
      await query.limit(take + 1).getMany(),
      take,
      ({ validFrom, id }) => [validFrom, id],
      (row) => row,
      () => this.tx.read.countBy(CostModelRow, { bodyId }),
    );
  }

  async byId(actor: Actor, id: string): Promise<CostModelRow> {
    const model = await this.tx.read.findOneBy(CostModelRow, { id });
    if (!model) throw notFound('Kostnadsmodellen');
    allow(mayReadCosts(actor, await this.bodies.facts(model.bodyId)), 'Kostnadsmodellen');
    return model;
  }

  /** Whether the person may save models and fix years that begin on the day. */
  async mayWrite(actor: Actor, bodyId: string, on: LocalDate): Promise<boolean> {
    const [facts, host] = [await this.bodies.facts(bodyId), await this.bodies.hostOn(bodyId, on)];
    return mayWriteCosts(actor, facts, host).allowed;
  }

  /** Who saved a version; null when the portal did it itself. */
  async savedBy(costModelId: string, version: number): Promise<string | null> {
    return (await this.tx.read.findOneBy(CostModelVersion, { costModelId, version }))?.savedBy ?? null;
  }

  /** The version in force of the one model that covers the whole year; COST_MODEL_MISSING when there is none. */
  async forYear(em: EntityManager, body: Body, year: number): Promise<CostModelVersion> {
    const models = await em.findBy(CostModelRow, { bodyId: body.id });
    const model = models.find(({ validFrom, validTo }) => coversYear({ from: validFrom, to: validTo }, year));
    if (!model) {
      throw new PortalError({
        code: 'COST_MODEL_MISSING',
        field: 'year',
        message: `${body.name} har ingen kostnadsmodell som gäller hela ${year}. Lägg upp en, eller ändra när en befintlig gäller.`,
      });
    }
    return em.findOneByOrFail(CostModelVersion, { costModelId: model.id, version: model.version });
  }

  /** The rules of a stored version. */
  rulesOf({ rules }: Pick<CostModelVersion, 'rules'>): CostRules {
    return decided(checkModel(JSON.parse(rules) as CostRulesDraft));
  }

  /** The versions that allocations were fixed on, by id. */
  async versions(ids: readonly string[]): Promise<ReadonlyMap<string, CostModelVersion>> {
    const found = await this.tx.read.findBy(CostModelVersion, { id: In([...ids]) });
    return new Map(found.map((version) => [version.id, version]));
  }

  /** Typed text as rules, with every organisation that they name known to the register. */
  async check(draft: ModelDraft, em: EntityManager = this.tx.read): Promise<CostRules> {
    const misnamed = nameFault(draft.name, 200);
    if (misnamed !== undefined) throw badInput('name', misnamed);
    if (draft.validTo != null && draft.validTo < draft.validFrom) {
      throw badInput('validTo', `Modellen slutar gälla ${draft.validTo}, innan den börjar ${draft.validFrom}.`);
    }
    const rules = decided(checkModel(draft));
    const named = codesNamed(rules);
    const known = await this.organisations.byCodes([...new Set(named.map(({ code }) => code))], em);
    const unknown = named.find(({ code }) => !known.has(code));
    if (unknown) throw organisationUnknown(unknown.code, unknown.field);
    return rules;
  }

  private async refuseOverlap(em: EntityManager, body: Body, draft: ModelDraft): Promise<void> {
    const period = { from: draft.validFrom, to: draft.validTo ?? null };
    const others = await em.findBy(CostModelRow, { bodyId: body.id });
    const other = others.find(
      ({ id, validFrom, validTo }) => id !== draft.id && overlaps(period, { from: validFrom, to: validTo }),
    );
    if (!other) return;
    throw new PortalError({
      code: 'COST_MODEL_OVERLAP',
      field: 'validFrom',
      message: `${other.name} gäller redan ${other.validFrom}–${other.validTo ?? 'tills vidare'}. Ändra perioden, eller avsluta den modellen först.`,
    });
  }
}

export const organisationUnknown = (code: string, field: string): PortalError =>
  new PortalError({
    code: 'ORGANISATION_UNKNOWN',
    field,
    message: `${code} finns inte i registret. Kontrollera koden, eller be administratören lägga upp organisationen.`,
  });
