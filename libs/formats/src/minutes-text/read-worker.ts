import { parentPort, workerData } from 'node:worker_threads';
import { TextOfError, textOf } from '../text-of/index.js';
import type { MinutesDraft, ReadMinutesOptions } from './draft.js';
import { readMinutes } from './read-minutes.js';

/** What the thread is given: a text, or the bytes of a file. */
export interface MinutesJob {
  readonly source: string | { readonly bytes: Uint8Array; readonly mediaType: string };
  readonly options: ReadMinutesOptions;
}

/** What it answers: the text with what was recognised in it, or a Swedish sentence about why the file cannot be read. */
export type MinutesAnswer = { readonly text: string; readonly draft: MinutesDraft } | { readonly fault: string };

// Entry point of the thread that reads somebody's minutes (see platform/worker).
const { source, options } = workerData as MinutesJob;
try {
  const text = typeof source === 'string' ? source : await textOf(source.bytes, source.mediaType);
  parentPort!.postMessage({ text, draft: readMinutes(text, options) } satisfies MinutesAnswer);
} catch (error) {
  if (!(error instanceof TextOfError)) throw error;
  parentPort!.postMessage({ fault: error.message } satisfies MinutesAnswer);
}
