import type { MeetingStatus } from './kinds.js';

/** Why something with a meeting is refused. `field` is a path in the input. */
export type MeetingsError =
  | { readonly code: 'BAD_USER_INPUT'; readonly field: string; readonly reason: string }
  | { readonly code: 'ORGANISATION_UNKNOWN'; readonly field: string; readonly organisation: string }
  | { readonly code: 'ILLEGAL_TRANSITION'; readonly from: MeetingStatus; readonly to: MeetingStatus }
  | { readonly code: 'CONFLICT'; readonly what: string };

export const MEETING_STATUS_WORDS: Readonly<Record<MeetingStatus, string>> = {
  DRAFT: 'ett utkast',
  SUMMONED: 'kallat',
  IN_SESSION: 'pågående',
  HELD: 'hållet',
  MINUTES_SENT: 'utskickat',
  CANCELLED: 'inställt',
};

/** The refusal as a Swedish sentence that says the way out. */
export function describeMeetingsError(error: MeetingsError): string {
  switch (error.code) {
    case 'BAD_USER_INPUT':
      return error.reason;
    case 'ORGANISATION_UNKNOWN':
      return `Det finns ingen organisation med koden ${error.organisation} i registret.`;
    case 'ILLEGAL_TRANSITION':
      return `Mötet är ${MEETING_STATUS_WORDS[error.from]} och kan inte bli ${MEETING_STATUS_WORDS[error.to]}. Läs om sidan och se vad som gäller nu.`;
    case 'CONFLICT':
      return `Någon annan har ändrat ${error.what} sedan du läste. Läs om och gör ändringen igen; din text finns kvar.`;
  }
}

export const badMeeting = (field: string, reason: string): MeetingsError => ({ code: 'BAD_USER_INPUT', field, reason });
