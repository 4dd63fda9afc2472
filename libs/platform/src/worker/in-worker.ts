import { Worker } from 'node:worker_threads';

export interface WorkerLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

export const FILE_LIMITS: WorkerLimits = { milliseconds: 10_000, megabytes: 512 };

/** The worker took too long or too much memory. */
export class WorkerStopped extends Error {}

/**
 * Runs a module in a thread of its own that is stopped at the limits: for files that strangers made. The module reads `workerData`
 * and posts one message.
 *
 * @throws WorkerStopped at a limit.
 */
export function inWorker<T>(
  module: URL,
  data: unknown,
  { milliseconds, megabytes }: WorkerLimits = FILE_LIMITS,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const compiled = compiledOf(module);
    const source = compiled.pathname.endsWith('.ts');
    const worker = new Worker(source ? runSource(compiled) : compiled, {
      eval: source,
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const timer = setTimeout(() => {
      void worker.terminate();
      reject(new WorkerStopped(`stopped after ${milliseconds} ms`));
    }, milliseconds);
    const settle = (outcome: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      outcome();
    };
    worker.once('message', (message: T) => settle(() => resolve(message)));
    worker.once('error', (error: Error & { code?: string }) =>
      settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new WorkerStopped(error.message) : error)),
    );
  });
}

/** Tests run the sources as they are; what was compiled of them starts in half the time, where TEST_COMPILED says where that lies. */
function compiledOf(module: URL): URL {
  const root = process.env['TEST_COMPILED'];
  const at = module.href.lastIndexOf('/libs/');
  if (root === undefined || at < 0) return module;
  return new URL(module.href.slice(at + 1).replace(/\.ts$/, '.js'), root);
}

/** A thread takes no loader from its parent. */
const runSource = ({ href }: URL): string =>
  `import('tsx/esm/api').then(({ register }) => { register(); return import('${href}'); });`;

/** The module beside the caller, compiled or as source, whichever the caller is. */
export const beside = (callerUrl: string, name: string): URL =>
  new URL(`./${name}${callerUrl.endsWith('.ts') ? '.ts' : '.js'}`, callerUrl);
