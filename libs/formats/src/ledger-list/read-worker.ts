import type { LocalDate } from '@domain/shared/local-date.js';
import { parentPort, workerData } from 'node:worker_threads';
import { readLedgerList } from './read-ledger-list.js';

// Entry point of the thread that reads a ledger list (see platform/worker).
const { bytes, today } = workerData as { readonly bytes: Uint8Array; readonly today: LocalDate };
parentPort!.postMessage(readLedgerList(bytes, today));
