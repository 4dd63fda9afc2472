import { isListed } from './source-lines.js';

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|txt|csv|rtf|jpe?g|png|zip|msg|eml|html?)\b/i;
/** A sentence, or the broken first line of one. */
const PROSE = /^\p{Lu}\p{L}*(?:\s\S+){4,}(?:[.!?]|\p{L}-)$/u;
const LONGEST = 2000;

/**
 * Whether the text of the item goes on here, below its documents or the receivers of the decision. `apart`: after a blank line.
 * `inline`: the first row stood on the line of the label, as a row alone does.
 */
export function goesOnBelow(
  text: string,
  section: 'ATTACHMENTS' | 'DISPATCH',
  { apart, inline }: { readonly apart: boolean; readonly inline: boolean },
): boolean {
  if (text.length > LONGEST) return true;
  if (isListed(text) || FILE.test(text)) return false;
  if (section === 'DISPATCH') return apart && PROSE.test(text);
  return PROSE.test(text) || (inline && (apart || /[.!?]$/.test(text))) || (apart && text.length > 120);
}

const ATT = /^att\s/i;
const AGAINST =
  /^\p{Lu}.{2,200}\b(?:reserver(?:ar|ade) sig|delt(?:ar|og) (?:inte|ej) i beslutet|anmäl(?:er|de) (?:jäv|att))(?!\p{L})/u;

/** "Bo Ek (M) reserverar sig mot beslutet." */
export const speaksAgainst = (text: string): boolean => AGAINST.test(text.slice(0, 400));

/**
 * Whether a paragraph is no decision any more. `rows`: what stands above it, under "Beslut". A decision to approve the paragraph at
 * once stands apart without being any less of a decision.
 */
export function goesOnBelowDecisions(text: string, rows: readonly string[]): boolean {
  if (isListed(text) || ATT.test(text)) return false;
  if (speaksAgainst(text)) return true;
  const list = rows.some((row) => isListed(row) || ATT.test(row));
  return list && (PROSE.test(text.slice(0, LONGEST)) || text.length > 60) && !/\b(?:omedelbart|beslut)/i.test(text);
}
