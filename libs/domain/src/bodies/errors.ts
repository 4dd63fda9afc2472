import type { LocalDate } from '../shared/local-date.js';

/** Why a change to a body is refused. `field` is a path in the input. */
export type BodiesError =
  | { readonly code: 'BAD_USER_INPUT'; readonly field: string; readonly reason: string }
  | { readonly code: 'ORGANISATION_UNKNOWN'; readonly field: string; readonly organisation: string }
  | {
      readonly code: 'CONFLICT';
      readonly field: string;
      readonly taken: Taken;
      readonly from: LocalDate;
      readonly to: LocalDate | null;
    };

/** What somebody has already on a day asked for. */
export type Taken = 'MEMBERSHIP' | 'HOST' | 'CHAIR' | 'SEAT';

const TAKEN: Readonly<Record<Taken, string>> = {
  MEMBERSHIP: 'Organisationen är redan medlem',
  HOST: 'Samverkan har redan en värd',
  CHAIR: 'Samverkan har redan en ordförande',
  SEAT: 'Personen har redan den platsen',
};

/** The refusal as a Swedish sentence that says the way out. */
export function describeBodiesError(error: BodiesError): string {
  switch (error.code) {
    case 'BAD_USER_INPUT':
      return error.reason;
    case 'ORGANISATION_UNKNOWN':
      return `Det finns ingen organisation med koden ${error.organisation} i registret.`;
    case 'CONFLICT': {
      const until = error.to === null ? 'och tills vidare' : `till och med ${error.to}`;
      return `${TAKEN[error.taken]} från ${error.from} ${until}. Avsluta den tiden först, eller välj andra dagar.`;
    }
  }
}
