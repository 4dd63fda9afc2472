import { Injectable } from '@nestjs/common';
import { PortalError } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import type { Request } from 'express';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { IsNull } from 'typeorm';
import { Account } from './account.entity.js';
import { passwordMatches } from './passwords.js';
import { SignInLimit } from './sign-in-limit.js';

const ABSENT = 'unknown';

/** Signing in and out: passport keeps the account's id in the session. */
@Injectable()
export class SignIn {
  constructor(
    private readonly tx: Tx,
    private readonly limit: SignInLimit,
  ) {
    passport.use(
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
  async signIn(req: Request, credentials: { email: string; password: string }): Promise<string> {
    const account = await new Promise<Account | undefined>((resolve, reject) => {
      const local = passport.authenticate(
        'local',
        { session: false },
        (error: unknown, found: Account | false | undefined) =>
          error ? reject(error as Error) : resolve(found || undefined),
      ) as (req: unknown, res: unknown, next: (error: unknown) => void) => void;
      local({ body: credentials, ip: req.ip, headers: req.headers }, {}, reject);
    });
    if (!account) {
      throw new PortalError({
        code: 'INVALID_CREDENTIALS',
        message: 'Fel e-postadress eller lösenord. Försök igen, eller be administratören om ett nytt lösenord.',
      });
    }
    // A new session id: one that somebody planted before is worth nothing.
    await new Promise<void>((resolve, reject) =>
      req.login(account, (error?: unknown) => (error ? reject(error as Error) : resolve())),
    );
    return account.id;
  }

  async signOut(req: Request): Promise<void> {
    await new Promise<void>((resolve, reject) =>
      req.session.destroy((error?: unknown) => (error ? reject(error as Error) : resolve())),
    );
  }

  private verify(email: string, password: string, address: string): Promise<Account | undefined> {
    const emailKey = email.trim().toLowerCase();
    return this.limit.attempt(emailKey, address, async () => {
      const account = await this.tx.read.findOneBy(Account, { emailKey, closedAt: IsNull() });
      return (await passwordMatches(account?.passwordHash, password)) ? (account ?? undefined) : undefined;
    });
  }
}
