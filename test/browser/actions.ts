import type { Page } from '@playwright/test';
import { send } from './support.js';

/** The chief executive of Vännäs, a member of Umeåregionen; code 2460. */
export const CHIEF = 'kommunchef@vannas.example';
export const BODY = 'umearegionen';

export interface NewAction {
  readonly text: string;
  readonly dueOn?: string;
  readonly assignees: readonly { readonly name: string; readonly organisation?: string }[];
}

/** Makes actions as the secretariat that the page is signed in as, and gives their ids. */
export async function createActions(page: Page, action: NewAction): Promise<string[]> {
  const { createActions: created } = await send<{ createActions: { actions: { id: string }[] } }>(
    page,
    'mutation ($input: CreateActionsInput!) { createActions(input: $input) { actions { id } } }',
    { input: { body: BODY, ...action } },
  );
  return created.actions.map(({ id }) => id);
}

/** How an action is in store. */
export async function storedAction<T>(page: Page, id: string, fields: string): Promise<T> {
  const { action } = await send<{ action: T }>(page, `query ($id: ID!) { action(id: $id) { ${fields} } }`, { id });
  return action;
}
