import { findDates } from './dates.js';
import type { ActionContext } from './action-parts.js';
import { dayOf, isSomebody } from './action-parts.js';
import type { DraftAction } from './draft.js';
import { looksLikeName } from './names.js';

const MOST = 3000;
const TASK =
  /\b(?:får|ges|fick|har fått) i uppdrag\b|\b(?:ger|ge|gav) .{1,80}? i uppdrag\b|\buppdr(?:a|ar|as|og|ogs) (?:åt|till|att)\b|\bska (?:inkomma|återkomma|återrapportera|ta fram|kontakta|meddela|skicka|undersöka|utreda|boka|kalla|bjuda in|sammanställa|återkoppla)\b|(?<!\p{L})återkommer (?:till|med|vid|senast|innan)\b|\bansvarar för att\b/iu;
const VERBS =
  'återkopplar|återkommer|kontaktar|bevakar|undersöker|skickar|bokar|kallar|sammanställer|tar fram|utreder|meddelar|bjuder in|återrapporterar|ser till|tar kontakt';
const BY_NAME = new RegExp(`^(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]*\\.?){0,4}) (?:${VERBS})(?!\\p{L})`, 'u');
/** "Miljöchefen". */
const TITLE = /(?:chefen|direktören|sekreteraren|ordföranden|samordnaren|enheten|avdelningen|förvaltningen|kontoret)$/u;
const GIVEN =
  /\b(?:ger|ge|gav|ges|uppdra åt|uppdrog åt|uppdrar åt|uppdrar till|uppdras åt) (\p{L}+(?: \p{Lu}[\p{L}-]+){0,3})(?= i uppdrag| att)/u;
const RECEIVER =
  /^(?:att )?(\p{L}[\p{L}-]+(?: [\p{L}-]+){0,3}) (?:(?:får|fick|har fått|ges) i uppdrag|uppdras att)(?!\p{L})/u;

/** Sentences of decisions and notes that give somebody a task. */
export function suggestActions(text: string, line: number, context: ActionContext): readonly DraftAction[] {
  if (text.length > MOST) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const byName = BY_NAME.exec(sentence)?.[1];
    const named =
      byName !== undefined && (looksLikeName(byName) || isSomebody(byName, context) || TITLE.test(byName))
        ? byName
        : undefined;
    if (named === undefined && !TASK.test(sentence) && !hasLastDay(sentence, context)) return [];
    const assignee = named ?? RECEIVER.exec(sentence)?.[1] ?? GIVEN.exec(sentence)?.[1] ?? '';
    const due = /\b(?:senast|före|innan|till den)\b/i.test(sentence) ? findDates(sentence, context)[0] : undefined;
    return [{ text: sentence, dueOn: dayOf(due), assignee, line }];
  });
}

/** "Synpunkter lämnas senast den 3 maj." */
function hasLastDay(sentence: string, context: ActionContext): boolean {
  const last = /\bsenast\s(?:den\s)?(?=\d|\p{L}{3,7}(?:dag|\.)?\s)/iu.exec(sentence);
  return last !== null && findDates(sentence.slice(last.index + 7, last.index + 50), context)[0]?.index === 0;
}

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u).map((sentence) => sentence.replace(/^(?:[-•–*]\s+)/, '').trim());
