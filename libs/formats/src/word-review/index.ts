export { readWordReview } from './read-word-review.js';
export type { WordReviewAnswer, WordReviewJob } from './read-worker.js';
export type { KnownSection, Remark, RemarkKind, ReviewedSection, WordReview } from './types.js';

/** Where the thread's entry point lies beside. */
export const wordReviewModule = import.meta.url;
