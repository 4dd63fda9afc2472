import { Injectable } from '@nestjs/common';
import { PortalError } from '@platform/errors/portal-error.js';
import { locked, Tx } from '@platform/tx/tx.js';
import type { Request } from 'express';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { IsNull } from 'typeorm';
import type { Actor } from '@domain/access/actor.js';
import { Account } from './account.entity.js';
import { Actors } from './actors.js';
import { passwordMatches } from './passwords.js';
import { SignInLimit } from './sign-in-limit.js';

const ABSENT = 'unknown';

const wrong = () =>
  new PortalError({
    code: 'INVALID_CREDENTIALS',
    message: 'Fel e-postadress eller lösenord. Försök igen, eller be administratören om ett nytt lösenord.',
  });

/** Signing in and out: passport keeps the account's id in the session. */
@Injectable()
export class SignIn {
  /** Not the one of the process, which another portal in it would take over. */
  private readonly passwords = new passport.Passport();

  constructor(
    private readonly tx: Tx,
    private readonly limit: SignInLimit,
    private readonly actors: Actors,
  ) {
    this.passwords.use(
      new Strategy({ usernameField: 'email', passReqToCallback: true }, (req, email, password, done) => {
        this.verify(email, password, req.ip ?? ABSENT).then(
          (account) => done(null, account ?? false),
          (error: unknown) => done(error),
        );
      }),
    );
    passport.serializeUser<string>((account, done) => done(null, (account as { id: string }).id));
    passport.deserializeUser<string>((id, done) => done(null, { id }));
  }

  /** @throws INVALID_CREDENTIALS, alike for an unknown account and a wrong password; RATE_LIMITED. */
  async signIn(req: Request, credentials: { email: string; password: string }): Promise<Actor> {
    const account = await new Promise<Account | undefined>((resolve, reject) => {
      const local = this.passwords.authenticate(
        'local',
        { session: false },
        (error: unknown, found: Account | false | undefined) =>
          error ? reject(error as Error) : resolve(found || undefined),
      ) as (req: unknown, res: unknown, next: (error: unknown) => void) => void;
      local({ body: credentials, ip: req.ip, headers: req.headers }, {}, reject);
    });
    if (!account) throw wrong();
    // A new session id: one that somebody planted before is worth nothing.
    await new Promise<void>((resolve, reject) =>
      req.login(account, (error?: unknown) => (error ? reject(error as Error) : resolve())),
    );
    if (!(await this.stillOpen(account))) {
      await this.signOut(req);
      throw wrong();
    }
    // What the answer goes on to ask is asked by the one who has just signed in.
    req.actor = (await this.actors.load(account.id)) ?? { id: account.id, roles: [] };
    return req.actor;
  }

  async signOut(req: Request): Promise<void> {
    await new Promise<void>((resolve, reject) =>
      req.session.destroy((error?: unknown) => (error ? reject(error as Error) : resolve())),
    );
  }

  /** A change of password, or a closing, that came between the check and the new session did not see that session to end it. */
  private stillOpen({ id, passwordHash }: Account): Promise<boolean> {
    return this.tx.run(async (em) => {
      const where = { id, passwordHash, closedAt: IsNull() };
      return (await em.findOne(Account, { where, ...locked(em) })) !== null;
    });
  }

  private verify(email: string, password: string, address: string): Promise<Account | undefined> {
    const emailKey = email.trim().toLowerCase();
    return this.limit.attempt(emailKey, address, async () => {
      const account = await this.tx.read.findOneBy(Account, { emailKey, closedAt: IsNull() });
      return (await passwordMatches(account?.passwordHash, password)) ? (account ?? undefined) : undefined;
    });
  }
}
