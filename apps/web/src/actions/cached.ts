import type { Action } from './action.js';

const isAction = (value: object, id: string): boolean => 'id' in value && value.id === id && 'version' in value;

/** An answer that was kept, with the action as it is now, wherever in it the action stands. */
export function withAction(data: unknown, action: Action): unknown {
  if (Array.isArray(data)) return data.map((each) => withAction(each, action));
  if (typeof data !== 'object' || data === null) return data;
  if (isAction(data, action.id)) return { ...data, ...action };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withAction(value, action)]));
}
