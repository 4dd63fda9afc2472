import { parentPort, workerData } from 'node:worker_threads';
import { readLedgerList } from './read-ledger-list.js';

// Entry point of the thread that reads a ledger list (see platform/worker).
parentPort!.postMessage(readLedgerList(workerData as Uint8Array));
