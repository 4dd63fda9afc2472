import { createHash } from 'node:crypto';
import type { Request } from 'express';
import session, { type SessionData } from 'express-session';
import { LessThanOrEqual } from 'typeorm';
import type { Clock } from '../clock/clock.js';
import type { Tx } from '../tx/tx.js';
import { rawInstant } from '../columns/raw.js';
import { SessionRow } from './session.entity.js';

/** A session ends after this many hours without a request. */
export const SESSION_HOURS = 12;
const HOUR = 3_600_000;
/** The end is moved forward at most this often, so that reading stays reading. */
const TOUCH_INTERVAL = HOUR / 4;

/** What the session table knows a session by. */
export const sessionHash = (id: string): string => createHash('sha256').update(id).digest('hex');

/** What passport keeps in a session. */
interface Passported extends SessionData {
  passport?: { user?: string };
}

/** Sessions in the database, so that a restart or a second process keeps people signed in. */
export class SessionStore extends session.Store {
  /** Those that stand, or have stood, in the table. */
  private readonly stored = new WeakSet<SessionData>();

  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {
    super();
  }

  override createSession(req: Request, data: SessionData): session.Session & SessionData {
    const made = super.createSession(req, data);
    this.stored.add(made);
    return made;
  }

  override get(id: string, callback: (error?: unknown, session?: SessionData | null) => void): void {
    this.find(id).then(
      (found) => callback(undefined, found),
      (error: unknown) => callback(error),
    );
  }

  private async find(id: string): Promise<SessionData | null> {
    const idHash = sessionHash(id);
    // Read at every request: plain SQL costs a fraction of an entity.
    const [row] = await this.tx.read.query<{ data: string; expiresAt: Date | string }[]>(
      'SELECT data, expiresAt FROM session WHERE idHash = ?',
      [idHash],
    );
    if (!row) return null;
    const end = rawInstant(row.expiresAt);
    if (end <= this.clock.now()) return null;
    const expiresAt = this.end();
    if (expiresAt.getTime() - end.getTime() > TOUCH_INTERVAL) {
      await this.tx.run((em) => em.update(SessionRow, { idHash }, { expiresAt }));
    }
    return JSON.parse(row.data) as SessionData;
  }

  /** The end of a request saves again what sign-in has saved: a session that was ended in between must stay away. */
  override set(id: string, data: SessionData, callback?: (error?: unknown) => void): void {
    const row = {
      idHash: sessionHash(id),
      accountId: (data as Passported).passport?.user ?? null,
      data: JSON.stringify(data),
      expiresAt: this.end(),
    };
    const write = this.stored.has(data)
      ? this.tx.run((em) => em.update(SessionRow, { idHash: row.idHash }, row))
      : this.tx.run(async (em) => {
          await em.delete(SessionRow, { expiresAt: LessThanOrEqual(this.clock.now()) });
          await em.insert(SessionRow, row);
        });
    write.then(
      () => {
        this.stored.add(data);
        callback?.();
      },
      (error: unknown) => callback?.(error),
    );
  }

  override destroy(id: string, callback?: (error?: unknown) => void): void {
    this.tx
      .run((em) => em.delete(SessionRow, { idHash: sessionHash(id) }))
      .then(
        () => callback?.(),
        (error: unknown) => callback?.(error),
      );
  }

  /** `get` has moved the end already. */
  override touch(_id: string, _data: SessionData, callback?: () => void): void {
    callback?.();
  }

  private end(): Date {
    return new Date(this.clock.now().getTime() + SESSION_HOURS * HOUR);
  }
}
