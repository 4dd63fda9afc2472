import { appealLabel, appealSentence, noticeDays } from '@domain/meetings/appeal-words.js';
import { noticeState, postBy } from '@domain/meetings/notice.js';
import type { NoticeBoard, NoticeFacts } from './boards.service.js';
import type { AppealPeriodType, NoticeType } from './notices.types.js';

/** The time for appeal as it leaves the portal; null where no notice is needed. @param nameOf by id of organisation. */
export function appealAs({ approval, period }: NoticeFacts, nameOf: (id: string) => string): AppealPeriodType | null {
  if (period === null) return null;
  const { state, startsOn, lastDay, missing } = period;
  return {
    state,
    startsOn,
    lastDay,
    missing,
    label: appealLabel(period),
    sentence: appealSentence(period, nameOf),
    days: noticeDays(approval.approvedOn, period),
  };
}

export function noticeAs(facts: NoticeFacts, board: NoticeBoard): NoticeType {
  const { postings } = board;
  const [first, last] = [postings[0], postings.at(-1)];
  return {
    state: noticeState(postings, facts.period!),
    postedOn: last?.postedOn ?? null,
    removedOn: last?.removedOn ?? null,
    late: first !== undefined && first.postedOn > postBy(facts.approval.approvedOn),
    postings: [...postings],
    facts,
    board,
  };
}
