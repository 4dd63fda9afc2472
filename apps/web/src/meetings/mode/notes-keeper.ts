import { send } from '../../api/client.js';
import { type KeptText, TextKeeper } from '../../drafts/keeper.js';
import { ModeMeetingDocument, ModeSaveNotesDocument } from '../../generated/graphql.js';
import { kept } from './kept.js';

export interface Item {
  readonly id: string;
  readonly notes: string;
  readonly version: number;
}

export const notesOf = (items: readonly Item[]): readonly KeptText[] =>
  items.map(({ id, notes, version }) => ({ id, text: notes, version }));

/** The notes of all items of a meeting. */
export const notesKeeper = (meeting: string, viewer: string): TextKeeper =>
  new TextKeeper({
    kept,
    keyOf: (id) => `${viewer}.${id}`,
    read: async () => notesOf((await send(ModeMeetingDocument, { id: meeting })).meeting.agendaItems),
    save: async (id, notes, version) =>
      (await send(ModeSaveNotesDocument, { input: { id, version, notes } })).saveAgendaItem.agendaItem.version,
  });
