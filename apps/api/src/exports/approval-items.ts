import { inStockholm } from '@domain/shared/stockholm.js';
import { sayDay } from '@domain/shared/swedish-day.js';
import { swedishList } from '@domain/shared/swedish-list.js';
import type { DocumentItem } from '@formats/meeting-document/index.js';
import type { MinutesApproval, MinutesCorrection } from '../meetings/index.js';

/** A rättelse with its number and day. */
export const correctionOnPaper = ({
  sequence,
  madeAt,
  text,
}: MinutesCorrection): DocumentItem['corrections'][number] => ({
  label: `Rättelse ${sequence}, ${sayDay(inStockholm(madeAt).day)}`,
  text,
});

/**
 * Who has approved, and when, as a record of an item.
 *
 * @param numbers of the paragraphs that were approved at once; none = the minutes as a whole.
 */
export const approvedOnPaper = (
  { approvedOn, approvers }: MinutesApproval,
  numbers: readonly string[] = [],
): DocumentItem['records'][number] => ({
  label: numbers.length === 0 ? 'Justerat' : `Omedelbart justerat: ${swedishList(numbers)}`,
  text: `${sayDay(approvedOn)} av ${swedishList(approvers.map(({ name }) => name))}`,
});

/** An item that is not on the agenda. */
export const blankItem = (title: string): DocumentItem => ({
  number: '',
  depth: 0,
  title,
  registrationNumber: '',
  presenters: [],
  timeSlot: '',
  notConcerned: [],
  background: '',
  proposal: '',
  notes: '',
  records: [],
  decisions: [],
  actions: [],
  attachments: [],
  dispatchTo: [],
  corrections: [],
});
