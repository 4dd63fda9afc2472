import { replacing } from '@domain/meetings/mail-rules.js';
import { type EntityManager, In, LessThan, MoreThan } from 'typeorm';
import { Summons } from '../meetings/index.js';
import { SummonsMail } from './summons-mail.entity.js';

/** What a mail becomes that will not be sent. Why an attempt failed stands: it may say that the mail can have arrived. */
export const SUPERSEDED = { state: 'SUPERSEDED', nextAttemptAt: null } as const;

/** Whether something has been sent later that stands in the place of a sending. */
export async function isReplaced(em: EntityManager, summonsId: string): Promise<boolean> {
  const { meetingId, sequence, kind } = await em.findOneByOrFail(Summons, { id: summonsId });
  return em.existsBy(Summons, { meetingId, sequence: MoreThan(sequence), kind: In(replacing(kind)) });
}

/** The ids of the earlier sendings in whose place this one stands. */
export async function replacedBy(em: EntityManager, { meetingId, sequence, kind }: Summons): Promise<string[]> {
  const earlier = await em.findBy(Summons, { meetingId, sequence: LessThan(sequence) });
  return earlier.filter((summons) => replacing(summons.kind).includes(kind)).map(({ id }) => id);
}

/** Retires the mails of those that still wait. */
export async function retireReplaced(em: EntityManager, summons: Summons): Promise<void> {
  const replaced = await replacedBy(em, summons);
  if (replaced.length > 0) await em.update(SummonsMail, { summonsId: In(replaced), state: 'WAITING' }, SUPERSEDED);
}
