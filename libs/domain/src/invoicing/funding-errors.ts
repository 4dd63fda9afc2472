import { type Micro, readableDecimal } from '../shared/decimal.js';
import { hasControlSigns } from '../shared/control-signs.js';
import { nameFault } from '../shared/name.js';
import { readableKronor, type Ore } from '../shared/ore.js';
import { err, ok, type Result } from '../shared/result.js';
import { type PaymentRequestState, PAYMENT_REQUEST_WORDS } from './payment-request.js';

/** Why something about a payer, a co-financing or a grant is refused. `field` is a path in the input. */
export type FundingError =
  | { readonly code: 'BAD_USER_INPUT'; readonly field: string; readonly reason: string }
  | { readonly code: 'ORGANISATION_UNKNOWN'; readonly field: string; readonly organisation: string }
  | { readonly code: 'CONFLICT' }
  | { readonly code: 'ILLEGAL_TRANSITION'; readonly from: PaymentRequestState; readonly to: PaymentRequestState }
  | {
      readonly code: 'CONDITION_NOT_SHOWN';
      readonly field: string;
      readonly measure: string;
      readonly threshold: Micro;
      /** The most that has been shown; null when nothing has. */
      readonly shown: Micro | null;
    }
  | { readonly code: 'ALREADY_REQUESTED'; readonly field: string }
  | { readonly code: 'GRANT_EXCEEDED'; readonly field: string; readonly left: Ore }
  | { readonly code: 'CHOICE_MISSING'; readonly field: string }
  | { readonly code: 'ALREADY_DELIVERED'; readonly field: string }
  | { readonly code: 'CAP_EXCEEDED'; readonly field: string; readonly maximum: Ore; readonly left: Ore };

/** The refusal as Swedish sentences that say the way out. */
export function describeFundingError(error: FundingError): string {
  switch (error.code) {
    case 'BAD_USER_INPUT':
      return error.reason;
    case 'ORGANISATION_UNKNOWN':
      return `Det finns ingen organisation med koden ${error.organisation} i registret.`;
    case 'CONFLICT':
      return 'Någon annan har ändrat det här sedan du läste det. Läs om sidan och gör din ändring igen.';
    case 'ILLEGAL_TRANSITION':
      return `Rekvisitionen är ”${PAYMENT_REQUEST_WORDS[error.from]}” och kan inte bli ”${PAYMENT_REQUEST_WORDS[error.to]}”.`;
    case 'CONDITION_NOT_SHOWN': {
      const shown = error.shown === null ? 'inget är visat än' : `som mest är ${readableDecimal(error.shown)} visat`;
      return `Delen får rekvireras när minst ${readableDecimal(error.threshold)} ${error.measure} är visat; ${shown}. Registrera det mätta värdet först.`;
    }
    case 'ALREADY_REQUESTED':
      return 'Delen är redan rekvirerad. Blir rekvisitionen avslagen kan den göras om.';
    case 'GRANT_EXCEEDED':
      return `Det är mer än vad som är kvar av bidraget: ${readableKronor(error.left)}. Minska beloppet.`;
    case 'CHOICE_MISSING':
      return 'Medlemmen har inte valt mellan pengar och tid. Välj det först.';
    case 'ALREADY_DELIVERED':
      return 'Något är redan levererat, och då ändras inte valet mellan pengar och tid. Ta bort leveranserna först om de är fel.';
    case 'CAP_EXCEEDED':
      return `Taket är ${readableKronor(error.maximum)} och ${readableKronor(error.left)} är kvar till det. Minska beloppet.`;
  }
}

export const badFunding = (field: string, reason: string) =>
  err<FundingError>({ code: 'BAD_USER_INPUT', field, reason });

/** A line that people will read, trimmed. */
export function checkLine(field: string, text: string, longest: number): Result<string, FundingError> {
  const fault = nameFault(text, longest);
  return fault === undefined ? ok(text.trim()) : badFunding(field, fault.replace(/^Namnet/, 'Texten'));
}

/** A line that may be left out: empty = null. */
export function checkOptionalLine(
  field: string,
  text: string | null | undefined,
  longest: number,
): Result<string | null, FundingError> {
  return text == null || text.trim() === '' ? ok(null) : checkLine(field, text, longest);
}

/** Free text, trimmed; may be empty and have several lines. */
export function checkNote(
  field: string,
  text: string | null | undefined,
  longest: number,
): Result<string, FundingError> {
  const trimmed = text?.trim() ?? '';
  if (trimmed.length > longest) return badFunding(field, `Texten får ha högst ${longest} tecken.`);
  return hasControlSigns(trimmed)
    ? badFunding(field, 'Texten har styrtecken som inte syns. Skriv den för hand.')
    : ok(trimmed);
}
