import { parentPort, workerData } from 'node:worker_threads';
import { parsePopulationFile } from './index.js';

// Entry point of the thread that reads a file from SCB (see platform/worker).
parentPort!.postMessage(await parsePopulationFile(workerData as Uint8Array));
