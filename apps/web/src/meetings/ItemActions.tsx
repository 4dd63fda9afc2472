import { meeting as texts } from '../locales/sv/meeting.js';
import { ActionList } from './ActionList.js';
import { Labelled } from './Labelled.js';
import type { Item } from './meeting.js';

/** The actions that came from an item. */
export function ItemActions({ item }: { readonly item: Item }) {
  if (item.actions.length === 0) return null;
  return (
    <Labelled label={texts.actions.title}>
      <ActionList actions={item.actions} />
    </Labelled>
  );
}
