import type { Actor, RoleHeld } from '@domain/access/actor.js';
import { Injectable } from '@nestjs/common';
import { Tx } from '@platform/tx/tx.js';
import { IsNull } from 'typeorm';
import type { NextFunction, Request, Response } from 'express';
import { Account, RoleAssignment } from './account.entity.js';

/** Who asks: the account of the session with its roles as they are now, not as they were at sign-in. */
@Injectable()
export class Actors {
  constructor(private readonly tx: Tx) {}

  async load(accountId: string): Promise<Actor | undefined> {
    const rows = await this.tx.read
      .createQueryBuilder(Account, 'account')
      .leftJoin(RoleAssignment, 'role', 'role.accountId = account.id')
      .select([
        'account.id AS id',
        'role.role AS role',
        'role.bodyId AS bodyId',
        'role.organisationId AS organisationId',
      ])
      .where({ id: accountId, closedAt: IsNull() })
      .getRawMany<{
        id: string;
        role: RoleHeld['role'] | null;
        bodyId: string | null;
        organisationId: string | null;
      }>();
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
