import { afterAttempt, type Attempt, LAPSED } from '@domain/meetings/mail-rules.js';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { log } from '@platform/log/log.js';
import type { Mailer } from '@platform/mail/mailer.js';
import { Tx } from '@platform/tx/tx.js';
import { LessThan, LessThanOrEqual } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { MailKind } from './mail-kind.js';
import type { QueuedMail } from './queued-mail.js';
import { SUPERSEDED } from './replaced.js';

/** The injection token of the portal's `Mailer`; null where mail is off. */
export const MAILER = Symbol('MAILER');

/** The injection token of the kinds of mail. */
export const MAIL_KINDS = Symbol('MAIL_KINDS');
export type AnyMailKind = MailKind<QueuedMail, unknown>;

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
export class MailSender {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    @Inject(MAIL_KINDS) private readonly kinds: readonly AnyMailKind[],
    @Inject(MAILER) private readonly mailer: Mailer | null,
  ) {}

  /**
   * @param stopping asked before each mail is taken.
   * @returns whether there may be more at once.
   */
  async sendDue(stopping: () => boolean): Promise<boolean> {
    const { mailer } = this;
    if (!mailer) return false;
    let more = false;
    for (const kind of this.kinds) more = (await this.sendDueOf(kind, mailer, stopping)) || more;
    return more;
  }

  /** Breaks off what is under way. */
  stop(): void {
    this.mailer?.close();
  }

  private async sendDueOf(kind: AnyMailKind, mailer: Mailer, stopping: () => boolean): Promise<boolean> {
    await this.endLapsed(kind);
    const due = await this.tx.read.find(kind.table, {
      where: { state: 'WAITING', nextAttemptAt: LessThanOrEqual(this.clock.now()) },
      order: { nextAttemptAt: 'ASC', id: 'ASC' },
      take: MAILS_AT_ONCE,
    });
    const posts = new Map<string, Promise<unknown>>();
    const waiting = [...due];
    const work = async () => {
      for (let mail = waiting.shift(); mail && !stopping(); mail = waiting.shift()) {
        const sending = kind.sendingOf(mail);
        if (!posts.has(sending)) posts.set(sending, this.written(kind, sending));
        await this.send(kind, mailer, mail, await posts.get(sending));
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, work));
    return due.length === MAILS_AT_ONCE;
  }

  private async send(kind: AnyMailKind, mailer: Mailer, mail: QueuedMail, post: unknown): Promise<void> {
    const taken = await this.take(kind, mail);
    if (!taken) return;
    const attempt: Attempt = post === null ? UNWRITTEN : await mailer.send(kind.mailTo(taken, post, mailer.from));
    await this.settle(kind, taken, attempt);
  }

  /** Null when it can't be written: that is logged once, and each mail waits for its next attempt. */
  private async written(kind: AnyMailKind, sending: string): Promise<unknown> {
    try {
      return await kind.post(sending);
    } catch (error) {
      log.error({ kind: kind.table.name, sending, err: error }, 'a mail could not be written');
      return null;
    }
  }

  /** Compare and set: the mail as it is now, or null when another has taken it or something has been sent later in its place. */
  private take(kind: AnyMailKind, mail: QueuedMail): Promise<QueuedMail | null> {
    const { id, attempts } = mail;
    const claim = uuid();
    const leaseUntil = new Date(this.clock.now().getTime() + LEASE_MS);
    return this.tx.run(async (em) => {
      const taken = { state: 'SENDING', attempts: attempts + 1, claim, leaseUntil, nextAttemptAt: null } as const;
      const now = (await kind.isReplaced(em, kind.sendingOf(mail))) ? SUPERSEDED : taken;
      await em.update(kind.table, { id, state: 'WAITING', attempts }, now);
      return em.findOneBy(kind.table, { id, claim });
    });
  }

  private async endLapsed(kind: AnyMailKind): Promise<void> {
    const lapsed = await this.tx.read.find(kind.table, {
      where: { state: 'SENDING', leaseUntil: LessThan(this.clock.now()) },
      order: { id: 'ASC' },
      take: MAILS_AT_ONCE,
    });
    for (const mail of lapsed) await this.settle(kind, mail, LAPSED);
  }

  /** Marks how an attempt ended, unless somebody else has. */
  private async settle(
    kind: AnyMailKind,
    { id, claim, attempts, unknowns }: QueuedMail,
    attempt: Attempt,
  ): Promise<void> {
    const { state, delay, fault, unknowns: now } = afterAttempt(attempts, unknowns, attempt);
    const at = this.clock.now();
    await this.tx.run((em) =>
      em.update(
        kind.table,
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
