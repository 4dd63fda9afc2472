import { useLayoutEffect, useRef } from 'react';
import type { ApiError } from '../api/client.js';
import { useChange } from '../api/hooks.js';
import { MeetingMoveItemDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import type { Meeting } from './meeting.js';
import { type Direction, moveTarget, type Placed, placedAt } from './move.js';

/** Moves items one step, as fast as the keys come; says where they went, and lets the focus go along. */
export function useMove(
  { agendaItems: items }: Meeting,
  say: (text: string) => void,
): { readonly error: ApiError | null; readonly go: (id: string, direction: Direction) => void } {
  const change = useChange(MeetingMoveItemDocument);
  const focused = useRef<HTMLElement | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  // The agenda as it will be when the moves under way are done.
  const coming = useRef<readonly Placed[] | null>(null);
  const waiting = useRef(0);
  // What moves in the page loses the focus.
  useLayoutEffect(() => {
    if (document.activeElement === document.body && focused.current?.isConnected) focused.current.focus();
  }, [items]);
  const go = (id: string, direction: Direction): void => {
    const now = coming.current ?? items;
    const target = moveTarget(now, id, direction);
    if (!target) return say(texts.agenda.stuck);
    const title = items.find((item) => item.id === id)?.title ?? '';
    focused.current = document.activeElement as HTMLElement | null;
    coming.current = placedAt(now, id, target);
    waiting.current++;
    queue.current = queue.current
      .then(() => change.mutateAsync({ input: { id, ...target } }))
      .then(({ moveAgendaItem }) => say(texts.agenda.moved(title, moveAgendaItem.agendaItem.number)))
      .catch(() => undefined)
      .finally(() => {
        if (--waiting.current === 0) coming.current = null;
      });
  };
  return { error: change.error, go };
}
