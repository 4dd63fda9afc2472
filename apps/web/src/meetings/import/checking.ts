import { createContext, useContext } from 'react';
import type { Edit } from './edit.js';
import type { Faults } from './faults.js';
import type { People } from './people.js';

/** What every part of the page where minutes are checked works with. */
export interface Checking {
  readonly change: (edit: Edit) => void;
  /** A change that takes something away: told, and can be undone. */
  readonly takeAway: (edit: Edit, told: string) => void;
  /** Moves to a line of the source. */
  readonly showLine: (line: number) => void;
  /** Moves to a field, and opens what hides it. */
  readonly showField: (id: string) => void;
  readonly people: People;
  /** Of the body, of all times. */
  readonly members: readonly { readonly code: string; readonly name: string }[];
  readonly faults: Faults;
}

const context = createContext<Checking | null>(null);
export const CheckingProvider = context.Provider;

export function useChecking(): Checking {
  const checking = useContext(context);
  if (!checking) throw new Error('outside of a page that checks minutes');
  return checking;
}
