import { hasControlSigns } from '../shared/control-signs.js';
import { isReadable, oneLine } from '../shared/name.js';
import { err, ok, type Result } from '../shared/result.js';
import { badConsultation, type ConsultationsError } from './errors.js';
import type { DecidedBy } from './kinds.js';

export const MOST_QUESTIONS = 100;

/** What a consultation is called, who asks and what. */
export interface ConsultationContent {
  readonly title: string;
  readonly sender: string;
  readonly registrationNumber: string;
  readonly questions: readonly string[];
}

export function checkConsultation(wanted: ConsultationContent): Result<ConsultationContent, ConsultationsError> {
  const title = words('title', 'Rubriken', wanted.title, 1, 200);
  if (!title.ok) return title;
  const sender = words('from', 'Avsändaren', wanted.sender, 1, 200);
  if (!sender.ok) return sender;
  const registrationNumber = words('registrationNumber', 'Diarienumret', wanted.registrationNumber, 0, 60);
  if (!registrationNumber.ok) return registrationNumber;
  if (wanted.questions.length > MOST_QUESTIONS) {
    return err(badConsultation('questions', `En remiss har högst ${MOST_QUESTIONS} frågor. Slå ihop några.`));
  }
  const questions: string[] = [];
  for (const [index, text] of wanted.questions.entries()) {
    const question = words(`questions.${index}`, 'Frågan', text, 1, 1000);
    if (!question.ok) return question;
    questions.push(question.value);
  }
  return ok({ title: title.value, sender: sender.value, registrationNumber: registrationNumber.value, questions });
}

/** What is said of a member's decision. */
export interface DecisionContent {
  readonly decidedBy: DecidedBy;
  readonly instance: string;
  readonly paragraph: string;
  readonly delegationPoint: string;
}

export function checkDecision(wanted: DecisionContent): Result<DecisionContent, ConsultationsError> {
  const instance = words('instance', 'Instansen', wanted.instance, 0, 120);
  if (!instance.ok) return instance;
  const paragraph = words('paragraph', 'Paragrafen', wanted.paragraph, 0, 60);
  if (!paragraph.ok) return paragraph;
  const delegationPoint = words('delegationPoint', 'Delegationspunkten', wanted.delegationPoint, 0, 120);
  if (!delegationPoint.ok) return delegationPoint;
  // KL 6:37, 7:5: who decides on another's behalf does so under a point of the order of delegation.
  if ((wanted.decidedBy === 'DELEGATION' || wanted.decidedBy === 'MANDATE') && delegationPoint.value === '') {
    return err(badConsultation('delegationPoint', 'Ange vilken punkt i delegationsordningen beslutet stöder sig på.'));
  }
  return ok({ decidedBy: wanted.decidedBy, instance: instance.value, paragraph: paragraph.value, delegationPoint: delegationPoint.value }); // prettier-ignore
}

/** One line of text. */
export function words(
  field: string,
  what: string,
  text: string,
  least: number,
  most: number,
): Result<string, ConsultationsError> {
  const trimmed = oneLine(text);
  if (least > 0 && !isReadable(trimmed))
    return err(badConsultation(field, `${what} ska ha minst en bokstav eller siffra.`));
  if (trimmed.length < least || trimmed.length > most) {
    return err(badConsultation(field, `${what} ska ha ${least}–${most} tecken.`));
  }
  return hasControlSigns(trimmed)
    ? err(badConsultation(field, `${what} har styrtecken som inte syns. Skriv för hand.`))
    : ok(trimmed);
}

export const LONGEST_COMMENT = 4000;

/** Something said about a text, in one or more lines. */
export function checkComment(text: string): Result<string, ConsultationsError> {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST_COMMENT) {
    return err(badConsultation('text', `Skriv 1–${LONGEST_COMMENT} tecken.`));
  }
  return hasControlSigns(trimmed)
    ? err(badConsultation('text', 'Texten har styrtecken som inte syns. Skriv för hand.'))
    : ok(trimmed);
}
