import type { EntityManager } from 'typeorm';
import { refuse } from '../decided.js';
import type { Meeting } from '../meeting.entity.js';
import { ApprovalBundle, ApprovedItem, MinutesApproval } from './approval.entity.js';

/**
 * Asked under the meeting's lock before its text is written.
 *
 * @param itemId the paragraph that is written; null = something of the meeting as a whole.
 * @throws MINUTES_LOCKED
 */
export async function refuseLocked(em: EntityManager, meeting: Meeting, itemId: string | null): Promise<void> {
  if (meeting.status === 'APPROVED') throw refuse({ code: 'MINUTES_LOCKED', why: 'APPROVED' });
  const open = await em.findBy(ApprovalBundle, { meetingId: meeting.id, state: 'OPEN' });
  if (open.some(({ itemIds }) => itemIds === null || (itemId !== null && itemIds.includes(itemId)))) {
    throw refuse({ code: 'MINUTES_LOCKED', why: 'SUBMITTED' });
  }
  if (itemId !== null && (await em.existsBy(ApprovedItem, { itemId }))) {
    throw refuse({ code: 'MINUTES_LOCKED', why: 'ITEM_APPROVED' });
  }
}

/**
 * What the meeting is called, when and where it is stands on every paper that was approved or lies with the approvers.
 *
 * @throws MINUTES_LOCKED
 */
export async function refuseLockedHead(em: EntityManager, { id }: Meeting): Promise<void> {
  if (await em.existsBy(ApprovalBundle, { meetingId: id, state: 'OPEN' })) {
    throw refuse({ code: 'MINUTES_LOCKED', why: 'SUBMITTED' });
  }
  if (await em.existsBy(MinutesApproval, { meetingId: id })) throw refuse({ code: 'MINUTES_LOCKED', why: 'HEAD' });
}
