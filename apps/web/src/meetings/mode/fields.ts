/** Where keys lead: values of `data-field`. */
export type Field = 'notes' | 'decision' | 'action' | 'agenda';

export const focusOn = (field: Field): void => document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
