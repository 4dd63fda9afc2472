import type { Actor } from '@domain/access/actor.js';
import { changedMeanwhile, badConsultation, tooEarlyOrLate } from '@domain/consultations/errors.js';
import { mayHoldPen } from '@domain/consultations/policy.js';
import { hasText, isSameText, type SectionText } from '@domain/consultations/response-text.js';
import { checkRichText, EMPTY_TEXT, richText } from '@domain/consultations/rich-text.js';
import { isWriting } from '@domain/consultations/states.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ConsultationChanges } from '../consultation-changes.service.js';
import { Consultation } from '../consultation.entity.js';
import { ConsultationFacts } from '../consultation-facts.js';
import { ConsultationHistory } from '../consultation-history.js';
import type { SaveResponseTextInput } from '../consultations.inputs.js';
import type { FreezeResponseInput } from '../drafting/drafting.inputs.js';
import { refuse } from '../decided.js';
import { ResponseSection, ResponseVersion } from './response.entity.js';

/** The joint text and its versions. */
@Injectable()
export class ResponseTexts {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly changes: ConsultationChanges,
    private readonly facts: ConsultationFacts,
    private readonly history: ConsultationHistory,
  ) {}

  /** The whole text anew, frozen at once. */
  async save(actor: Actor, input: SaveResponseTextInput): Promise<Consultation> {
    const content = checkRichText(richText(input.text));
    if (!content.ok) throw refuse(badConsultation('text', content.error));
    await this.tx.run(async (em) => {
      const row = await this.loadForPen(em, actor, input.consultation);
      if (row.responseVersion !== input.baseVersion) throw refuse(changedMeanwhile);
      const sections = await em.find(ResponseSection, {
        where: { consultationId: row.id },
        order: { position: 'ASC' },
      });
      for (const [index, section] of sections.entries()) {
        const wanted = index === 0 ? content.value : EMPTY_TEXT;
        if (isSameText([text(section, section.content)], [text(section, wanted)])) continue;
        await em.update(
          ResponseSection,
          { id: section.id },
          { content: wanted, revision: section.revision + 1, savedAt: this.clock.now(), savedById: actor.id },
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
        throw refuse(badConsultation('baseVersion', `Texten är densamma som i version ${baseVersion}.`));
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
}

const text = ({ id, questionId, heading }: ResponseSection, content: SectionText['content']): SectionText => ({
  id,
  question: questionId,
  heading,
  content,
});
