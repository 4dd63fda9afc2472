import { readableKronor, type Ore } from '../shared/ore.js';
import { err, ok, type Result } from '../shared/result.js';
import { signOf } from './drafts.js';
import { badInvoice, type InvoicingError } from './errors.js';
import { creditedText } from './invoice-lines.js';
import type { InvoiceDraft, InvoiceLine, Posting } from './kinds.js';
import { totalsOf } from './vat.js';

const LONGEST_REASON = 1000;

/** An issued document; it stays as it is. */
export type Issued = Pick<InvoiceDraft, 'kind' | 'buyer' | 'part' | 'lines' | 'refersTo'> & { readonly number: string };

export interface CreditRequest {
  readonly reason: string;
  /** A part of it: what to credit of which kostnadspost, in the sign of its line. Absent = everything that is left. */
  readonly lines?: readonly { readonly component: string; readonly amount: Ore }[] | null;
  /** Issue anew what is credited: for a wrong reference or address. The member is charged the same in the end. */
  readonly replace?: boolean | null;
}

export interface Credit {
  readonly credit: InvoiceDraft;
  readonly replacement?: InvoiceDraft;
}

/**
 * What takes back an issued document, in part or whole, with a reason. Never more than is left of it, per kostnadspost and in total.
 * Once the year is settled only with a replacement, because nothing later would make up for the difference; so is a credit note.
 */
export function creditInvoice(
  issued: Issued,
  ledger: readonly Posting[],
  request: CreditRequest,
  settled: boolean,
): Result<Credit, InvoicingError> {
  const reason = request.reason.trim();
  if (reason === '') return badInvoice('reason', 'Ange varför fakturan krediteras.');
  if (reason.length > LONGEST_REASON) return badInvoice('reason', `Skälet får ha högst ${LONGEST_REASON} tecken.`);
  const replace = request.replace === true;
  if (!replace && settled) return err({ code: 'ALREADY_SETTLED', field: 'replace' });
  if (!replace && issued.kind === 'CREDIT_NOTE') {
    return badInvoice('replace', 'En kreditfaktura kan inte krediteras, bara ersättas av en ny på samma belopp.');
  }
  if (replace && request.lines) return badInvoice('lines', 'Det som ersätts krediteras helt: välj inga rader.');

  const left = linesLeft(issued, ledger);
  if (left.length === 0) return err({ code: 'ALREADY_CREDITED', field: 'invoice', number: issued.number });
  const chosen = request.lines ? choose(left, request.lines) : ok(left);
  if (!chosen.ok) return chosen;
  const lines = chosen.value.map((line) => ({ ...line, description: creditedText(issued.number, line.description) }));
  const opposite = issued.kind === 'INVOICE' ? 'CREDIT_NOTE' : 'INVOICE';
  const whose = { buyer: issued.buyer, ...(issued.part && { part: issued.part }) };
  const credit: InvoiceDraft = {
    ...whose,
    kind: opposite,
    lines,
    totals: totalsOf(lines),
    refersTo: [issued.number],
    reason,
  };
  if (!replace) return ok({ credit });
  const { kind, refersTo } = issued;
  return ok({ credit, replacement: { ...whose, kind, lines: left, totals: totalsOf(left), refersTo } });
}

/** The document's lines with what has not been credited of them; lines with nothing left are gone. */
function linesLeft(issued: Issued, ledger: readonly Posting[]): InvoiceLine[] {
  const credits = ledger.filter(({ credits: number }) => number === issued.number);
  return issued.lines
    .map((line) => {
      const credited = credits
        .filter(({ component }) => component === line.component)
        .reduce((sum, { amount }) => sum + amount, 0n);
      return { ...line, amount: line.amount + signOf(issued) * credited };
    })
    .filter(({ amount }) => amount !== 0n);
}

function choose(
  left: readonly InvoiceLine[],
  wanted: NonNullable<CreditRequest['lines']>,
): Result<readonly InvoiceLine[], InvoicingError> {
  if (wanted.length === 0) return badInvoice('lines', 'Välj vad som ska krediteras.');
  const amounts = new Map<string, Ore>();
  for (const [index, { component, amount }] of wanted.entries()) {
    const line = left.find((one) => one.component === component);
    if (!line)
      return badInvoice(`lines[${index}].component`, `Fakturan har inget kvar att kreditera för ${component}.`);
    if (amounts.has(component)) return badInvoice(`lines[${index}].component`, `${component} står två gånger.`);
    const within = line.amount > 0n ? amount > 0n && amount <= line.amount : amount < 0n && amount >= line.amount;
    if (!within) {
      const reason = `Av ${component} kan som mest ${readableKronor(line.amount)} krediteras, och inte noll eller med omvänt tecken.`;
      return badInvoice(`lines[${index}].amount`, reason);
    }
    amounts.set(component, amount);
  }
  const chosen = left.flatMap((line) => {
    const amount = amounts.get(line.component);
    return amount === undefined ? [] : [{ ...line, amount }];
  });
  const rest = left.map((line) => ({ ...line, amount: line.amount - (amounts.get(line.component) ?? 0n) }));
  return totalsOf(chosen).total < 0n || totalsOf(rest).total < 0n
    ? badInvoice(
        'lines',
        'Raderna tar ut varandra: summan kan varken bli negativ eller större än vad som är kvar av fakturan.',
      )
    : ok(chosen);
}
