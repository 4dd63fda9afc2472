import type { AgendaItem } from './agenda.entity.js';

/** What of an item is told beside its long texts. */
type Head = Pick<AgendaItem, 'position' | 'number' | 'title' | 'presenters' | 'timeSlot' | 'registrationNumber'>;

/** An item as it is told now: what its told columns are to hold. */
export function toldColumns(
  item: Head & Pick<AgendaItem, 'background' | 'proposal'>,
): Pick<AgendaItem, 'toldHead' | 'toldBackground' | 'toldProposal'> {
  const { position, number, title, presenters, timeSlot, registrationNumber, background, proposal } = item;
  const head: Head = { position, number, title, presenters, timeSlot, registrationNumber };
  return { toldHead: JSON.stringify(head), toldBackground: background, toldProposal: proposal };
}

/** An item as the members were last told. */
export function asTold(item: AgendaItem): AgendaItem {
  if (item.toldHead === null) return item;
  const head = JSON.parse(item.toldHead) as Head;
  return { ...item, ...head, background: item.toldBackground ?? '', proposal: item.toldProposal ?? '' };
}

/** The agenda for somebody who sees it as it stands, or else as it was last told. */
export const agendaAs = (items: readonly AgendaItem[], live: boolean): AgendaItem[] =>
  live
    ? [...items]
    : items
        .filter(({ announced }) => announced)
        .map(asTold)
        .sort((a, b) => a.position - b.position);
