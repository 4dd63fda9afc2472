import type { Actor } from '@domain/access/actor.js';
import { isJoining } from '@domain/consultations/blockers.js';
import { claimed, standingClaim } from '@domain/consultations/claim.js';
import { badConsultation, changedMeanwhile, tooEarlyOrLate } from '@domain/consultations/errors.js';
import { mayWriteSections } from '@domain/consultations/policy.js';
import { isSameText, tooLong } from '@domain/consultations/response-text.js';
import { EMPTY_TEXT, type RichText } from '@domain/consultations/rich-text.js';
import { isWriting } from '@domain/consultations/states.js';
import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { notFound, PortalError } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, Not } from 'typeorm';
import { BodiesService } from '../../bodies/index.js';
import { EventsService } from '../../events/index.js';
import { AccountsService } from '../../identity/index.js';
import { ConsultationChanges } from '../consultation-changes.service.js';
import { type Consultation, ConsultationMember } from '../consultation.entity.js';
import { sectionText } from '../consultation-facts.js';
import { refuse } from '../decided.js';
import { ResponseSection, ResponseVersion } from '../response/response.entity.js';
import { ResponseClaim } from './drafting.entity.js';
import type { RevertResponseSectionInput, SaveResponseSectionInput } from './drafting.inputs.js';

/** The sections of the joint text while people write in them, one in each at a time. */
@Injectable()
export class SectionsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly accounts: AccountsService,
    private readonly bodies: BodiesService,
    private readonly events: EventsService,
    private readonly changes: ConsultationChanges,
  ) {}

  /** Begins to write in a section, or goes on: others wait until it is released or lapses. */
  async claim(actor: Actor, id: string): Promise<ResponseSection> {
    await this.tx.run(async (em) => {
      const { section, row } = await this.loadToWrite(em, actor, id);
      if (await this.take(em, actor, section)) await this.record(em, actor, row, section, 'section-claimed');
    });
    return this.read(id);
  }

  /** Stops writing; what somebody else holds is left alone. */
  async release(actor: Actor, id: string): Promise<ResponseSection> {
    await this.tx.run(async (em) => {
      const { section, row } = await this.load(em, actor, id);
      const { affected } = await em.delete(ResponseClaim, { sectionId: id, accountId: actor.id });
      if (affected !== 0) await this.record(em, actor, row, section, 'section-released');
    });
    return this.read(id);
  }

  async save(actor: Actor, input: SaveResponseSectionInput): Promise<ResponseSection> {
    await this.tx.run(async (em) => {
      const { section, row } = await this.loadToWrite(em, actor, input.section);
      await this.take(em, actor, section);
      await this.write(em, actor, row, section, input.content, input.baseRevision);
    });
    return this.read(input.section);
  }

  /** Takes back what was written after the last version was frozen. */
  async revert(actor: Actor, input: RevertResponseSectionInput): Promise<ResponseSection> {
    await this.tx.run(async (em) => {
      const { section, row } = await this.loadToWrite(em, actor, input.section);
      await this.take(em, actor, section);
      if (row.responseVersion === 0) {
        throw refuse(badConsultation('section', 'Ingen version är fryst än, så det finns inget att gå tillbaka till.'));
      }
      const frozen = await em.findOneByOrFail(ResponseVersion, {
        consultationId: row.id,
        version: row.responseVersion,
      });
      const content = frozen.sections.find(({ id }) => id === section.id)?.content ?? EMPTY_TEXT;
      await this.write(em, actor, row, section, content, input.baseRevision);
      await em.delete(ResponseClaim, { sectionId: section.id });
    });
    return this.read(input.section);
  }

  /** By section: who writes in it now. */
  async claimsOf(sectionIds: readonly string[]): Promise<ReadonlyMap<string, ResponseClaim>> {
    const now = this.clock.now().getTime();
    const found = await this.tx.read.findBy(ResponseClaim, { sectionId: In([...sectionIds]) });
    return new Map(
      found.flatMap((claim) => (standingClaim(facts(claim), now) ? [[claim.sectionId, claim] as const] : [])),
    );
  }

  /** By consultation: its sections in order. */
  async sectionsOf(consultationIds: readonly string[]): Promise<ReadonlyMap<string, ResponseSection[]>> {
    const found = await this.tx.read.find(ResponseSection, {
      where: { consultationId: In([...consultationIds]) },
      order: { consultationId: 'ASC', position: 'ASC' },
    });
    return groupBy(found, ({ consultationId }) => consultationId);
  }

  private read(id: string): Promise<ResponseSection> {
    return this.tx.read.findOneByOrFail(ResponseSection, { id });
  }

  /** The section, with its consultation locked, for somebody who may read it. */
  private async load(em: EntityManager, actor: Actor, id: string) {
    const found = await em.findOneBy(ResponseSection, { id });
    if (!found) throw notFound('Avsnittet');
    const row = await this.changes.load(em, actor, found.consultationId);
    // Only now is it sure that nobody saves meanwhile.
    return { section: await em.findOneByOrFail(ResponseSection, { id }), row };
  }

  /** The same, for somebody who may write in it while the text is being made. */
  private async loadToWrite(em: EntityManager, actor: Actor, id: string) {
    const loaded = await this.load(em, actor, id);
    const { row } = loaded;
    const members = await em.findBy(ConsultationMember, { consultationId: row.id });
    const joiningIds = members.filter(({ stance }) => isJoining(stance)).map(({ organisationId }) => organisationId);
    allow(mayWriteSections(actor, await this.bodies.facts(row.bodyId, em), { ...row, joiningIds }), 'Avsnittet');
    if (!isWriting(row.state)) {
      throw refuse(tooEarlyOrLate(row.state, 'Texten skrivs från det att ett gemensamt svar skrivs tills det är skickat.')); // prettier-ignore
    }
    return loaded;
  }

  /** @returns whether the actor did not write there before. @throws CONFLICT while somebody else does. */
  private async take(em: EntityManager, actor: Actor, { id }: ResponseSection): Promise<boolean> {
    const now = this.clock.now().getTime();
    const held = await em.findOneBy(ResponseClaim, { sectionId: id });
    const next = claimed(held && facts(held), actor.id, now);
    if (next === null) {
      const name = (await this.accounts.byIds([held!.accountId])).get(held!.accountId)?.name ?? 'Någon annan';
      throw new PortalError({
        code: 'CONFLICT',
        message: `${name} skriver i avsnittet just nu. Försök igen när det är ledigt.`,
        details: { claimedByName: name, until: held!.until.toISOString() },
      });
    }
    const until = new Date(next.until);
    if (held) await em.update(ResponseClaim, { sectionId: id }, { accountId: actor.id, until });
    else await em.insert(ResponseClaim, { sectionId: id, accountId: actor.id, until });
    return held === null || standingClaim(facts(held), now) === null;
  }

  private async write(
    em: EntityManager,
    actor: Actor,
    row: Consultation,
    section: ResponseSection,
    content: RichText,
    baseRevision: number,
  ): Promise<void> {
    if (section.revision !== baseRevision) throw await this.changedBy(section);
    if (isSameText([sectionText(section)], [sectionText({ ...section, content })])) return;
    const others = await em.findBy(ResponseSection, { consultationId: row.id, id: Not(section.id) });
    const fault = tooLong([content, ...others.map((other) => other.content)]);
    if (fault !== undefined) throw refuse(badConsultation('content', fault));
    const revision = section.revision + 1;
    const saved = { content, revision, savedAt: this.clock.now(), savedById: actor.id };
    await em.update(ResponseSection, { id: section.id }, saved);
    await this.record(em, actor, row, section, 'section-saved', { revision });
  }

  private async changedBy({ savedById, revision }: ResponseSection): Promise<PortalError> {
    const name = savedById === null ? undefined : (await this.accounts.byIds([savedById])).get(savedById)?.name;
    return refuse(changedMeanwhile, { revision, changedByName: name ?? null });
  }

  private record(
    em: EntityManager,
    actor: Actor,
    { bodyId, id }: Consultation,
    section: ResponseSection,
    what: string,
    data: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    return this.events.record(em, {
      actor,
      kind: `consultations.${what}`,
      subject: { type: 'consultation', id },
      bodyId,
      data: { section: section.id, ...data },
    });
  }
}

const facts = ({ accountId, until }: ResponseClaim) => ({ accountId, until: until.getTime() });
