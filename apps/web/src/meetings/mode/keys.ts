export type Command = 'NEXT' | 'PREVIOUS' | 'DECISION' | 'ACTION' | 'RECORD' | 'ATTENDANCE' | 'HELP';

interface Key {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const BY_KEY: Readonly<Record<string, Command>> = {
  n: 'NEXT',
  p: 'PREVIOUS',
  b: 'DECISION',
  å: 'ACTION',
  v: 'RECORD',
  d: 'ATTENDANCE',
  '?': 'HELP',
};
/** With Alt some keyboards give another letter: then the place of the key counts, å being to the right of p. */
const BY_PLACE: Readonly<Record<string, Command>> = {
  KeyN: 'NEXT',
  KeyP: 'PREVIOUS',
  KeyB: 'DECISION',
  BracketLeft: 'ACTION',
  KeyV: 'RECORD',
  KeyD: 'ATTENDANCE',
};

/** What a key asks for: the letter alone while nobody types, with Alt always. */
export function commandOf({ key, code, altKey, ctrlKey, metaKey }: Key, typing: boolean): Command | undefined {
  if (ctrlKey || metaKey) return undefined;
  if (altKey) return BY_KEY[key.toLowerCase()] ?? BY_PLACE[code];
  return typing ? undefined : BY_KEY[key.toLowerCase()];
}
