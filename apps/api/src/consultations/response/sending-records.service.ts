import type { Actor } from '@domain/access/actor.js';
import { mayKeepConsultations } from '@domain/consultations/policy.js';
import { Injectable } from '@nestjs/common';
import { Tx } from '@platform/tx/tx.js';
import { ConsultationChanges } from '../consultation-changes.service.js';
import { Consultation } from '../consultation.entity.js';
import type { CorrectSendingInput } from '../handling/handling.inputs.js';
import { ResponseSendings } from './response-sendings.service.js';

/** What is said of a sending afterwards. */
@Injectable()
export class SendingRecords {
  constructor(
    private readonly tx: Tx,
    private readonly changes: ConsultationChanges,
    private readonly sendings: ResponseSendings,
  ) {}

  async correct(actor: Actor, { consultation: id, ...wanted }: CorrectSendingInput): Promise<Consultation> {
    await this.tx.run(async (em) => {
      const row = await this.changes.load(em, actor, id, mayKeepConsultations);
      await this.sendings.correct(em, actor, row, wanted);
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }
}
