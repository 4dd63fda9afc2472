import { parentPort, workerData } from 'node:worker_threads';
import { TextOfError } from '../text-of/index.js';
import { readWordReview } from './read-word-review.js';
import type { KnownSection, WordReview } from './types.js';

export interface WordReviewJob {
  readonly bytes: Uint8Array;
  readonly known: readonly KnownSection[];
}

/** What was read, or a Swedish sentence about why the file cannot be read. */
export type WordReviewAnswer = { readonly review: WordReview } | { readonly fault: string };

// Entry point of the thread that reads a member's Word file (see platform/worker).
const { bytes, known } = workerData as WordReviewJob;
try {
  parentPort!.postMessage({ review: readWordReview(bytes, known) } satisfies WordReviewAnswer);
} catch (error) {
  if (!(error instanceof TextOfError)) throw error;
  parentPort!.postMessage({ fault: error.message } satisfies WordReviewAnswer);
}
