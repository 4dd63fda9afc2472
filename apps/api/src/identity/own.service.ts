import type { Actor } from '@domain/access/actor.js';
import { mayUseOwnAccount } from '@domain/access/account-policy.js';
import { hasControlSigns } from '@domain/shared/control-signs.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { locked, Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Account } from './account.entity.js';
import { AccountVisit, SavedView } from './own.entity.js';

export const VISIT_MINUTES = 60;
export const MOST_VIEWS = 50;

/**
 * What an account keeps for itself: visits and saved views. Nobody else sees them, so the log doesn't tell of them either: it
 * would be a record of when people work.
 */
@Injectable()
export class OwnService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /** Start of the visit before this one; null during the first. */
  async lastVisit(actor: Actor): Promise<Date | null> {
    return (await this.tx.read.findOneBy(AccountVisit, { accountId: actor.id }))?.previousAt ?? null;
  }

  /** Notes that the person is here, at most once an hour. */
  async recordVisit(actor: Actor): Promise<void> {
    allow(mayUseOwnAccount(actor), 'Kontot');
    const now = this.clock.now();
    if (isUnderWay(await this.tx.read.findOneBy(AccountVisit, { accountId: actor.id }), now)) return;
    await this.tx.run(async (em) => {
      await lockAccount(em, actor);
      const visit = await em.findOneBy(AccountVisit, { accountId: actor.id });
      if (isUnderWay(visit, now)) return;
      if (visit) {
        await em.update(AccountVisit, { accountId: actor.id }, { currentAt: now, previousAt: visit.currentAt });
      } else {
        await em.insert(AccountVisit, { accountId: actor.id, currentAt: now, previousAt: null });
      }
    });
  }

  /** By name. */
  savedViews(actor: Actor): Promise<SavedView[]> {
    return this.tx.read.find(SavedView, { where: { accountId: actor.id }, order: { name: 'ASC' } });
  }

  async saveView(actor: Actor, input: { readonly name: string; readonly path: string }): Promise<SavedView> {
    allow(mayUseOwnAccount(actor), 'Kontot');
    const name = input.name.trim();
    const { path } = input;
    if (name === '' || name.length > 80) throw badInput('name', 'Namnet ska ha 1–80 tecken.');
    // Two slashes, or a backslash, would lead a browser out of the portal.
    if (!/^\/(?![/\\])/.test(path) || /\s/.test(path) || hasControlSigns(path) || path.length > 500) {
      throw badInput('path', 'Adressen ska vara en sida i portalen och ha högst 500 tecken.');
    }
    return this.tx.run(async (em) => {
      await lockAccount(em, actor);
      const views = await em.findBy(SavedView, { accountId: actor.id });
      const same = views.find((view) => view.name === name);
      if (!same && views.length >= MOST_VIEWS) {
        throw badInput('name', `Du kan spara ${MOST_VIEWS} vyer. Ta bort en först.`);
      }
      const view = em.create(SavedView, { id: same?.id ?? uuid(), accountId: actor.id, name, path });
      await em.save(SavedView, view);
      return view;
    });
  }

  async deleteView(actor: Actor, id: string): Promise<void> {
    allow(mayUseOwnAccount(actor), 'Vyn');
    await this.tx.run(async (em) => {
      const { affected } = await em.delete(SavedView, { id, accountId: actor.id });
      if (affected !== 1) throw notFound('Vyn');
    });
  }
}

const isUnderWay = (visit: AccountVisit | null, now: Date): boolean =>
  visit !== null && now.getTime() - visit.currentAt.getTime() < VISIT_MINUTES * 60_000;

/** Of two changes at once, the second sees what the first wrote. */
const lockAccount = (em: EntityManager, { id }: Actor): Promise<Account> =>
  em.findOneOrFail(Account, { where: { id }, ...locked(em) });
