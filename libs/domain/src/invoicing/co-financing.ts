import { type Micro, MICRO, readableDecimal } from '../shared/decimal.js';
import type { LocalDate } from '../shared/local-date.js';
import { readableKronor, type Ore } from '../shared/ore.js';
import { contains } from '../shared/period.js';
import { err, ok, type Result } from '../shared/result.js';
import { badFunding, checkLine, checkNote, type FundingError } from './funding-errors.js';
import { LONGEST_NOTE, MOST_MONEY } from './grants.js';

/** How a member co-finances: pengar or tid. */
export const CO_FINANCING_FORMS = ['CASH', 'HOURS'] as const;
export type CoFinancingForm = (typeof CO_FINANCING_FORMS)[number];

/** An åtagande: "151 h or 62 000 kr", or one of them. */
export interface Commitment {
  readonly name: string;
  readonly amount: Ore | null;
  readonly hours: Micro | null;
  /** At most so much of the actual cost, where that is what the member pays: 273 558 kr, at most 300 000. */
  readonly maximum: Ore | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** What has been delivered: kronor or hours, by the form. */
export interface Delivered {
  readonly amount: Ore | null;
  readonly hours: Micro | null;
}

export const MOST_DELIVERIES = 300;
const MOST_HOURS: Micro = 1_000_000n * MICRO;
/** Hours are counted in hundredths. */
const HUNDREDTH = MICRO / 100n;

export function checkCommitment<T extends Commitment>(wanted: T): Result<T, FundingError> {
  const name = checkLine('name', wanted.name, 160);
  if (!name.ok) return name;
  const { amount, hours, maximum, validFrom, validTo } = wanted;
  if (amount === null && hours === null) return badFunding('amount', 'Ange kronor, timmar eller båda.');
  if (amount !== null && (amount <= 0n || amount > MOST_MONEY)) {
    return badFunding('amount', 'Beloppet ska vara mer än noll kronor.');
  }
  if (hours !== null) {
    const fault = hoursFault('hours', hours);
    if (fault) return fault;
  }
  if (maximum !== null) {
    if (amount === null) return badFunding('maximum', 'Ett tak gäller kronor: ange också det beräknade beloppet.');
    if (maximum < amount || maximum > MOST_MONEY) {
      return badFunding('maximum', 'Taket kan inte vara lägre än det beräknade beloppet.');
    }
  }
  if (validTo !== null && validTo < validFrom)
    return badFunding('validTo', 'Sista dagen kan inte ligga före den första.');
  return ok({ ...wanted, name: name.value });
}

function hoursFault(field: string, hours: Micro) {
  if (hours <= 0n) return badFunding(field, 'Timmarna ska vara fler än noll.');
  if (hours > MOST_HOURS) return badFunding(field, 'Högst 1 000 000 timmar: är en siffra för mycket skriven?');
  return hours % HUNDREDTH === 0n ? undefined : badFunding(field, 'Timmar anges med högst två decimaler.');
}

/** The form that is delivered in: the chosen one, or the only one there is; null while the member has not chosen. */
export function formOf(
  { amount, hours }: Pick<Commitment, 'amount' | 'hours'>,
  chosen: CoFinancingForm | null,
): CoFinancingForm | null {
  if (amount !== null && hours !== null) return chosen;
  return amount !== null ? 'CASH' : 'HOURS';
}

/** Whether the member may choose a form: both are open to it, and nothing is delivered. */
export function checkChoice(
  { amount, hours }: Pick<Commitment, 'amount' | 'hours'>,
  delivered: number,
  chosenOn: LocalDate,
  today: LocalDate,
): Result<LocalDate, FundingError> {
  if (amount === null || hours === null) return badFunding('form', 'Åtagandet ger inget val mellan pengar och tid.');
  if (delivered > 0) return err({ code: 'ALREADY_DELIVERED', field: 'form' });
  return chosenOn > today ? badFunding('chosenOn', 'Dagen för valet kan inte ligga framåt i tiden.') : ok(chosenOn);
}

/** Whether the terms may become others: with deliveries in a form, that form stays, and a cap is not below them. */
export function checkChange(
  before: CoFinancingForm | null,
  after: Commitment & { readonly chosen: CoFinancingForm | null },
  delivered: readonly Delivered[],
): Result<CoFinancingForm | null, FundingError> {
  const form = formOf(after, after.chosen);
  if (delivered.length === 0) return ok(form);
  if (form !== before) return err({ code: 'ALREADY_DELIVERED', field: before === 'CASH' ? 'amount' : 'hours' });
  const { amount } = sumOf(delivered);
  return after.maximum !== null && form === 'CASH' && amount > after.maximum
    ? badFunding('maximum', `${readableKronor(amount)} är redan levererat: taket kan inte vara lägre.`)
    : ok(form);
}

export const sumOf = (delivered: readonly Delivered[]): { readonly amount: Ore; readonly hours: Micro } => ({
  amount: delivered.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n),
  hours: delivered.reduce((sum, { hours }) => sum + (hours ?? 0n), 0n),
});

/** What is left to deliver in a form; 0 when the commitment is met, never less. */
export function remaining(
  { amount, hours }: Pick<Commitment, 'amount' | 'hours'>,
  form: CoFinancingForm,
  delivered: readonly Delivered[],
): bigint {
  const sum = sumOf(delivered);
  const left = form === 'CASH' ? amount! - sum.amount : hours! - sum.hours;
  return left > 0n ? left : 0n;
}

export interface DeliveryWanted extends Delivered {
  readonly deliveredOn: LocalDate;
  readonly note?: string | null;
}

/** Whether a delivery may be entered: in the form chosen, within the period, and under the cap. */
export function checkDelivery(
  commitment: Commitment & { readonly chosen: CoFinancingForm | null },
  delivered: readonly Delivered[],
  wanted: DeliveryWanted,
  today: LocalDate,
): Result<{ readonly note: string }, FundingError> {
  const form = formOf(commitment, commitment.chosen);
  if (form === null) return err({ code: 'CHOICE_MISSING', field: 'coFinancing' });
  const { validFrom, validTo, maximum } = commitment;
  if (wanted.deliveredOn > today) return badFunding('deliveredOn', 'Dagen kan inte ligga framåt i tiden.');
  if (!contains({ from: validFrom, to: validTo }, wanted.deliveredOn)) {
    return badFunding('deliveredOn', `Dagen ska ligga inom åtagandets tid, ${validFrom}–${validTo ?? 'tills vidare'}.`);
  }
  if (form === 'CASH') {
    if (wanted.amount === null || wanted.hours !== null) return badFunding('amount', 'Åtagandet levereras i kronor.');
    if (wanted.amount <= 0n || wanted.amount > MOST_MONEY)
      return badFunding('amount', 'Beloppet ska vara mer än noll kronor.');
    const left = maximum === null ? null : maximum - sumOf(delivered).amount;
    if (left !== null && wanted.amount > left)
      return err({ code: 'CAP_EXCEEDED', field: 'amount', maximum: maximum!, left });
  } else {
    if (wanted.hours === null || wanted.amount !== null) return badFunding('hours', 'Åtagandet levereras i timmar.');
    const fault = hoursFault('hours', wanted.hours);
    if (fault) return fault;
  }
  const note = checkNote('note', wanted.note, LONGEST_NOTE);
  return note.ok ? ok({ note: note.value }) : note;
}

/** `151 h eller 62 000,00 kr`, as the agreement puts it. */
export function readableCommitment({
  amount,
  hours,
  maximum,
}: Pick<Commitment, 'amount' | 'hours' | 'maximum'>): string {
  const money =
    amount === null ? [] : [readableKronor(amount) + (maximum === null ? '' : ` (högst ${readableKronor(maximum)})`)];
  return [...(hours === null ? [] : [`${readableDecimal(hours)} h`]), ...money].join(' eller ');
}
