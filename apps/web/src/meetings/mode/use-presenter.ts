import { useRef, useState } from 'react';
import { send } from '../../api/client.js';
import { ModePresentDocument } from '../../generated/graphql.js';
import { faultOf } from '../../drafts/fault.js';

/** Shows items to the room, one call at a time: the room ends with the one that was asked for last. */
export function usePresenter(meeting: string, done: () => unknown) {
  const [failed, setFailed] = useState(false);
  const wanted = useRef<string | null | undefined>(undefined);
  const busy = useRef(false);
  const run = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    while (wanted.current !== undefined) {
      const item = wanted.current;
      wanted.current = undefined;
      try {
        await send(ModePresentDocument, { meeting, item });
        setFailed(false);
      } catch (error) {
        faultOf(error);
        setFailed(true);
      }
    }
    busy.current = false;
    done();
  };
  return {
    failed,
    present: (item: string | null): void => {
      wanted.current = item;
      void run();
    },
  };
}
