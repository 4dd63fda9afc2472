import { Injectable } from '@nestjs/common';
import { Tx } from '@platform/tx/tx.js';
import { MinutesApproval } from '../approval/approval.entity.js';
import { Meeting } from '../meeting.entity.js';
import { NoticeBoards, type NoticeFacts } from './boards.service.js';
import { NoticePosting } from './notice.entity.js';

/** More than a body has on its boards at a time. */
const MOST = 30;

/** What hangs on the boards now. A notice is for everybody to read from the moment that a member has posted it (KL 8:9, 8:12). */
@Injectable()
export class PostedNotices {
  constructor(
    private readonly tx: Tx,
    private readonly boards: NoticeBoards,
  ) {}

  /** Of a body, what was approved last first. */
  async of(bodyId: string): Promise<readonly NoticeFacts[]> {
    const query = this.tx.read
      .createQueryBuilder(MinutesApproval, 'a')
      .innerJoin(Meeting, 'm', 'm.id = a.meetingId')
      .where('m.bodyId = :bodyId', { bodyId });
    const up = query
      .subQuery()
      .select('1')
      .from(NoticePosting, 'p')
      .where('p.approvalId = a.id AND p.removedOn IS NULL')
      .getQuery();
    const approvals = await query
      .andWhere(`EXISTS ${up}`)
      .orderBy({ 'a.approvedOn': 'DESC', 'a.id': 'DESC' })
      .limit(MOST)
      .getMany();
    const facts = await this.boards.of(approvals);
    return approvals.map(({ id }) => facts.get(id)!);
  }
}
