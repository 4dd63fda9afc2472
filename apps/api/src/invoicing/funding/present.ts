import { formOf, readableCommitment, remaining, sumOf } from '@domain/invoicing/co-financing.js';
import { nextRequestStates, standsOpen } from '@domain/invoicing/payment-request.js';
import { shownBy } from '@domain/invoicing/tranches.js';
import { formatDecimal } from '@domain/shared/decimal.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { formatKronor } from '@domain/shared/ore.js';
import type { CoFinancing, CoFinancingDelivery } from './co-financing.entity.js';
import type { CoFinancingType } from './co-financing.types.js';
import type { GrantMeasurement, GrantTranche, PaymentRequest } from './grant.entity.js';
import { outstandingOf, reminds, requestedOf, spentOf, trancheOf, type WholeGrant } from './grant-parts.js';
import type { GrantType, MeasurementType, PaymentRequestType, TrancheType } from './grant.types.js';

const kronor = (ore: bigint | null): string | null => (ore === null ? null : formatKronor(ore));
const decimal = (micro: bigint | null): string | null => (micro === null ? null : formatDecimal(micro));

/** What leaves the portal of a commitment. */
export function coFinancingType(row: CoFinancing, deliveries: readonly CoFinancingDelivery[]): CoFinancingType {
  const form = formOf(row, row.chosen);
  const sum = sumOf(deliveries);
  const left = form === null ? null : remaining(row, form, deliveries);
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    amount: kronor(row.amount),
    hours: decimal(row.hours),
    maximum: kronor(row.maximum),
    commitment: readableCommitment(row),
    validFrom: row.validFrom,
    validTo: row.validTo,
    chosen: row.chosen,
    chosenOn: row.chosenOn,
    form,
    deliveredAmount: formatKronor(sum.amount),
    deliveredHours: formatDecimal(sum.hours),
    remainingAmount: form === 'CASH' ? kronor(left) : null,
    remainingHours: form === 'HOURS' ? decimal(left) : null,
    deliveries: deliveries.map(({ id, deliveredOn, amount, hours, note }) => ({
      id,
      deliveredOn,
      amount: kronor(amount),
      hours: decimal(hours),
      note,
    })),
    bodyId: row.bodyId,
    organisationId: row.organisationId,
  };
}

/** What leaves the portal of a grant. */
export function grantType(whole: WholeGrant, today: LocalDate): GrantType {
  const { grant, decisions, tranches, measurements, requests, spendings } = whole;
  const paid = requests.reduce((sum, { amount, state }) => (state === 'PAID' ? sum + amount : sum), 0n);
  return {
    id: grant.id,
    version: grant.version,
    name: grant.name,
    grantor: grant.grantor,
    amount: formatKronor(grant.amount),
    remarks: grant.remarks,
    remindOn: grant.remindOn,
    reminds: reminds(whole, today),
    spent: formatKronor(spentOf(whole)),
    requested: formatKronor(requestedOf(whole)),
    paid: formatKronor(paid),
    outstanding: formatKronor(outstandingOf(whole)),
    decisions: [...decisions],
    tranches: tranches.map((tranche) => trancheType(tranche, whole, today)),
    measurements: measurements.map(measurementType),
    spendings: spendings.map(({ id, spentOn, amount, note }) => ({ id, spentOn, amount: formatKronor(amount), note })),
    bodyId: grant.bodyId,
  };
}

function trancheType(tranche: GrantTranche, { requests, measurements }: WholeGrant, today: LocalDate): TrancheType {
  const { condition } = trancheOf(tranche);
  const shown = condition === null ? undefined : shownBy(condition, measurements, today);
  const own = requests.filter(({ trancheId }) => trancheId === tranche.id);
  return {
    id: tranche.id,
    number: tranche.number,
    amount: formatKronor(tranche.amount),
    measure: tranche.measure,
    threshold: decimal(tranche.threshold),
    shownBy: shown ? measurementType(shown) : null,
    mayBeRequested: (condition === null || shown !== undefined) && !own.some(({ state }) => standsOpen(state)),
    requests: own.map((request) => requestType(request, measurements)),
  };
}

const measurementType = ({ id, measure, value, measuredOn, proof }: GrantMeasurement): MeasurementType => ({
  id,
  measure,
  value: formatDecimal(value),
  measuredOn,
  proof,
});

function requestType(request: PaymentRequest, measurements: readonly GrantMeasurement[]): PaymentRequestType {
  const { id, amount, state, requestedOn, grantedOn, paidOn, refusedOn, registrationNumber, note } = request;
  const measured = measurements.find((one) => one.id === request.measurementId);
  return {
    id,
    amount: formatKronor(amount),
    state,
    nextStates: [...nextRequestStates(state)],
    requestedOn,
    grantedOn,
    paidOn,
    refusedOn,
    measurement: measured ? measurementType(measured) : null,
    registrationNumber,
    note,
  };
}
