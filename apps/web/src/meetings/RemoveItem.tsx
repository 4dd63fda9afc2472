import { useChange } from '../api/hooks.js';
import { MeetingRemoveItemDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { focusNewItem } from './AddItem.js';
import { Confirm } from './Confirm.js';
import type { Item } from './meeting.js';

const t = texts.agenda;

export function RemoveItem({
  item,
  say,
  onClose,
}: {
  readonly item: Item;
  readonly say: (text: string) => void;
  readonly onClose: () => void;
}) {
  const remove = useChange(MeetingRemoveItemDocument);
  return (
    <Confirm
      title={t.removeTitle}
      text={t.removeText(item.title)}
      button={t.remove}
      danger
      error={remove.error}
      pending={remove.isPending}
      onConfirm={() =>
        remove.mutate(
          { id: item.id },
          {
            onSuccess: () => {
              say(t.removed(item.title));
              // The button that asked is gone with the item.
              focusNewItem();
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
