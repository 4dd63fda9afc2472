import { type Micro, MICRO } from '../shared/decimal.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Ore } from '../shared/ore.js';
import { err, ok, type Result } from '../shared/result.js';
import { badFunding, checkLine, type FundingError } from './funding-errors.js';
import { nextRequestStates, type PaymentRequestState, standsOpen } from './payment-request.js';

/** What must be shown before a tranche may be requested: at least `threshold` of `measure`, as 55 members. */
export interface TrancheCondition {
  readonly measure: string;
  readonly threshold: Micro;
}

/** A part of a grant. */
export interface Tranche {
  readonly amount: Ore;
  /** null = none. */
  readonly condition: TrancheCondition | null;
}

/** A value that was measured, with what proves it. */
export interface Measured {
  readonly id: string;
  readonly measure: string;
  readonly value: Micro;
  readonly measuredOn: LocalDate;
}

/** A rekvisition as the rules see it. */
export interface RequestFacts {
  readonly trancheId: string;
  readonly amount: Ore;
  readonly state: PaymentRequestState;
}

export const MOST_TRANCHES = 20;
export const LONGEST_MEASURE = 80;

/** Whether a grant may be paid in these parts: each positive, together no more than the grant. */
export function checkTranches(grant: Ore, tranches: readonly Tranche[]): Result<readonly Tranche[], FundingError> {
  if (tranches.length > MOST_TRANCHES) return badFunding('tranches', `Ett bidrag har högst ${MOST_TRANCHES} delar.`);
  const checked: Tranche[] = [];
  let sum = 0n;
  for (const [index, { amount, condition }] of tranches.entries()) {
    const field = `tranches[${index}]`;
    if (amount <= 0n) return badFunding(`${field}.amount`, 'En del ska vara mer än noll kronor.');
    sum += amount;
    if (sum > grant) return err({ code: 'GRANT_EXCEEDED', field: `${field}.amount`, left: grant - (sum - amount) });
    if (condition === null) {
      checked.push({ amount, condition });
      continue;
    }
    const measure = checkLine(`${field}.measure`, condition.measure, LONGEST_MEASURE);
    if (!measure.ok) return measure;
    if (condition.threshold <= 0n) return badFunding(`${field}.threshold`, 'Gränsen ska vara större än noll.');
    checked.push({ amount, condition: { measure: measure.value, threshold: condition.threshold } });
  }
  return ok(checked);
}

/**
 * The measured value that shows the condition on a day: the first that reached it. Once shown it stays shown, also when a later
 * value is lower. Undefined while none has.
 */
export const shownBy = <T extends Measured>(
  { measure, threshold }: TrancheCondition,
  measured: readonly T[],
  on: LocalDate,
): T | undefined =>
  measured
    .filter((one) => one.measure === measure && one.value >= threshold && one.measuredOn <= on)
    .toSorted((a, b) => (a.measuredOn < b.measuredOn ? -1 : a.measuredOn > b.measuredOn ? 1 : a.id < b.id ? -1 : 1))[0];

/** What is requested, granted or paid: everything but what was refused. */
export const requestedSum = (requests: readonly RequestFacts[]): Ore =>
  requests.reduce((sum, { amount, state }) => (standsOpen(state) ? sum + amount : sum), 0n);

export interface RequestWanted {
  readonly tranche: Tranche & { readonly id: string };
  /** null = the whole tranche. */
  readonly amount: Ore | null;
  readonly requestedOn: LocalDate;
  readonly today: LocalDate;
}

/** A rekvisition that may be made. */
export interface RequestDecided {
  readonly amount: Ore;
  /** What shows the condition; null where there is none. */
  readonly measurementId: string | null;
}

/** Whether a tranche may be requested: its condition is shown, nobody has requested it, and the grant is not exceeded. */
export function decideRequest(
  grant: Ore,
  requests: readonly RequestFacts[],
  measured: readonly Measured[],
  { tranche, amount: wanted, requestedOn, today }: RequestWanted,
): Result<RequestDecided, FundingError> {
  if (requestedOn > today) return badFunding('requestedOn', 'Dagen för rekvisitionen kan inte ligga framåt i tiden.');
  if (requests.some(({ trancheId, state }) => trancheId === tranche.id && standsOpen(state))) {
    return err({ code: 'ALREADY_REQUESTED', field: 'tranche' });
  }
  const shown = tranche.condition && shownBy(tranche.condition, measured, requestedOn);
  if (tranche.condition && !shown) {
    const { measure, threshold } = tranche.condition;
    const values = measured
      .filter((one) => one.measure === measure && one.measuredOn <= requestedOn)
      .map(({ value }) => value);
    const most = values.reduce<Micro | null>((best, value) => (best === null || value > best ? value : best), null);
    return err({ code: 'CONDITION_NOT_SHOWN', field: 'tranche', measure, threshold, shown: most });
  }
  const amount = wanted ?? tranche.amount;
  if (amount <= 0n) return badFunding('amount', 'Beloppet ska vara mer än noll kronor.');
  const left = grant - requestedSum(requests);
  const most = tranche.amount < left ? tranche.amount : left;
  if (amount > most) return err({ code: 'GRANT_EXCEEDED', field: 'amount', left: most < 0n ? 0n : most });
  return ok({ amount, measurementId: shown?.id ?? null });
}

export interface RequestStep {
  readonly from: PaymentRequestState;
  readonly to: PaymentRequestState;
  /** The day of the state that it is in. */
  readonly since: LocalDate;
  readonly on: LocalDate;
  readonly today: LocalDate;
}

/** Whether a rekvisition may come to a state on a day. */
export function stepRequest({ from, to, since, on, today }: RequestStep): Result<PaymentRequestState, FundingError> {
  if (!nextRequestStates(from).includes(to)) return err({ code: 'ILLEGAL_TRANSITION', from, to });
  if (on < since) return badFunding('on', `Dagen kan inte ligga före ${since}, då rekvisitionen kom dit den är nu.`);
  if (on > today) return badFunding('on', 'Dagen kan inte ligga framåt i tiden.');
  return ok(to);
}

export const MOST_MEASUREMENTS = 200;
export const LONGEST_PROOF = 2000;

/** Whether a measured value may be entered: of a measure that a condition names, with a proof. */
export function checkMeasurement(
  tranches: readonly Tranche[],
  wanted: { readonly measure: string; readonly value: Micro; readonly measuredOn: LocalDate; readonly proof: string },
  today: LocalDate,
): Result<{ readonly measure: string; readonly proof: string }, FundingError> {
  const measure = wanted.measure.trim();
  const known = [...new Set(tranches.flatMap(({ condition }) => (condition ? [condition.measure] : [])))];
  if (!known.includes(measure)) {
    return badFunding(
      'measure',
      known.length === 0
        ? 'Ingen del av bidraget har något villkor att mäta.'
        : `Inget villkor i bidraget gäller ”${measure}”. Villkoren gäller: ${known.join(', ')}.`,
    );
  }
  if (wanted.value < 0n || wanted.value > MOST_MEASURED) return badFunding('value', 'Värdet ska vara 0–1 000 000 000.');
  if (wanted.measuredOn > today) return badFunding('measuredOn', 'Dagen för mätningen kan inte ligga framåt i tiden.');
  const proof = checkLine('proof', wanted.proof, LONGEST_PROOF);
  return proof.ok ? ok({ measure, proof: proof.value }) : proof;
}

const MOST_MEASURED = 1_000_000_000n * MICRO;
