import type { MeetingStatus } from './kinds.js';

/** Why something with a meeting is refused. `field` is a path in the input. */
export type MeetingsError =
  | { readonly code: 'BAD_USER_INPUT'; readonly field: string; readonly reason: string }
  | { readonly code: 'ORGANISATION_UNKNOWN'; readonly field: string; readonly organisation: string }
  | { readonly code: 'ILLEGAL_TRANSITION'; readonly from: MeetingStatus; readonly to: MeetingStatus }
  | { readonly code: 'CONFLICT'; readonly what: string }
  | { readonly code: 'MINUTES_NOT_APPROVED' }
  | { readonly code: 'MINUTES_LOCKED'; readonly why: 'APPROVED' | 'ITEM_APPROVED' | 'SUBMITTED' | 'HEAD' };

export const MEETING_STATUS_WORDS: Readonly<Record<MeetingStatus, string>> = {
  DRAFT: 'ett utkast',
  SUMMONED: 'kallat',
  IN_SESSION: 'pågående',
  HELD: 'hållet',
  MINUTES_SENT: 'utskickat',
  APPROVED: 'justerat',
  CANCELLED: 'inställt',
};

const LOCKED = {
  APPROVED: 'Protokollet är justerat, så texten ändras inte längre. Gör en rättelse i stället: den syns bredvid.',
  HEAD: 'En paragraf är justerad, så mötets rubrik, start och plats ändras inte längre.',
  ITEM_APPROVED: 'Paragrafen är omedelbart justerad, så den ändras inte längre. Gör en rättelse i stället.',
  SUBMITTED: 'Protokollet ligger hos justerarna, så texten ändras inte. Ta tillbaka det från justering först.',
} as const;

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
    case 'MINUTES_NOT_APPROVED':
      return 'Protokollet är inte justerat än. Anteckna justeringen först; det är den som anslås.';
    case 'MINUTES_LOCKED':
      return LOCKED[error.why];
  }
}

export const badMeeting = (field: string, reason: string): MeetingsError => ({ code: 'BAD_USER_INPUT', field, reason });
