import { useEffect, useState } from 'react';
import { queries } from '../../api/queries.js';
import type { Item } from './meeting.js';
import { notesKeeper, notesOf } from './notes-keeper.js';
import { Outbox } from './outbox.js';
import { useStore } from '../../drafts/store.js';

/** What is being written in a meeting, and what is on its way. */
export function useWriting(meeting: string, viewer: string, items: readonly Item[]) {
  const [keeper] = useState(() => notesKeeper(meeting, viewer));
  const [outbox] = useState(() => new Outbox(meeting, `${viewer}.${meeting}.ut`, () => queries.invalidateQueries()));
  const drafts = useStore(keeper);
  const posts = useStore(outbox);
  useEffect(() => keeper.follow(notesOf(items)), [keeper, items]);
  useEffect(() => {
    const flush = (): void => {
      keeper.flush();
      void outbox.run();
    };
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') keeper.flush();
    };
    keeper.start();
    outbox.start();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', hidden);
      keeper.stop();
      outbox.stop();
    };
  }, [keeper, outbox]);
  return { keeper, outbox, drafts, posts };
}

export type Writing = ReturnType<typeof useWriting>;
