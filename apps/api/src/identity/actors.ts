import type { Actor, RoleHeld } from '@domain/access/actor.js';
import { Injectable } from '@nestjs/common';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import type { NextFunction, Request, Response } from 'express';

interface HeldRow {
  readonly role: RoleHeld['role'] | null;
  readonly bodyId: string | null;
  readonly organisationId: string | null;
}

/** Who asks: the account of the session with its roles as they are now, not as they were at sign-in. */
@Injectable()
export class Actors {
  constructor(private readonly tx: Tx) {}

  async load(accountId: string, em: EntityManager = this.tx.read): Promise<Actor | undefined> {
    // Read at every request: plain SQL costs a fraction of an entity.
    const rows = await em.query<HeldRow[]>(
      'SELECT r.role, r.bodyId, r.organisationId FROM account a LEFT JOIN role_assignment r ON r.accountId = a.id WHERE a.id = ? AND a.closedAt IS NULL',
      [accountId],
    );
    if (rows.length === 0) return undefined;
    return {
      id: accountId,
      roles: rows.flatMap(({ role, bodyId, organisationId }) =>
        role === null
          ? []
          : [{ role, ...(bodyId !== null && { bodyId }), ...(organisationId !== null && { organisationId }) }],
      ),
    };
  }

  /** Sets `req.actor` when the session is somebody's. */
  readonly middleware = (req: Request, _res: Response, next: NextFunction): void => {
    const user = req.user as { id: string } | undefined;
    if (!user) return next();
    this.load(user.id).then((actor) => {
      if (actor) req.actor = actor;
      next();
    }, next);
  };
}
