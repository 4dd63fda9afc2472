import { log } from '../log/log.js';

/** How often a loop looks for something to do. */
export interface Pace {
  intervalMs: number;
}

/** Work done again and again, one turn at a time, beside what the portal serves. */
export class Turns {
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();
  private ended = false;

  /**
   * @param what for the log: "mail".
   * @param pace read before each turn.
   * @param work answers whether there is more to do at once.
   */
  constructor(
    private readonly what: string,
    private readonly pace: Pace,
    private readonly work: () => Promise<boolean>,
  ) {}

  get stopping(): boolean {
    return this.ended;
  }

  /** The first turn comes after a pause, so that a start has nothing to wait for. */
  start(): void {
    this.schedule(this.pace.intervalMs);
  }

  /** Begins no more turns; the promise is kept when the one under way has ended. */
  stop(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    return this.turn;
  }

  private schedule(delay: number): void {
    this.timer = setTimeout(() => {
      this.turn = this.once();
    }, delay).unref();
  }

  private async once(): Promise<void> {
    let more = false;
    try {
      more = await this.work();
    } catch (error) {
      log.error({ err: error }, `${this.what}: a turn failed`);
    }
    if (!this.ended) this.schedule(more ? 0 : this.pace.intervalMs);
  }
}
