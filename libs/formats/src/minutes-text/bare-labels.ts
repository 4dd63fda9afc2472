import { readLabel } from './labels.js';
import type { Label } from './labels.js';
import { looksLikeName, splitPeople } from './names.js';
import { isBullet, saysNothing, withoutBullet } from './source-lines.js';

const LONGEST = 300;
const BARE = /^(beslut|åtgärd(?:er)?|föredragande|föredragare) {1,3}(?=\p{Lu})(.+)$/iu;
/** "Att köra", "Nivån sänks.": a sentence of its own; "Malå 2024 gäller" goes on from the word before. */
const SENTENCE = /^(?:Att\s\p{L}|\p{Lu}\p{Ll}*\s\p{Ll}.*\.$)/u;
/** "Ta fram …", "Kontakta Eva …". */
const TASK = /^\p{Lu}\p{Ll}+\s\p{L}/u;

/** A label that its text follows without colon, where the text shows that it is one: "Beslut Att köra.", "Föredragande Bo Ek". */
export function readBareLabel(text: string, within: string): Label | undefined {
  const match = text.length <= LONGEST ? BARE.exec(text) : null;
  if (!match) return undefined;
  const [, name, rest] = [match[0], match[1]!, match[2]!];
  switch (name.toLowerCase()) {
    case 'beslut':
      return within === 'ACTIONS' || SENTENCE.test(rest) || saysNothing(rest)
        ? { section: 'DECISIONS', name, rest }
        : undefined;
    case 'åtgärd':
    case 'åtgärder':
      return TASK.test(rest) || saysNothing(rest) ? { section: 'ACTIONS', name, rest } : undefined;
    default: {
      const [first] = splitPeople(rest);
      return within === 'PREAMBLE' && first !== undefined && looksLikeName(first)
        ? { section: 'PRESENTERS', name, rest }
        : undefined;
    }
  }
}

/** "• Beslut: Nivån sänks.": a label that holds for its own row of a list. */
export function readListedLabel(text: string): Label | undefined {
  if (!isBullet(text) || text.length > 2000) return undefined;
  const plain = withoutBullet(text);
  const label = /^\S{1,20}\s?:\s/.test(plain) ? readLabel(plain) : undefined;
  return label?.rest !== '' && (label?.section === 'DECISIONS' || label?.section === 'ACTIONS') ? label : undefined;
}

const FACT = /^(?:diarienummer|diarienr|dnr|tid|föredragande|berör inte)\s?:/i;

/** "Diarienummer: 2026/1   Tid: 09.20   Föredragande: Bo Ek" as rows; a row of anything else as it is. */
export function partFacts(text: string): readonly string[] {
  if (text.length > 600 || !FACT.test(text)) return [text];
  // A time after the presenters is read together with them.
  return text.split(/^föredragande/i.test(text) ? /\s+(?=Berör inte:\s)/ : /\s+(?=(?:Tid|Föredragande|Berör inte):\s)/);
}
