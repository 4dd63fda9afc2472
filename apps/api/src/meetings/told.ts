import type { AgendaItem } from './agenda.entity.js';

/** What of an item is told beside its long texts. */
type Head = Pick<AgendaItem, 'position' | 'number' | 'title' | 'presenters' | 'timeSlot' | 'registrationNumber'>;

/** As it is stored: with the ids of the members that the item does not concern. */
type ToldHead = Head & { readonly exempt?: readonly string[] };

/** An item as it is told now: what its told columns are to hold. */
export function toldColumns(
  item: Head & Pick<AgendaItem, 'background' | 'proposal'>,
  exempt: readonly string[] = [],
): Pick<AgendaItem, 'toldHead' | 'toldBackground' | 'toldProposal'> {
  const { position, number, title, presenters, timeSlot, registrationNumber, background, proposal } = item;
  const head: ToldHead = { position, number, title, presenters, timeSlot, registrationNumber, exempt };
  return { toldHead: JSON.stringify(head), toldBackground: background, toldProposal: proposal };
}

/** An item as the members were last told. */
export function asTold(item: AgendaItem): AgendaItem {
  if (item.toldHead === null) return item;
  const { exempt: _, ...head } = JSON.parse(item.toldHead) as ToldHead;
  return { ...item, ...head, background: item.toldBackground ?? '', proposal: item.toldProposal ?? '' };
}

/** The members that an item does not concern, by id, as the members were last told; undefined = as it stands. */
export const toldExempt = ({ toldHead }: Pick<AgendaItem, 'toldHead'>): readonly string[] | undefined =>
  toldHead === null ? undefined : (JSON.parse(toldHead) as ToldHead).exempt;

/** The agenda for somebody who sees it as it stands, or else as it was last told. */
export const agendaAs = (items: readonly AgendaItem[], live: boolean): AgendaItem[] =>
  live
    ? [...items]
    : items
        .filter(({ announced }) => announced)
        .map(asTold)
        .sort((a, b) => a.position - b.position);
