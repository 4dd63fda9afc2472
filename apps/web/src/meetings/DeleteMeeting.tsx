import { useNavigate } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import { type ApiError, send } from '../api/client.js';
import { queries } from '../api/queries.js';
import { MeetingDeleteDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { Confirm } from './Confirm.js';
import type { Meeting } from './meeting.js';

const t = texts.confirm;

/** Takes a draft away, and leads to where the others are. */
export function DeleteMeeting({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const navigate = useNavigate();
  const remove = useMutation<unknown, ApiError, void>({
    mutationFn: () => send(MeetingDeleteDocument, { id: meeting.id }),
    // First away from the page: what is gone can't be read anew.
    onSuccess: async () => {
      await navigate({ to: '/samverkan/$slug', params: { slug: meeting.body.slug }, search: { flik: 'moten' } });
      await queries.invalidateQueries();
    },
  });
  return (
    <Confirm
      title={t.deleteTitle}
      text={meeting.imported ? t.deleteImportedText(meeting.title) : t.deleteText(meeting.title)}
      button={meeting.imported ? texts.head.deleteImported : texts.head.delete}
      danger
      error={remove.error}
      pending={remove.isPending}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    />
  );
}
