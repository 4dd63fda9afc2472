import { figureDateOf, type ReferenceDate } from '../organisations/population.js';
import type { Micro } from '../shared/decimal.js';
import { err, ok } from '../shared/result.js';
import { MOST_MEMBERS, bad, checkPositive, isGiven, sharesInvalid, type Checked, type Spot } from './check-text.js';
import { KEY_KINDS, type AllocationKey, type AllocationKeyDraft, type KeyKind } from './model.js';

const DEEPEST_BLEND = 3;
const MOST_PARTS = 10;
const EARLIEST_OFFSET = -30;
const LATEST_OFFSET = 1;

const OWN_FIELD: Readonly<Record<KeyKind, 'referenceDate' | 'shares' | 'measure' | 'parts' | undefined>> = {
  INHABITANTS: 'referenceDate',
  EQUAL: undefined,
  SHARES: 'shares',
  USAGE: 'measure',
  BLEND: 'parts',
};

/** A fördelningsnyckel as typed, checked. `spot.field` is the path of the key itself. */
export function checkKey(draft: AllocationKeyDraft, spot: Spot, depth = 1): Checked<AllocationKey> {
  if (!KEY_KINDS.includes(draft.kind)) return bad(`${spot.field}.kind`, 'Okänd fördelningsnyckel.');
  for (const field of ['referenceDate', 'shares', 'measure', 'parts'] as const) {
    if (field !== OWN_FIELD[draft.kind] && isGiven(draft[field])) {
      return bad(`${spot.field}.${field}`, 'Fältet hör till en annan fördelningsnyckel: ta bort det eller byt nyckel.');
    }
  }
  switch (draft.kind) {
    case 'EQUAL':
      return ok({ kind: 'EQUAL' });
    case 'INHABITANTS': {
      const date = checkReferenceDate(draft.referenceDate, { ...spot, field: `${spot.field}.referenceDate` });
      return date.ok ? ok({ kind: 'INHABITANTS', referenceDate: date.value }) : date;
    }
    case 'USAGE': {
      const measure = draft.measure?.trim();
      if (!measure) return bad(`${spot.field}.measure`, 'Ange vad som mäts, till exempel kärl eller ärenden.');
      return ok({ kind: 'USAGE', measure });
    }
    case 'SHARES':
      return checkShares(draft.shares ?? [], { ...spot, field: `${spot.field}.shares` });
    case 'BLEND':
      return checkBlend(draft.parts ?? [], { ...spot, field: `${spot.field}.parts` }, depth);
  }
}

/** A reference day that SCB counts. "1 January" is allowed: it is the figure of 31 December the year before. */
function checkReferenceDate(draft: ReferenceDate | null | undefined, spot: Spot): Checked<ReferenceDate> {
  if (draft == null) return err({ code: 'REFERENCE_DATE_UNSET', field: spot.field, component: spot.component });
  const { month, day, yearOffset } = draft;
  if (!Number.isInteger(yearOffset) || yearOffset < EARLIEST_OFFSET || yearOffset > LATEST_OFFSET) {
    return bad(
      `${spot.field}.yearOffset`,
      `Året räknas från kostnadsåret och ska ligga mellan ${EARLIEST_OFFSET} och ${LATEST_OFFSET}.`,
    );
  }
  const anyYear = 2020;
  if (!figureDateOf({ month, day, yearOffset: 0 }, anyYear)) {
    return bad(
      spot.field,
      `Folkmängd räknas 31 december, 1 januari eller 1 november, inte dag ${day} i månad ${month}: välj en av dem.`,
    );
  }
  return ok({ month, day, yearOffset });
}

function checkShares(
  drafts: readonly { readonly code: string; readonly share: string }[],
  spot: Spot,
): Checked<AllocationKey> {
  if (drafts.length === 0) return sharesInvalid(spot, 'Andelar saknas.');
  if (drafts.length > MOST_MEMBERS) return bad(spot.field, `Högst ${MOST_MEMBERS} kan ha andelar.`);
  const shares: { code: string; share: Micro }[] = [];
  const seen = new Set<string>();
  for (const [index, draft] of drafts.entries()) {
    const field = `${spot.field}[${index}]`;
    const code = draft.code.trim();
    if (code === '') return sharesInvalid({ ...spot, field: `${field}.code` }, 'Andelen saknar organisation.');
    if (seen.has(code)) return sharesInvalid({ ...spot, field: `${field}.code` }, `${code} har två andelar.`);
    seen.add(code);
    const share = checkPositive(draft.share, { ...spot, field: `${field}.share` }, `Andelen för ${code}`);
    if (!share.ok) return share;
    shares.push({ code, share: share.value });
  }
  return ok({ kind: 'SHARES', shares });
}

function checkBlend(
  drafts: readonly { readonly weight: string; readonly key: AllocationKeyDraft }[],
  spot: Spot,
  depth: number,
): Checked<AllocationKey> {
  if (drafts.length === 0) return bad(spot.field, 'Ange vilka nycklar som vägs samman.');
  if (drafts.length > MOST_PARTS) return bad(spot.field, `Högst ${MOST_PARTS} nycklar kan vägas samman.`);
  if (depth > DEEPEST_BLEND) {
    return bad(spot.field, `Nycklar kan vägas samman i högst ${DEEPEST_BLEND} led.`);
  }
  const parts: { weight: Micro; key: AllocationKey }[] = [];
  for (const [index, draft] of drafts.entries()) {
    const field = `${spot.field}[${index}]`;
    const weight = checkPositive(draft.weight, { ...spot, field: `${field}.weight` }, 'Vikten');
    if (!weight.ok) return weight;
    const key = checkKey(draft.key, { ...spot, field: `${field}.key` }, depth + 1);
    if (!key.ok) return key;
    parts.push({ weight: weight.value, key: key.value });
  }
  return ok({ kind: 'BLEND', parts });
}
