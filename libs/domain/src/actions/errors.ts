import type { ActionState } from './kinds.js';

/** Why something with an action is refused. `field` is a path in the input. */
export type ActionsError =
  | { readonly code: 'BAD_USER_INPUT'; readonly field: string; readonly reason: string }
  | { readonly code: 'ORGANISATION_UNKNOWN'; readonly field: string; readonly organisation: string }
  | { readonly code: 'ILLEGAL_TRANSITION'; readonly from: ActionState; readonly to: ActionState }
  | { readonly code: 'CONFLICT'; readonly actionIds: readonly string[] };

/** As people see them. */
export const ACTION_STATE_WORDS: Readonly<Record<ActionState, string>> = {
  OPEN: 'Ej påbörjad',
  IN_PROGRESS: 'Pågår',
  DONE: 'Klar',
  CANCELLED: 'Utgår',
};

/** The refusal as a Swedish sentence that says the way out. */
export function describeActionsError(error: ActionsError): string {
  switch (error.code) {
    case 'BAD_USER_INPUT':
      return error.reason;
    case 'ORGANISATION_UNKNOWN':
      return `Det finns ingen organisation med koden ${error.organisation} i registret.`;
    case 'ILLEGAL_TRANSITION':
      return `Åtgärden är ”${ACTION_STATE_WORDS[error.from]}” och kan inte bli ”${ACTION_STATE_WORDS[error.to]}”. Ta upp den igen först.`;
    case 'CONFLICT':
      return error.actionIds.length === 1
        ? 'Någon annan har ändrat åtgärden sedan du läste den. Läs om den och gör din ändring igen.'
        : `Någon annan har ändrat ${error.actionIds.length} av åtgärderna sedan du läste dem. Inget är ändrat: läs om listan och gör om.`;
  }
}

export const badAction = (field: string, reason: string): ActionsError => ({ code: 'BAD_USER_INPUT', field, reason });
