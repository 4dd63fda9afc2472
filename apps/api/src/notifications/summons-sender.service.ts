import { afterAttempt, type Attempt, LAPSED } from '@domain/meetings/mail-rules.js';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { log } from '@platform/log/log.js';
import type { Mailer } from '@platform/mail/mailer.js';
import { Tx } from '@platform/tx/tx.js';
import { LessThan, LessThanOrEqual } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { SummonsLetters, type SummonsPost } from './summons-letters.service.js';
import { isReplaced, SUPERSEDED } from './replaced.js';
import { SummonsMail } from './summons-mail.entity.js';

/** The injection token of the portal's `Mailer`; null where mail is off. */
export const MAILER = Symbol('MAILER');

/** Longer than an attempt can take (`MAIL_LIMITS.total`), with room for clocks that differ. */
const LEASE_MS = 120_000;
/** As many as most bodies have people: what they have in common is then written once. */
const MAILS_AT_ONCE = 100;
const CONNECTIONS = 3;

/**
 * Sends the mails that are due. A mail is first taken with a claim of one's own, sent outside any transaction, and then marked by
 * whoever holds the claim: of two processes only one sends it. If a process dies in between, the claim runs out, and the mail is sent
 * once more.
 */
@Injectable()
export class SummonsSender {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly letters: SummonsLetters,
    @Inject(MAILER) private readonly mailer: Mailer | null,
  ) {}

  /**
   * @param stopping asked before each mail is taken.
   * @returns whether there may be more at once.
   */
  async sendDue(stopping: () => boolean): Promise<boolean> {
    const { mailer } = this;
    if (!mailer) return false;
    await this.endLapsed();
    const due = await this.tx.read.find(SummonsMail, {
      where: { state: 'WAITING', nextAttemptAt: LessThanOrEqual(this.clock.now()) },
      order: { nextAttemptAt: 'ASC', id: 'ASC' },
      take: MAILS_AT_ONCE,
    });
    const posts = new Map<string, Promise<SummonsPost | null>>();
    const waiting = [...due];
    const work = async () => {
      for (let mail = waiting.shift(); mail && !stopping(); mail = waiting.shift()) {
        if (!posts.has(mail.summonsId)) posts.set(mail.summonsId, this.written(mail.summonsId));
        await this.send(mailer, mail, await posts.get(mail.summonsId)!);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, work));
    return due.length === MAILS_AT_ONCE;
  }

  /** Breaks off what is under way. */
  stop(): void {
    this.mailer?.close();
  }

  private async send(mailer: Mailer, mail: SummonsMail, post: SummonsPost | null): Promise<void> {
    const taken = await this.take(mail);
    if (!taken) return;
    const attempt: Attempt = post ? await mailer.send(this.letters.mailTo(taken, post, mailer.from)) : UNWRITTEN;
    await this.settle(taken, attempt);
  }

  /** Null when it can't be written: that is logged once, and each mail waits for its next attempt. */
  private async written(summonsId: string): Promise<SummonsPost | null> {
    try {
      return await this.letters.post(summonsId);
    } catch (error) {
      log.error({ summonsId, err: error }, 'a summons could not be written');
      return null;
    }
  }

  /** Compare and set: the mail as it is now, or null when another has taken it or something has been sent later in its place. */
  private take({ id, summonsId, attempts }: SummonsMail): Promise<SummonsMail | null> {
    const claim = uuid();
    const leaseUntil = new Date(this.clock.now().getTime() + LEASE_MS);
    return this.tx.run(async (em) => {
      const taken = { state: 'SENDING', attempts: attempts + 1, claim, leaseUntil, nextAttemptAt: null } as const;
      const now = (await isReplaced(em, summonsId)) ? SUPERSEDED : taken;
      await em.update(SummonsMail, { id, state: 'WAITING', attempts }, now);
      return em.findOneBy(SummonsMail, { id, claim });
    });
  }

  private async endLapsed(): Promise<void> {
    const lapsed = await this.tx.read.find(SummonsMail, {
      where: { state: 'SENDING', leaseUntil: LessThan(this.clock.now()) },
      order: { id: 'ASC' },
      take: MAILS_AT_ONCE,
    });
    for (const mail of lapsed) await this.settle(mail, LAPSED);
  }

  /** Marks how an attempt ended, unless somebody else has. */
  private async settle({ id, claim, attempts, unknowns }: SummonsMail, attempt: Attempt): Promise<void> {
    const { state, delay, fault, unknowns: now } = afterAttempt(attempts, unknowns, attempt);
    const at = this.clock.now();
    await this.tx.run((em) =>
      em.update(
        SummonsMail,
        { id, state: 'SENDING', claim: claim! },
        {
          state,
          unknowns: now,
          fault,
          claim: null,
          leaseUntil: null,
          nextAttemptAt: delay === null ? null : new Date(at.getTime() + delay * 60_000),
          sentAt: state === 'SENT' ? at : null,
        },
      ),
    );
  }
}

const UNWRITTEN: Attempt = { outcome: 'REFUSED', permanent: false, fault: 'Mejlet gick inte att sätta samman.' };
