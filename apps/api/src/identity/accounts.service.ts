import { mayManageAccounts } from '@domain/access/account-policy.js';
import { type Actor, BODY_ROLES, ORGANISATION_ROLES, type RoleHeld } from '@domain/access/actor.js';
import { passwordFault } from '@domain/access/password.js';
import { nameFault } from '@domain/shared/name.js';
import { groupBy } from '@domain/shared/group-by.js';
import { swedishKey } from '@domain/shared/swedish-key.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, conflict, notFound, PortalError } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { SessionRow } from '@platform/session/session.entity.js';
import { isDuplicate, isMissingReference, locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { validate as isUuid, v7 as uuid } from 'uuid';
import { EventsService } from '../events/index.js';
import { Account, RoleAssignment } from './account.entity.js';
import { hashPassword, passwordMatches } from './passwords.js';
import { SignInLimit } from './sign-in-limit.js';

const nowhere = () => notFound('Samverkan eller organisationen');

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

@Injectable()
export class AccountsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly events: EventsService,
    private readonly limit: SignInLimit,
  ) {}

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Account>> {
    const found = await this.tx.read.findBy(Account, { id: In([...ids]) });
    return new Map(found.map((account) => [account.id, account]));
  }

  own(actor: Actor): Promise<Account> {
    return this.tx.read.findOneByOrFail(Account, { id: actor.id });
  }

  async rolesOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, RoleAssignment[]>> {
    const rows = await this.tx.read.find(RoleAssignment, {
      where: { accountId: In([...accountIds]) },
      order: { id: 'ASC' },
    });
    return groupBy(rows, ({ accountId }) => accountId);
  }

  async list(actor: Actor, first: number, after?: string | null): Promise<Connection<Account>> {
    allow(mayManageAccounts(actor), 'Kontona');
    const take = checkFirst(first);
    const query = this.tx.read
      .createQueryBuilder(Account, 'account')
      .orderBy({ 'account.sortKey': 'ASC', 'account.id': 'ASC' });
    if (after != null) {
      const [sortKey, id] = decodeCursor(after, 2);
      query.where('account.sortKey > :sortKey OR (account.sortKey = :sortKey AND account.id > :id)', { sortKey, id });
    }
    const rows = await query.limit(take + 1).getMany();
    return pageOf(
      rows,
      take,
      ({ sortKey, id }) => [sortKey, id],
      (row) => row,
      () => this.tx.read.count(Account),
    );
  }

  async create(actor: Actor, input: NewAccount): Promise<Account> {
    allow(mayManageAccounts(actor), 'Kontot');
    const passwordHash = await this.checkedHash(input);
    return this.tx.run((em) => this.insert(em, actor, input, passwordHash));
  }

  /** Makes an admin without being asked by one: from the command line on the server only. */
  async createAdmin(input: NewAccount): Promise<Account> {
    const passwordHash = await this.checkedHash(input);
    return this.tx.run(async (em) => {
      const account = await this.insert(em, null, input, passwordHash);
      await this.insertRole(em, null, account.id, { role: 'ADMIN' });
      return account;
    });
  }

  async close(actor: Actor, id: string): Promise<Account> {
    allow(mayManageAccounts(actor), 'Kontot');
    if (id === actor.id) throw badInput('account', 'Du kan inte stänga ditt eget konto.');
    return this.tx.run(async (em) => {
      const account = await em.findOne(Account, { where: { id, closedAt: IsNull() }, ...locked(em) });
      if (!account) throw notFound('Kontot');
      account.closedAt = this.clock.now();
      await em.update(Account, { id }, { closedAt: account.closedAt });
      await em.delete(SessionRow, { accountId: id });
      await this.events.record(em, { actor, kind: 'identity.account-closed', subject: { type: 'account', id } });
      return account;
    });
  }

  /**
   * Somebody who is signed in gives the password again (ny inloggning), for what must be that person's own act.
   *
   * @throws INVALID_CREDENTIALS, RATE_LIMITED
   */
  async confirmPassword(actor: Actor, password: string, address: string): Promise<void> {
    const account = await this.own(actor);
    const matches = await this.limit.attempt(`password ${actor.id}`, address, async () =>
      (await passwordMatches(account.passwordHash, password)) ? true : undefined,
    );
    if (!matches) {
      throw new PortalError({
        code: 'INVALID_CREDENTIALS',
        field: 'password',
        message: 'Lösenordet stämmer inte.',
      });
    }
  }

  /**
   * Ends every other session of the account: whoever sits in one may be why the password is changed. Wrong passwords count as
   * failed sign-ins do.
   */
  async changePassword(
    actor: Actor,
    current: string,
    next: string,
    { id: currentSession, address }: { readonly id: string; readonly address: string },
  ): Promise<void> {
    const account = await this.own(actor);
    const fault = passwordFault(next, account.email);
    if (fault !== undefined) throw badInput('next', fault);
    const matches = await this.limit.attempt(`password ${actor.id}`, address, async () =>
      (await passwordMatches(account.passwordHash, current)) ? true : undefined,
    );
    if (!matches) {
      throw new PortalError({
        code: 'INVALID_CREDENTIALS',
        field: 'current',
        message: 'Lösenordet du har nu stämmer inte.',
      });
    }
    const passwordHash = await hashPassword(next);
    await this.tx.run(async (em) => {
      // Two changes at once: the one that checked an old password loses.
      const { affected } = await em.update(
        Account,
        { id: actor.id, passwordHash: account.passwordHash },
        { passwordHash },
      );
      if (affected !== 1) throw conflict('Lösenordet ändrades just av någon annan. Logga in igen.');
      await em.delete(SessionRow, { accountId: actor.id, idHash: Not(currentSession) });
      await this.events.record(em, {
        actor,
        kind: 'identity.password-changed',
        subject: { type: 'account', id: actor.id },
      });
    });
  }

  async grantRole(actor: Actor, accountId: string, held: RoleHeld): Promise<Account> {
    allow(mayManageAccounts(actor), 'Kontot');
    const wantsBody = (BODY_ROLES as readonly string[]).includes(held.role);
    const wantsOrganisation = (ORGANISATION_ROLES as readonly string[]).includes(held.role);
    if (wantsBody !== (held.bodyId !== undefined)) {
      throw badInput(
        'body',
        wantsBody ? 'Rollen gäller i en samverkan: ange vilken.' : 'Rollen gäller inte i en samverkan.',
      );
    }
    if (wantsOrganisation !== (held.organisationId !== undefined)) {
      const message = wantsOrganisation
        ? 'Rollen gäller hos en organisation: ange vilken.'
        : 'Rollen gäller inte hos en organisation.';
      throw badInput('organisation', message);
    }
    // MariaDB refuses what is too long for the column before it looks whether it exists.
    if ([held.bodyId, held.organisationId].some((id) => id !== undefined && !isUuid(id))) throw nowhere();
    // Whoever hands out roles has no say in the bodies: not by handing one to oneself either.
    if (accountId === actor.id)
      throw badInput('account', 'Du kan inte ge dig själv en roll. Be en annan administratör.');
    return this.tx.run(async (em) => {
      const account = await em.findOne(Account, { where: { id: accountId, closedAt: IsNull() }, ...locked(em) });
      if (!account) throw notFound('Kontot');
      const same = await em.findOneBy(RoleAssignment, {
        accountId,
        role: held.role,
        bodyId: held.bodyId ?? IsNull(),
        organisationId: held.organisationId ?? IsNull(),
      });
      if (!same) await this.insertRole(em, actor, accountId, held);
      return account;
    });
  }

  async revokeRole(actor: Actor, roleId: string): Promise<Account> {
    allow(mayManageAccounts(actor), 'Rollen');
    return this.tx.run(async (em) => {
      const held = await em.findOne(RoleAssignment, { where: { id: roleId }, ...locked(em) });
      if (!held) throw notFound('Rollen');
      if (held.role === 'ADMIN' && held.accountId === actor.id) {
        throw badInput('role', 'Du kan inte ta bort din egen roll som administratör.');
      }
      await em.delete(RoleAssignment, { id: roleId });
      await this.events.record(em, {
        actor,
        kind: 'identity.role-revoked',
        subject: { type: 'account', id: held.accountId },
        bodyId: held.bodyId ?? undefined,
        organisationId: held.organisationId ?? undefined,
        data: { role: held.role },
      });
      return em.findOneByOrFail(Account, { id: held.accountId });
    });
  }

  private async checkedHash({ name, email, password }: NewAccount): Promise<string> {
    const misnamed = nameFault(name, 120);
    if (misnamed !== undefined) throw badInput('name', misnamed);
    if (email.length > 254 || !EMAIL.test(email.trim()))
      throw badInput('email', 'E-postadressen ser inte ut som en adress.');
    const fault = passwordFault(password, email);
    if (fault !== undefined) throw badInput('password', fault);
    return hashPassword(password);
  }

  /** Also used for demo data, whose password is short on purpose. */
  async insert(
    em: EntityManager,
    actor: Actor | null,
    { name, email }: NewAccount,
    passwordHash: string,
    demo = false,
  ): Promise<Account> {
    const account = em.create(Account, {
      id: uuid(),
      name: name.trim(),
      sortKey: swedishKey(name).slice(0, 160),
      email: email.trim(),
      emailKey: email.trim().toLowerCase(),
      passwordHash,
      demo,
      createdAt: this.clock.now(),
      closedAt: null,
    });
    try {
      await em.insert(Account, account);
    } catch (error) {
      if (isDuplicate(error)) throw conflict('Det finns redan ett konto med den e-postadressen.');
      throw error;
    }
    await this.events.record(em, {
      actor,
      kind: 'identity.account-created',
      subject: { type: 'account', id: account.id },
    });
    return account;
  }

  async insertRole(
    em: EntityManager,
    actor: Actor | null,
    accountId: string,
    { role, bodyId, organisationId }: RoleHeld,
  ): Promise<void> {
    try {
      await em.insert(RoleAssignment, {
        id: uuid(),
        accountId,
        role,
        bodyId: bodyId ?? null,
        organisationId: organisationId ?? null,
      });
    } catch (error) {
      if (isMissingReference(error)) throw nowhere();
      throw error;
    }
    await this.events.record(em, {
      actor,
      kind: 'identity.role-granted',
      subject: { type: 'account', id: accountId },
      bodyId,
      organisationId,
      data: { role },
    });
  }
}
