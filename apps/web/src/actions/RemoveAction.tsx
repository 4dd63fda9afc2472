import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type ApiError, send } from '../api/client.js';
import { ActionDeleteDocument } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { Confirm } from '../meetings/Confirm.js';
import type { Action } from './action.js';

const t = texts.page;

/** Takes away what was entered by mistake. */
export function RemoveAction({ action: { id, version } }: { readonly action: Action }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation<unknown, ApiError>({
    mutationFn: () => send(ActionDeleteDocument, { input: { id, version } }),
    // Away first: what is gone can't be read anew.
    onSuccess: async () => {
      await navigate({ to: '/atgarder' });
      await queries.invalidateQueries();
    },
  });
  const [asking, setAsking] = useState(false);
  return (
    <div className="no-print">
      <button type="button" className="button danger" onClick={() => setAsking(true)}>
        {t.remove}
      </button>
      {asking && (
        <Confirm
          danger
          title={t.removeTitle}
          text={t.removeText}
          button={t.removeConfirm}
          error={remove.error}
          pending={remove.isPending}
          onConfirm={() => remove.mutate()}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
