import type { Actor } from '@domain/access/actor.js';
import { checkNote, checkOptionalLine } from '@domain/invoicing/funding-errors.js';
import { LONGEST_NOTE } from '@domain/invoicing/grants.js';
import type { PaymentRequestState } from '@domain/invoicing/payment-request.js';
import { checkMeasurement, decideRequest, MOST_MEASUREMENTS, stepRequest } from '@domain/invoicing/tranches.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { v7 as uuid } from 'uuid';
import { decided, microOf, oreOf } from './decided.js';
import { GrantMeasurement, PaymentRequest } from './grant.entity.js';
import type {
  MovePaymentRequestInput,
  RecordMeasurementInput,
  RemoveFromGrantInput,
  RequestPaymentInput,
} from './grant.inputs.js';
import { stateSince, trancheOf } from './grant-parts.js';
import type { GrantType } from './grant.types.js';
import { GrantsService } from './grants.service.js';

const DAY_OF = { GRANTED: 'grantedOn', PAID: 'paidOn', REFUSED: 'refusedOn' } as const satisfies Partial<
  Record<PaymentRequestState, keyof PaymentRequest>
>;

/** What conditions are shown by, and the rekvisitioner that rest on it. */
@Injectable()
export class PaymentRequestsService {
  constructor(
    private readonly clock: Clock,
    private readonly grants: GrantsService,
  ) {}

  measure(actor: Actor, input: RecordMeasurementInput): Promise<GrantType> {
    const { grant: grantId, version, measuredOn } = input;
    const value = microOf('value', input.value)!;
    return this.grants.change(actor, { grant: grantId, version }, async (em, { tranches, measurements }) => {
      if (measurements.length >= MOST_MEASUREMENTS) {
        throw badInput('grant', `Ett bidrag har högst ${MOST_MEASUREMENTS} mätta värden.`);
      }
      const wanted = { measure: input.measure, value, measuredOn, proof: input.proof };
      const checked = decided(checkMeasurement(tranches.map(trancheOf), wanted, this.clock.today()));
      await em.insert(GrantMeasurement, {
        ...wanted,
        ...checked,
        id: uuid(),
        grantId,
        enteredAt: this.clock.now(),
        enteredById: actor.id,
        removedAt: null,
      });
      return { kind: 'grant-measured', data: { measuredOn } };
    });
  }

  /** A value that a request rests on stays. */
  removeMeasurement(actor: Actor, { id, ...read }: RemoveFromGrantInput): Promise<GrantType> {
    return this.grants.change(actor, read, async (em, { measurements, requests }) => {
      const found = measurements.find((one) => one.id === id);
      if (!found) throw notFound('Det mätta värdet');
      if (requests.some(({ measurementId }) => measurementId === id)) {
        throw badInput('id', 'En rekvisition bygger på det mätta värdet, så det tas inte bort.');
      }
      await em.update(GrantMeasurement, { id }, { removedAt: this.clock.now() });
      return { kind: 'grant-measurement-removed', data: { measuredOn: found.measuredOn } };
    });
  }

  /** The grant is locked: of two who request the same tranche at once, the second is told. */
  request(actor: Actor, input: RequestPaymentInput): Promise<GrantType> {
    const { grant: grantId, version, tranche: trancheId, requestedOn } = input;
    const registrationNumber = decided(checkOptionalLine('registrationNumber', input.registrationNumber, 60));
    return this.grants.change(
      actor,
      { grant: grantId, version },
      async (em, { grant, tranches, requests, measurements }) => {
        const row = tranches.find(({ id }) => id === trancheId);
        if (!row) throw notFound('Delen');
        const { amount, measurementId } = decided(
          decideRequest(grant.amount, requests, measurements, {
            tranche: trancheOf(row),
            amount: oreOf(input.amount),
            requestedOn,
            today: this.clock.today(),
          }),
        );
        await em.insert(PaymentRequest, {
          id: uuid(),
          grantId,
          trancheId,
          ordinal: requests.filter((one) => one.trancheId === trancheId).length + 1,
          amount,
          state: 'REQUESTED',
          requestedOn,
          grantedOn: null,
          paidOn: null,
          refusedOn: null,
          measurementId,
          registrationNumber,
          note: '',
        });
        return { kind: 'payment-requested', data: { tranche: row.number, requestedOn } };
      },
    );
  }

  move(actor: Actor, { id, state: to, on, note, ...read }: MovePaymentRequestInput): Promise<GrantType> {
    const text = decided(checkNote('note', note, LONGEST_NOTE));
    return this.grants.change(actor, read, async (em, { requests, tranches }) => {
      const request = requests.find((one) => one.id === id);
      if (!request) throw notFound('Rekvisitionen');
      const { state: from, trancheId } = request;
      const state = decided(stepRequest({ from, to, since: stateSince(request), on, today: this.clock.today() }));
      const day = state === 'REQUESTED' ? {} : { [DAY_OF[state]]: on };
      await em.update(PaymentRequest, { id }, { state, ...day, note: text });
      const { number } = tranches.find((one) => one.id === trancheId)!;
      return { kind: `payment-request-${state.toLowerCase()}`, data: { tranche: number, on } };
    });
  }
}
