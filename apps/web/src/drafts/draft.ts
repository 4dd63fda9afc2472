/** A text as the server has it. */
export interface ServerText {
  readonly text: string;
  readonly version: number;
}

export interface Theirs extends ServerText {
  /** Who saved them; undefined when that is not known. */
  readonly by: string | undefined;
}

/** What is kept in the browser until the server has acknowledged it. */
export interface KeptDraft {
  readonly text: string;
  /** What the server had when the writing began. */
  readonly base: ServerText;
  /** What was sent last; an answer may have been lost on its way. */
  readonly sent: string | null;
}

export type Phase = 'SAVED' | 'WAITING' | 'SAVING' | 'FAILED' | 'REFUSED' | 'CONFLICT';

/** A text while somebody writes it. */
export interface Draft extends KeptDraft {
  readonly phase: Phase;
  /** Milliseconds; null until something was saved here. */
  readonly savedAt: number | null;
  /** CONFLICT: what somebody else saved. */
  readonly theirs: Theirs | null;
  /** REFUSED: why. */
  readonly reason: string | null;
}

const QUIET = { sent: null, theirs: null, reason: null } as const;

export const fresh = (server: ServerText, savedAt: number | null = null): Draft => ({
  ...QUIET,
  text: server.text,
  base: { text: server.text, version: server.version },
  phase: 'SAVED',
  savedAt,
});

/** What was kept over a reload, to be saved. */
export const resumed = (stored: KeptDraft): Draft => ({ ...QUIET, ...stored, phase: 'WAITING', savedAt: null });

export const isUnsaved = ({ phase }: Draft): boolean => phase !== 'SAVED';

export function typed(draft: Draft, text: string): Draft {
  if (draft.phase === 'SAVING' || draft.phase === 'CONFLICT') return { ...draft, text };
  // What was sent may have arrived: only the text that the server surely has needs no saving.
  const same = text === draft.base.text && draft.sent === null;
  return { ...draft, text, phase: same ? 'SAVED' : 'WAITING', reason: null };
}

export const sending = (draft: Draft): Draft => ({ ...draft, phase: 'SAVING', sent: draft.text });

export function acknowledged(draft: Draft, version: number, at: number): Draft {
  const saved = draft.sent ?? draft.base.text;
  return {
    ...draft,
    ...QUIET,
    base: { text: saved, version },
    phase: draft.text === saved ? 'SAVED' : 'WAITING',
    savedAt: at,
  };
}

export const failed = (draft: Draft): Draft => ({ ...draft, phase: 'FAILED' });
export const refused = (draft: Draft, reason: string): Draft => ({ ...draft, phase: 'REFUSED', reason });

/**
 * What the server has now beside what is written here. What is being typed is never replaced: another text there than the one that the writing began
 * with, or that was sent from here, is a conflict. An answer that is older than what is known here says nothing.
 */
export function followed(draft: Draft, server: ServerText, by?: string): Draft {
  if (draft.phase === 'SAVING' || server.version < draft.base.version) return draft;
  if (draft.phase === 'SAVED') return server.version === draft.base.version ? draft : fresh(server, draft.savedAt);
  if (server.text === draft.text) return fresh(server, draft.savedAt);
  if (server.version === draft.base.version) return draft;
  if (server.text === draft.base.text || server.text === draft.sent) {
    return { ...draft, base: { text: server.text, version: server.version }, theirs: null, phase: 'WAITING' };
  }
  const known = draft.theirs?.version === server.version ? draft.theirs.by : undefined;
  return { ...draft, phase: 'CONFLICT', theirs: { ...server, by: by ?? known } };
}

export type Choice = 'MINE' | 'THEIRS' | 'BOTH';

/** The conflict as somebody has settled it; what is to be saved waits. */
export function settled(draft: Draft, choice: Choice, merge = together): Draft {
  const { theirs } = draft;
  if (!theirs) return draft;
  const server = fresh(theirs, draft.savedAt);
  switch (choice) {
    case 'THEIRS':
      return server;
    case 'MINE':
      return typed(server, draft.text);
    case 'BOTH':
      return typed(server, merge(theirs.text, draft.text));
  }
}

/** Both texts in one: the lines that begin and end both stand once, between them first theirs, then mine. */
export const together = (theirs: string, mine: string): string =>
  bothOf(theirs.split('\n'), mine.split('\n')).join('\n');

export function bothOf(a: readonly string[], b: readonly string[]): string[] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [
    ...a.slice(0, start),
    ...a.slice(start, a.length - end),
    ...b.slice(start, b.length - end),
    ...a.slice(a.length - end),
  ];
}
