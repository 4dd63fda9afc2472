import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { log } from '@platform/log/log.js';
import { SummonsQueue } from './summons-queue.service.js';
import { SummonsSender } from './summons-sender.service.js';

/** How often the loop looks for something to do. */
export interface Pace {
  intervalMs: number;
}

/** The injection token of `Pace`. */
export const PACE = Symbol('PACE');

/** What is under way when the portal stops gets so long. */
const LAST_WORDS_MS = 5_000;

/** Turns what has happened into mail, again and again, as long as the portal serves. */
@Injectable()
export class NotificationLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly queue: SummonsQueue,
    private readonly sender: SummonsSender,
    private readonly adapters: HttpAdapterHost,
    @Inject(PACE) private readonly pace: Pace,
  ) {}

  onApplicationBootstrap(): void {
    // The command line works on the same database, perhaps without the settings for mail.
    if (this.adapters.httpAdapter as unknown) this.schedule(this.pace.intervalMs);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await Promise.race([this.turn, sleep(LAST_WORDS_MS, undefined, { ref: false })]);
    this.sender.stop();
    await this.turn;
  }

  private schedule(delay: number): void {
    this.timer = setTimeout(() => {
      this.turn = this.once();
    }, delay).unref();
  }

  private async once(): Promise<void> {
    let more = false;
    try {
      const queued = await this.queue.take();
      more = (await this.sender.sendDue(() => this.stopping)) || queued;
    } catch (error) {
      log.error({ err: error }, 'mail: a turn failed');
    }
    if (!this.stopping) this.schedule(more ? 0 : this.pace.intervalMs);
  }
}
