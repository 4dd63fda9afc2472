import type { Ore } from '../shared/ore.js';
import { ok } from '../shared/result.js';
import { bad, checkKronor, type Checked, MOST_MEMBERS } from './check-text.js';
import type { Tier } from './model.js';

const MOST_TIERS = 50;

/** Negative amounts are allowed: a rebate. */
export function checkAmounts(
  drafts: readonly { readonly code: string; readonly amount: string }[],
  field: string,
): Checked<readonly { code: string; amount: Ore }[]> {
  if (drafts.length === 0) return bad(field, 'Fasta belopp saknas: ange minst ett.');
  if (drafts.length > MOST_MEMBERS) return bad(field, `Högst ${MOST_MEMBERS} kan ha fasta belopp.`);
  const amounts: { code: string; amount: Ore }[] = [];
  const seen = new Set<string>();
  for (const [index, draft] of drafts.entries()) {
    const code = draft.code.trim();
    if (code === '') return bad(`${field}[${index}].code`, 'Beloppet saknar organisation.');
    if (seen.has(code)) return bad(`${field}[${index}].code`, `${code} har två fasta belopp i samma kostnadspost.`);
    seen.add(code);
    const amount = checkKronor(draft.amount, `${field}[${index}].amount`, 'Beloppet');
    if (!amount.ok) return amount;
    amounts.push({ code, amount: amount.value });
  }
  return ok(amounts);
}

/** The tiers in rising order, the open one last. */
export function checkTiers(
  drafts: readonly { readonly upTo?: number | null | undefined; readonly fee: string }[],
  field: string,
): Checked<readonly Tier[]> {
  if (drafts.length === 0) return bad(field, 'Storleksklasser saknas: ange minst en.');
  if (drafts.length > MOST_TIERS) return bad(field, `Högst ${MOST_TIERS} storleksklasser.`);
  const tiers: Tier[] = [];
  const seen = new Set<number | undefined>();
  for (const [index, draft] of drafts.entries()) {
    const upTo = draft.upTo ?? undefined;
    if (upTo !== undefined && (!Number.isSafeInteger(upTo) || upTo < 1)) {
      return bad(`${field}[${index}].upTo`, 'Övre gränsen ska vara ett helt antal invånare, minst 1.');
    }
    if (seen.has(upTo)) {
      return bad(
        `${field}[${index}].upTo`,
        upTo === undefined ? 'Bara en klass får sakna övre gräns.' : `Två klasser slutar vid ${upTo} invånare.`,
      );
    }
    seen.add(upTo);
    const fee = checkKronor(draft.fee, `${field}[${index}].fee`, 'Avgiften');
    if (!fee.ok) return fee;
    if (fee.value < 0n) return bad(`${field}[${index}].fee`, 'Avgiften kan inte vara negativ.');
    tiers.push(upTo === undefined ? { fee: fee.value } : { upTo, fee: fee.value });
  }
  return ok(tiers.sort((a, b) => (a.upTo ?? Infinity) - (b.upTo ?? Infinity)));
}
