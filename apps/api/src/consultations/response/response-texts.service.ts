import type { Actor } from '@domain/access/actor.js';
import { othersClaim } from '@domain/consultations/claim.js';
import {
  badConsultation,
  changedMeanwhile,
  type ConsultationsError,
  tooEarlyOrLate,
} from '@domain/consultations/errors.js';
import { mayHoldPen } from '@domain/consultations/policy.js';
import { hasText, isSameText, lostBy, type SectionText } from '@domain/consultations/response-text.js';
import { checkRichText, EMPTY_TEXT, plainText, richText } from '@domain/consultations/rich-text.js';
import { isWriting } from '@domain/consultations/states.js';
import { unprintable } from '@formats/pdf/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { PortalError } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AccountsService } from '../../identity/index.js';
import { ConsultationChanges } from '../consultation-changes.service.js';
import { Consultation } from '../consultation.entity.js';
import { ConsultationFacts, sectionText } from '../consultation-facts.js';
import { ConsultationHistory } from '../consultation-history.js';
import type { SaveResponseTextInput } from '../consultations.inputs.js';
import { ResponseClaim } from '../drafting/drafting.entity.js';
import type { FreezeResponseInput } from '../drafting/drafting.inputs.js';
import { refuse } from '../decided.js';
import { ResponseSection, ResponseVersion } from './response.entity.js';

/** The joint text and its versions. */
@Injectable()
export class ResponseTexts {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly accounts: AccountsService,
    private readonly changes: ConsultationChanges,
    private readonly facts: ConsultationFacts,
    private readonly history: ConsultationHistory,
  ) {}

  /** The whole text anew, frozen at once. Nothing that has been written and not frozen is lost by it. */
  async save(actor: Actor, input: SaveResponseTextInput): Promise<Consultation> {
    const content = checkRichText(richText(input.text));
    if (!content.ok) throw refuse(badConsultation('text', content.error));
    await this.tx.run(async (em) => {
      const row = await this.loadForPen(em, actor, input.consultation);
      const { responseVersion } = row;
      if (responseVersion !== input.baseVersion) throw refuse(changedMeanwhile);
      const sections = await em.find(ResponseSection, {
        where: { consultationId: row.id },
        order: { position: 'ASC' },
      });
      const written = sections.map(sectionText);
      const wanted = written.map((each, index) => ({ ...each, content: index === 0 ? content.value : EMPTY_TEXT }));
      await this.refuseWhileOthersWrite(em, actor, sections);
      const frozen = await em.findOneBy(ResponseVersion, { consultationId: row.id, version: responseVersion });
      if (frozen && isSameText(frozen.sections, wanted)) throw refuse(same('text', responseVersion));
      const [lost] = lostBy(written, frozen?.sections ?? [], wanted);
      if (lost) throw refuse(notFrozen(lost, responseVersion));
      for (const [index, section] of sections.entries()) {
        if (isSameText([written[index]!], [wanted[index]!])) continue;
        const { content: next } = wanted[index]!;
        await em.update(
          ResponseSection,
          { id: section.id },
          { content: next, revision: section.revision + 1, savedAt: this.clock.now(), savedById: actor.id },
        );
      }
      await this.freeze(em, actor, row, input.editorial ?? false);
    });
    return this.tx.read.findOneByOrFail(Consultation, { id: input.consultation });
  }

  /** What the sections say now, as the next version. */
  async freezeSections(
    actor: Actor,
    { consultation: id, baseVersion, editorial }: FreezeResponseInput,
  ): Promise<Consultation> {
    await this.tx.run(async (em) => {
      const row = await this.loadForPen(em, actor, id);
      if (row.responseVersion !== baseVersion) throw refuse(changedMeanwhile);
      const { changedSince } = (await this.facts.of([row], em)).get(id)!;
      if (baseVersion > 0 && !changedSince) {
        throw refuse(same('baseVersion', baseVersion));
      }
      await this.freeze(em, actor, row, editorial ?? false);
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  /** The consultation, locked, for somebody who holds its pen while the text is being made. */
  async loadForPen(em: EntityManager, actor: Actor, id: string): Promise<Consultation> {
    const row = await this.changes.load(em, actor, id, (who, body, { penHolderId }) =>
      mayHoldPen(who, body, penHolderId),
    );
    if (!isWriting(row.state)) {
      throw refuse(tooEarlyOrLate(row.state, 'Texten skrivs från det att ett gemensamt svar skrivs tills det är skickat.')); // prettier-ignore
    }
    return row;
  }

  /** The sections as they are, as the next version. What was decided on another text is open again. */
  async freeze(em: EntityManager, actor: Actor | null, row: Consultation, editorial: boolean): Promise<void> {
    const sections = (await this.facts.written([row.id], em)).get(row.id)!;
    for (const { heading, content } of sections) {
      const signs = unprintable(plainText(content));
      if (signs.length > 0) throw refuse(badConsultation('consultation', notOnPaper(heading, signs)));
    }
    const version = row.responseVersion + 1;
    await em.insert(ResponseVersion, {
      id: uuid(),
      consultationId: row.id,
      version,
      sections,
      editorial: editorial && version > 1,
      hasText: hasText(sections),
      frozenAt: this.clock.now(),
      frozenById: actor?.id ?? null,
    });
    await em.update(Consultation, { id: row.id }, { responseVersion: version });
    await this.history.record(em, actor, row, { kind: 'VERSION', after: String(version) });
    await this.changes.settle(em, actor, row);
  }

  private async refuseWhileOthersWrite(
    em: EntityManager,
    actor: Actor,
    sections: readonly ResponseSection[],
  ): Promise<void> {
    const now = this.clock.now().getTime();
    const claims = await em.findBy(ResponseClaim, { sectionId: In(sections.map(({ id }) => id)) });
    const held = claims.find(({ accountId, until }) =>
      othersClaim({ accountId, until: until.getTime() }, actor.id, now),
    );
    if (!held) return;
    const name = (await this.accounts.byIds([held.accountId])).get(held.accountId)?.name ?? 'Någon annan';
    const { heading } = sections.find(({ id }) => id === held.sectionId)!;
    throw new PortalError({
      code: 'CONFLICT',
      message: `${name} skriver i avsnittet ”${heading}” just nu. Försök igen när det är ledigt.`,
      details: { claimedByName: name, until: held.until.toISOString() },
    });
  }
}

const same = (field: string, version: number): ConsultationsError =>
  badConsultation(field, `Texten är densamma som i version ${version}.`);

/** What is decided on is what the paper says, to the letter. */
const notOnPaper = (heading: string, signs: readonly string[]): string =>
  `Avsnittet ”${heading}” har tecken som inte går att skriva ut på papper: ${signs.slice(0, MOST_SIGNS_NAMED).join(' ')}${signs.length > MOST_SIGNS_NAMED ? ' …' : ''} Byt ut dem och frys igen.`;
const MOST_SIGNS_NAMED = 10;

const notFrozen = ({ heading }: SectionText, version: number): ConsultationsError => ({
  code: 'CONFLICT',
  reason:
    version === 0
      ? `Avsnittet ”${heading}” har en text som inte är fryst i någon version. Frys en version först, så att texten inte går förlorad.`
      : `Avsnittet ”${heading}” har ändrats efter version ${version}. Frys en ny version eller ångra ändringen först, så att texten inte går förlorad.`,
});
