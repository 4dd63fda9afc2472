import { hasControlSigns } from '../shared/control-signs.js';
import type { LocalDate } from '../shared/local-date.js';
import { err, ok, type Result } from '../shared/result.js';
import { badAction, type ActionsError } from './errors.js';
import type { ActionState } from './kinds.js';
import { isUnfinished } from './states.js';

export const LONGEST_ACTION_TEXT = 2000;
/** Characters; a text column of MariaDB holds 65 535 bytes. */
export const LONGEST_COMMENT = 16_000;
/** So many people one text can be given to at once, and so many actions be changed at once. */
export const MOST_AT_ONCE = 100;
export const MOST_ATTACHMENTS = 50;

/** Stands for no day in an order where those without one come last. */
export const NO_DAY = '9999-12-31';
export const dueKey = (dueOn: LocalDate | null): string => dueOn ?? NO_DAY;

const CONTROL_SIGNS = 'styrtecken som inte syns. Skriv den för hand.';

/** What is to be done, as it will stand. */
export function checkText(text: string): Result<string, ActionsError> {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST_ACTION_TEXT) {
    return err(badAction('text', `Texten ska ha 1–${LONGEST_ACTION_TEXT} tecken.`));
  }
  return hasControlSigns(trimmed) ? err(badAction('text', `Texten har ${CONTROL_SIGNS}`)) : ok(trimmed);
}

/** What somebody says about an action; empty = nothing. */
export function checkComment(text: string): Result<string, ActionsError> {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_COMMENT) {
    return err(
      badAction('comment', `Kommentaren får ha högst ${LONGEST_COMMENT} tecken. Lägg resten i en fil som bilaga.`),
    );
  }
  return hasControlSigns(trimmed) ? err(badAction('comment', `Kommentaren har ${CONTROL_SIGNS}`)) : ok(trimmed);
}

/** Whether another day may be asked for. */
export function checkProposal(
  { state, dueOn }: { readonly state: ActionState; readonly dueOn: LocalDate | null },
  proposed: LocalDate,
  today: LocalDate,
): Result<LocalDate, ActionsError> {
  if (!isUnfinished(state)) return err(badAction('id', 'Åtgärden är avslutad. Ta upp den igen innan du ber om tid.'));
  if (dueOn === proposed) return err(badAction('dueOn', 'Det är redan åtgärdens dag. Föreslå en annan.'));
  if (proposed < today) return err(badAction('dueOn', 'Dagen har varit. Föreslå en som kommer.'));
  return ok(proposed);
}

/** Whether somebody else may be asked to do it. */
export function checkHandOver(state: ActionState): Result<ActionState, ActionsError> {
  if (isUnfinished(state)) return ok(state);
  return err(badAction('id', 'Åtgärden är avslutad. Ta upp den igen innan du lämnar över den.'));
}
