import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import { ApiError, send } from '../api/client.js';
import { ActionNowDocument, ActionsListDocument, ActionsUpdateDocument } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { type Action, inputOf, reverseOf, sentenceOf, type Wanted } from './action.js';
import { withAction } from './cached.js';
import { ChangeBar, type Told } from './ChangeBar.js';
import { ConflictDialog } from './ConflictDialog.js';

interface Changes {
  /** Saves at once; what happened, and the way back, is shown. */
  readonly change: (action: Action, wanted: Wanted, said?: string) => void;
  /** Ids of the actions that are being saved. */
  readonly saving: ReadonlySet<string>;
}

const Context = createContext<Changes>({ change: () => undefined, saving: new Set() });
export const useChanges = (): Changes => useContext(Context);

/** Around actions that are changed where they stand: saved at once, with undo, and with what to do when somebody else was first. */
export function ChangesProvider({ children }: { readonly children: ReactNode }) {
  const { save, saving } = useSave();
  const [told, setTold] = useState<Told>();
  const [conflict, setConflict] = useState<{ readonly now: Action | null; readonly wanted: Wanted }>();

  const run = async (action: Action, wanted: Wanted, said: string, undoable: boolean): Promise<void> => {
    // What was done before can no longer be undone by itself.
    setTold(undefined);
    try {
      const { before, after } = await save(action, wanted);
      const undo = () => void run(after, reverseOf(before, wanted), texts.change.undone, false);
      setTold({ text: said, ...(undoable && { undo }) });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 'CONFLICT') {
        setConflict({ now: await actionNow(action.id), wanted });
      } else setTold({ text: texts.change.failed(error.message), bad: true });
    }
  };
  const queries = useQueryClient();
  const actionNow = async (id: string): Promise<Action | null> => {
    try {
      const { action } = await send(ActionNowDocument, { id });
      queries.setQueriesData({}, (data: unknown) => withAction(data, action));
      return action;
    } catch {
      return null;
    }
  };
  const change: Changes['change'] = (action, wanted, said = sentenceOf(wanted)) => void run(action, wanted, said, true);
  return (
    <Context value={{ change, saving }}>
      {children}
      <ChangeBar told={told} dismiss={() => setTold(undefined)} />
      {conflict && (
        <ConflictDialog
          now={conflict.now}
          wanted={conflict.wanted}
          insist={(now) => {
            setConflict(undefined);
            change(now, conflict.wanted);
          }}
          close={() => setConflict(undefined)}
        />
      )}
    </Context>
  );
}

interface Saved {
  readonly before: Action;
  readonly after: Action;
}

function useSave() {
  const queries = useQueryClient();
  const [saving, setSaving] = useState<ReadonlySet<string>>(new Set());
  const { mutateAsync } = useMutation({
    mutationFn: ({ action: { id, version }, wanted }: { readonly action: Action; readonly wanted: Wanted }) =>
      send(ActionsUpdateDocument, { input: { id, version, ...inputOf(wanted) } }),
  });
  const last = useRef(new Map<string, Promise<Saved>>());
  /** What one changes before one's change before has been saved waits for it: nobody is in one's way but oneself. */
  const save = (action: Action, wanted: Wanted): Promise<Saved> => {
    const waiting = last.current.get(action.id)?.catch(() => undefined);
    const saved = (async () => {
      const own = (await waiting)?.after;
      return store(own && own.version > action.version ? own : action, wanted);
    })();
    last.current.set(action.id, saved);
    return saved;
  };
  const store = async (before: Action, wanted: Wanted): Promise<Saved> => {
    setSaving((all) => new Set([...all, before.id]));
    try {
      const { updateAction } = await mutateAsync({ action: before, wanted });
      queries.setQueriesData({}, (data: unknown) => withAction(data, updateAction.action));
      // Rows of a list stay where they are until it is opened again; everything else is read anew.
      const isList = (key: readonly unknown[]) => key.includes(ActionsListDocument.toString());
      void queries.invalidateQueries({ predicate: ({ queryKey }) => isList(queryKey), refetchType: 'none' });
      void queries.invalidateQueries({ predicate: ({ queryKey }) => !isList(queryKey) });
      return { before, after: updateAction.action };
    } finally {
      setSaving((all) => new Set([...all].filter((id) => id !== before.id)));
    }
  };
  return { save, saving };
}
