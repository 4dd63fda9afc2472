import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { PortalError } from '@platform/errors/portal-error.js';
import { secret } from '@platform/session/secret.js';
import { Tx } from '@platform/tx/tx.js';
import { LessThan, MoreThan } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { SignInFailure } from './account.entity.js';

export const FAILURES_PER_ACCOUNT_AND_ADDRESS = 5;
export const FAILURES_PER_ADDRESS = 50;
export const WINDOW_MINUTES = 15;

interface Attempts {
  /** Everybody who holds this object. */
  users: number;
  /** Attempts that are being checked now, how many have been, and those that wait for one to end. */
  running: number;
  finished: number;
  waiting: (() => void)[];
}

/**
 * Counts failed sign-ins. Attempts that run at the same time are let through only as far as the limit would allow if all of them
 * failed; the rest wait for their outcome, so a burst can't guess more often, and a burst of right passwords is not refused.
 */
@Injectable()
export class SignInLimit {
  private readonly attempts = new Map<string, Attempts>();
  private pepper: Promise<string> | undefined;

  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /** @throws RATE_LIMITED without having called `check`. */
  async attempt<T>(email: string, address: string, check: () => Promise<T | undefined>): Promise<T | undefined> {
    this.pepper ??= secret(this.tx, 'sign-in-limit');
    const pepper = await this.pepper;
    const key = (text: string) => createHmac('sha256', pepper).update(text).digest('hex');
    const addressKey = key(address);
    const accountKey = key(`${email}\n${address}`);
    return this.gate(addressKey, FAILURES_PER_ADDRESS, { addressKey }, () =>
      this.gate(accountKey, FAILURES_PER_ACCOUNT_AND_ADDRESS, { accountKey }, async () => {
        const found = await check();
        if (found === undefined) await this.record(accountKey, addressKey);
        return found;
      }),
    );
  }

  private async gate<T>(
    key: string,
    limit: number,
    where: { addressKey: string } | { accountKey: string },
    work: () => Promise<T>,
  ): Promise<T> {
    const attempts = this.attempts.get(key) ?? { users: 0, running: 0, finished: 0, waiting: [] };
    this.attempts.set(key, attempts);
    attempts.users++;
    try {
      await this.enter(attempts, limit, where);
      try {
        return await work();
      } finally {
        attempts.running--;
        attempts.finished++;
        attempts.waiting.splice(0).forEach((wake) => wake());
      }
    } finally {
      if (--attempts.users === 0) this.attempts.delete(key);
    }
  }

  private async enter(
    attempts: Attempts,
    limit: number,
    where: { addressKey: string } | { accountKey: string },
  ): Promise<void> {
    for (;;) {
      const { finished } = attempts;
      const failures = await this.failures(where);
      if (failures >= limit) {
        throw new PortalError({
          code: 'RATE_LIMITED',
          message: `För många misslyckade inloggningar. Vänta ${WINDOW_MINUTES} minuter och försök igen.`,
        });
      }
      // An attempt that ended during the count may have failed: count again.
      if (attempts.finished !== finished) continue;
      if (failures + attempts.running < limit) {
        attempts.running++;
        return;
      }
      await new Promise<void>((resolve) => attempts.waiting.push(resolve));
    }
  }

  private failures(where: { addressKey: string } | { accountKey: string }): Promise<number> {
    return this.tx.read.countBy(SignInFailure, { ...where, at: MoreThan(this.windowStart()) });
  }

  private async record(accountKey: string, addressKey: string): Promise<void> {
    const at = this.clock.now();
    await this.tx.run(async (em) => {
      await em.delete(SignInFailure, { at: LessThan(this.windowStart()) });
      await em.insert(SignInFailure, { id: uuid(), accountKey, addressKey, at });
    });
  }

  private windowStart(): Date {
    return new Date(this.clock.now().getTime() - WINDOW_MINUTES * 60_000);
  }
}
