import { groupBy } from '../shared/group-by.js';
import { readableKronor, type Ore } from '../shared/ore.js';
import { amountOfPart } from './billing-parts.js';
import { fullyCredited } from './drafts.js';
import type { Posting } from './kinds.js';
import type { SettlementHandling, SettlementRow } from './settle.js';

/** What a member is to pay by the rule. The shares of a fixed allocation are such. */
export interface RuleShare {
  readonly code: string;
  readonly components: readonly { readonly name: string; readonly amount: Ore; readonly explanation: string }[];
  /** What the agreement made of the difference when the year was settled. */
  readonly handling?: SettlementHandling;
}

export interface RuleReportRequest {
  /** The fixed shares, or those of the outcome once the year is settled. */
  readonly shares: readonly RuleShare[];
  readonly settled: boolean;
  /** Everything posted for the body and cost year. */
  readonly ledger: readonly Posting[];
}

/** deviation = charged + notYetBilled − share: positive was charged too much. All without VAT. */
export interface Deviation {
  readonly share: Ore;
  readonly charged: Ore;
  /** What of the share belongs to months that no standing invoice covers; 0 once settled. */
  readonly notYetBilled: Ore;
  readonly deviation: Ore;
}

export interface RuleReportRow extends Deviation {
  readonly code: string;
  readonly components: readonly (Deviation & { readonly name: string; readonly explanation: string })[];
}

/** The outcome of a settlement as what members were to pay. */
export const outcomeShares = (rows: readonly SettlementRow[]): RuleShare[] =>
  rows.map(({ code, handling, components }) => ({
    code,
    handling,
    components: components.map(({ name, outcome, description }) => ({
      name,
      amount: outcome,
      explanation: description,
    })),
  }));

/**
 * "Betalar vi vad regeln säger?": what each member has been charged for a year against its share, per kostnadspost. What is not billed
 * yet is no deviation. Sorted by code; members and kostnadsposter that only the ledger knows are shown too.
 */
export function ruleReport({ shares, settled, ledger }: RuleReportRequest): RuleReportRow[] {
  const gone = fullyCredited(ledger);
  const posted = groupBy(ledger, ({ code }) => code);
  const ruled = new Map(shares.map((share) => [share.code, share]));
  return [...new Set([...ruled.keys(), ...posted.keys()])].sort().map((code) => {
    const own = groupBy(posted.get(code) ?? [], ({ component }) => component);
    const share = ruled.get(code);
    const amounts = new Map(share?.components.map(({ name, amount }) => [name, amount]));
    const components = [...new Set([...amounts.keys(), ...own.keys()])].map((name) => {
      const measured = deviationOf(amounts.get(name) ?? 0n, own.get(name) ?? [], { gone, settled });
      return { name, ...measured, explanation: explain(name, measured, { settled, isRuled: amounts.has(name), handling: share?.handling }) }; // prettier-ignore
    });
    const sumOf = (field: keyof Deviation) => components.reduce((sum, one) => sum + one[field], 0n);
    const whole = { share: sumOf('share'), charged: sumOf('charged'), notYetBilled: sumOf('notYetBilled'), deviation: sumOf('deviation') }; // prettier-ignore
    return { code, ...whole, components };
  });
}

function deviationOf(
  share: Ore,
  postings: readonly Posting[],
  { gone, settled }: { readonly gone: ReadonlySet<string>; readonly settled: boolean },
): Deviation {
  const charged = postings.reduce((sum, { amount }) => sum + amount, 0n);
  const parts = postings
    .filter(({ document, credits }) => credits === undefined && !(document !== undefined && gone.has(document)))
    .flatMap(({ part }) => part ?? []);
  const billed = parts.reduce((sum, part) => sum + amountOfPart(share, part), 0n);
  const notYetBilled = settled ? 0n : share - billed;
  return { share, charged, notYetBilled, deviation: charged + notYetBilled - share };
}

function explain(
  name: string,
  { share, charged, notYetBilled, deviation }: Deviation,
  {
    settled,
    isRuled,
    handling,
  }: {
    readonly settled: boolean;
    readonly isRuled: boolean;
    readonly handling: SettlementHandling | undefined;
  },
): string {
  const rule = settled ? 'utfallet' : 'fördelningen';
  const of = isRuled ? `av ${readableKronor(share)} enligt ${rule}` : `som inte ingår i ${rule}`;
  const sentences = [`${name}: debiterat ${readableKronor(charged)} ${of}.`];
  if (notYetBilled !== 0n) sentences.push(`${readableKronor(notYetBilled)} är inte fakturerat än.`);
  if (deviation === 0n) sentences.push('Ingen avvikelse.');
  else {
    const size = readableKronor(deviation < 0n ? -deviation : deviation);
    sentences.push(`Avvikelse: ${size} för ${deviation > 0n ? 'mycket' : 'lite'}.`);
    if (handling === 'KEPT') sentences.push('Skillnaden behålls enligt avtalet.');
    if (handling === 'CARRIED_OVER') sentences.push('Skillnaden är överförd enligt avtalet.');
  }
  return sentences.join(' ');
}
