import type { LocalDate } from '../shared/local-date.js';
import { nameFault, oneLine } from '../shared/name.js';
import { err, ok, type Result } from '../shared/result.js';
import { sayDay } from '../shared/swedish-day.js';
import { badMeeting, type MeetingsError } from './errors.js';

/** E-post, brev, e-tjänst, internt. */
export const DISPATCH_WAYS = ['EMAIL', 'LETTER', 'E_SERVICE', 'INTERNAL'] as const;
export type DispatchWay = (typeof DISPATCH_WAYS)[number];

export const DISPATCH_WAY_WORDS: Readonly<Record<DispatchWay, string>> = {
  EMAIL: 'e-post',
  LETTER: 'brev',
  E_SERVICE: 'e-tjänst',
  INTERNAL: 'internt',
};

export const MOST_RECIPIENTS = 50;
const LONGEST_RECIPIENT = 200;

export interface Sent {
  readonly sentOn: LocalDate | null;
  readonly way: DispatchWay | null;
}

export interface DispatchFacts {
  readonly approvedOn: LocalDate | null;
  readonly today: LocalDate;
  /** It is on record that it was sent: that is put right, never taken back. */
  readonly sentBefore: boolean;
}

/** Whom a decision goes to, and once it is sent when and how. Nothing goes out before it is approved. */
export function checkDispatch(
  wanted: Sent & { readonly recipient: string },
  { approvedOn, today, sentBefore }: DispatchFacts,
): Result<Sent & { readonly recipient: string }, MeetingsError> {
  const recipient = oneLine(wanted.recipient);
  if (recipient === '' || recipient.length > LONGEST_RECIPIENT) {
    return err(badMeeting('recipient', `Skriv vem beslutet skickas till, högst ${LONGEST_RECIPIENT} tecken.`));
  }
  const fault = nameFault(recipient, LONGEST_RECIPIENT);
  if (fault !== undefined) return err(badMeeting('recipient', fault));
  const { sentOn, way } = wanted;
  if (sentOn === null && sentBefore) {
    return err(
      badMeeting(
        'sentOn',
        'Beslutet är redan skickat dit, och det står kvar. Rätta dagen i stället för att ta bort den.',
      ),
    );
  }
  if (sentOn === null) return ok({ recipient, sentOn, way: null });
  if (approvedOn === null) return err({ code: 'MINUTES_NOT_APPROVED' });
  if (sentOn > today)
    return err(badMeeting('sentOn', 'Dagen ligger framåt i tiden. Ange den när beslutet är skickat.'));
  if (sentOn < approvedOn) {
    return err(badMeeting('sentOn', `Beslutet justerades ${sayDay(approvedOn)}: det kan inte ha skickats före det.`));
  }
  if (way === null) return err(badMeeting('way', 'Ange hur beslutet skickades.'));
  return ok({ recipient, sentOn, way });
}
