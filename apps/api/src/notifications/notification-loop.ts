import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type Pace, Turns } from '@platform/worker/turns.js';
import { InvitationQueue } from './invitation-queue.service.js';
import { MailSender } from './mail-sender.service.js';
import { SummonsQueue } from './summons-queue.service.js';

/** The injection token of the loop's `Pace`. */
export const PACE = Symbol('PACE');

/** What is under way when the portal stops gets so long. */
const LAST_WORDS_MS = 5_000;

/** Turns what has happened into mail, again and again, as long as the portal serves. */
@Injectable()
export class NotificationLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly turns: Turns;

  constructor(
    private readonly summonses: SummonsQueue,
    private readonly invitations: InvitationQueue,
    private readonly sender: MailSender,
    private readonly adapters: HttpAdapterHost,
    @Inject(PACE) pace: Pace,
  ) {
    this.turns = new Turns('mail', pace, () => this.once());
  }

  onApplicationBootstrap(): void {
    // The command line works on the same database, perhaps without the settings for mail.
    if (this.adapters.httpAdapter as unknown) this.turns.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    const ended = this.turns.stop();
    await Promise.race([ended, sleep(LAST_WORDS_MS, undefined, { ref: false })]);
    this.sender.stop();
    await ended;
  }

  private async once(): Promise<boolean> {
    const summonses = await this.summonses.take();
    const invitations = await this.invitations.take();
    return (await this.sender.sendDue(() => this.turns.stopping)) || summonses || invitations;
  }
}
