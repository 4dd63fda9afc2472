import type { LocalDate } from '../shared/local-date.js';
import { readableKronor, type Ore } from '../shared/ore.js';
import { err, ok, type Result } from '../shared/result.js';
import { badFunding, checkLine, checkNote, checkOptionalLine, type FundingError } from './funding-errors.js';
import { requestedSum, type RequestFacts } from './tranches.js';

export const MOST_SPENDINGS = 300;
export const MOST_DECISIONS = 20;
export const LONGEST_NOTE = 500;
/** 999 milliarder: more is a slip of the key. */
export const MOST_MONEY: Ore = 99_999_999_999_999n;

export interface GrantTexts {
  readonly name: string;
  readonly grantor: string;
  readonly amount: Ore;
  readonly decidedOn: LocalDate;
  readonly decision: string | null;
  readonly remarks: string;
}

/** Whether a grant (bidrag) may be entered. */
export function checkGrant<T extends GrantTexts>(grant: T, today: LocalDate): Result<T, FundingError> {
  const name = checkLine('name', grant.name, 160);
  if (!name.ok) return name;
  const grantor = checkLine('grantor', grant.grantor, 160);
  if (!grantor.ok) return grantor;
  if (grant.amount <= 0n || grant.amount > MOST_MONEY)
    return badFunding('amount', 'Beloppet ska vara mer än noll kronor.');
  const decided = checkGrantDecision(grant, today);
  if (!decided.ok) return decided;
  const remarks = checkNote('remarks', grant.remarks, 4000);
  if (!remarks.ok) return remarks;
  return ok({
    ...grant,
    name: name.value,
    grantor: grantor.value,
    decision: decided.value.decision,
    remarks: remarks.value,
  });
}

/** Whether a decision on a grant, the first or one again, may be entered. */
export function checkGrantDecision(
  { decidedOn, decision }: { readonly decidedOn: LocalDate; readonly decision?: string | null },
  today: LocalDate,
  last?: LocalDate,
): Result<{ readonly decidedOn: LocalDate; readonly decision: string | null }, FundingError> {
  if (decidedOn > today) return badFunding('decidedOn', 'Beslutsdagen kan inte ligga framåt i tiden.');
  if (last !== undefined && decidedOn <= last) {
    return badFunding('decidedOn', `Ett nytt beslut är senare än det förra, som togs ${last}.`);
  }
  const text = checkOptionalLine('decision', decision, 120);
  return text.ok ? ok({ decidedOn, decision: text.value }) : text;
}

/** What there is of a grant and what has become of it. */
export interface GrantFacts {
  readonly amount: Ore;
  readonly hasTranches: boolean;
  readonly spent: Ore;
  readonly requests: readonly RequestFacts[];
}

/** What nobody has used: of a grant in tranches what nobody has requested, of another what is not spent. */
export const outstanding = ({ amount, hasTranches, spent, requests }: GrantFacts): Ore =>
  amount - (hasTranches ? requestedSum(requests) : spent);

/** Whether people are to be reminded: the day has come and something is left. */
export const remindsOn = (remindOn: LocalDate | null, left: Ore, day: LocalDate): boolean =>
  remindOn !== null && remindOn <= day && left > 0n;

/** Whether something may be entered as spent. */
export function checkSpending(
  { amount, spent, decidedOn }: { readonly amount: Ore; readonly spent: Ore; readonly decidedOn: LocalDate },
  wanted: { readonly spentOn: LocalDate; readonly amount: Ore; readonly note: string },
  today: LocalDate,
): Result<{ readonly note: string }, FundingError> {
  if (wanted.amount <= 0n) return badFunding('amount', 'Beloppet ska vara mer än noll kronor.');
  if (wanted.amount > amount - spent) return err({ code: 'GRANT_EXCEEDED', field: 'amount', left: amount - spent });
  if (wanted.spentOn > today) return badFunding('spentOn', 'Dagen kan inte ligga framåt i tiden.');
  if (wanted.spentOn < decidedOn)
    return badFunding('spentOn', `Bidraget beslutades ${decidedOn}: det kan inte ha använts tidigare.`);
  const note = checkLine('note', wanted.note, LONGEST_NOTE);
  return note.ok ? ok({ note: note.value }) : note;
}

/** Whether the amount of a grant may become another, with what has been spent of it. */
export function checkGrantAmount(amount: Ore, spent: Ore): Result<Ore, FundingError> {
  return amount >= spent
    ? ok(amount)
    : badFunding('amount', `${readableKronor(spent)} är redan använt: bidraget kan inte vara mindre.`);
}
