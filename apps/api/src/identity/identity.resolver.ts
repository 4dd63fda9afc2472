import { mayManageAccounts, mayUseOwnAccount } from '@domain/access/account-policy.js';
import type { Actor } from '@domain/access/actor.js';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { PageArgs } from '@platform/graphql/connection.js';
import { CurrentActor, Policy, Public } from '@platform/graphql/policy.js';
import { sessionHash } from '@platform/session/session-store.js';
import { type EventRow, EventType } from '../events/index.js';

import type { RoleAssignment } from './account.entity.js';
import { AccountsService } from './accounts.service.js';
import {
  AccountConnection,
  AccountPayload,
  AccountType,
  ChangePasswordInput,
  CreateAccountInput,
  Done,
  GrantRoleInput,
  RoleHeldType,
  SignInInput,
  SignInPayload,
  ViewerType,
} from './identity.types.js';
import { SignIn } from './sign-in.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly signing: SignIn,
  ) {}

  @Query(() => ViewerType, { description: 'Who I am: the account that is signed in.' })
  @Policy(mayUseOwnAccount)
  viewer(@CurrentActor() actor: Actor): Promise<ViewerType> {
    return this.accounts.own(actor);
  }

  @ResolveField(() => [RoleHeldType], { description: 'The roles that the account holds now.' })
  async roles(@Parent() { id }: ViewerType): Promise<RoleAssignment[]> {
    return (await this.accounts.rolesOf([id])).get(id) ?? [];
  }

  @Mutation(() => SignInPayload, {
    // A refusal of one alias must not skip the next: each is an attempt and counts.
    nullable: true,
    description:
      'Signs in (logga in): sets an httpOnly session cookie with a new id; null when refused. Errors: INVALID_CREDENTIALS; RATE_LIMITED after 5 failures per account and address or 50 per address in 15 minutes.',
  })
  @Public()
  async signIn(
    @Args('input', { description: 'E-mail address and password.' }) input: SignInInput,
    @Context() { req }: RequestContext,
  ): Promise<SignInPayload> {
    const actor = await this.signing.signIn(req, input);
    return { viewer: await this.accounts.own(actor) };
  }

  @Mutation(() => Done, { description: 'Signs out (logga ut): the session ends on the server.' })
  @Policy(mayUseOwnAccount)
  async signOut(@Context() { req }: RequestContext): Promise<Done> {
    await this.signing.signOut(req);
    return { done: true };
  }

  @Mutation(() => Done, {
    description:
      'Changes one’s own password (byt lösenord) and ends all other sessions. Errors: INVALID_CREDENTIALS when the current one is wrong, BAD_USER_INPUT when the new one is too weak.',
  })
  @Policy(mayUseOwnAccount)
  async changePassword(
    @Args('input', { description: 'The password until now and the new one.' }) { current, next }: ChangePasswordInput,
    @CurrentActor() actor: Actor,
    @Context() { req }: RequestContext,
  ): Promise<Done> {
    await this.accounts.changePassword(actor, current, next, {
      id: sessionHash(req.sessionID),
      address: req.ip ?? 'unknown',
    });
    return { done: true };
  }
}

@Resolver(() => AccountType)
export class AccountsResolver {
  constructor(private readonly service: AccountsService) {}

  @Query(() => AccountConnection, { description: 'All accounts (användare). For ADMIN.' })
  @Policy(mayManageAccounts)
  accounts(@Args() { first, after }: PageArgs, @CurrentActor() actor: Actor): Promise<AccountConnection> {
    return this.service.list(actor, first, after);
  }

  @ResolveField(() => [RoleHeldType], { description: 'The roles that the account holds now.' })
  async roles(@Parent() { id }: AccountType, @Context() context: RequestContext): Promise<RoleAssignment[]> {
    return (await loader(context, 'account.roles', (ids) => this.service.rolesOf(ids)).load(id)) ?? [];
  }

  @Mutation(() => AccountPayload, {
    description: 'Makes an account (användare). For ADMIN. Errors: CONFLICT when the address is taken.',
  })
  @Policy(mayManageAccounts)
  async createAccount(
    @Args('input', { description: 'Name, address and first password.' }) input: CreateAccountInput,
    @CurrentActor() actor: Actor,
  ): Promise<AccountPayload> {
    return { account: await this.service.create(actor, input) };
  }

  @Mutation(() => AccountPayload, {
    description: 'Closes an account: it can no longer sign in, and its sessions end. For ADMIN.',
  })
  @Policy(mayManageAccounts)
  async closeAccount(
    @Args('account', { type: () => ID, description: 'The account.' }) account: string,
    @CurrentActor() actor: Actor,
  ): Promise<AccountPayload> {
    return { account: await this.service.close(actor, account) };
  }

  @Mutation(() => AccountPayload, {
    description: 'Gives an account a role. For ADMIN. Giving it twice changes nothing.',
  })
  @Policy(mayManageAccounts)
  async grantRole(
    @Args('input', { description: 'Account, role, and where it is held.' })
    { account, role, body, organisation }: GrantRoleInput,
    @CurrentActor() actor: Actor,
  ): Promise<AccountPayload> {
    const held = {
      role,
      ...(body != null && { bodyId: body }),
      ...(organisation != null && { organisationId: organisation }),
    };
    return { account: await this.service.grantRole(actor, account, held) };
  }

  @Mutation(() => AccountPayload, { description: 'Takes a role away. For ADMIN.' })
  @Policy(mayManageAccounts)
  async revokeRole(
    @Args('role', { type: () => ID, description: 'Id of the role held.' }) role: string,
    @CurrentActor() actor: Actor,
  ): Promise<AccountPayload> {
    return { account: await this.service.revokeRole(actor, role) };
  }
}

/** The log shows names; it stores ids only. */
@Resolver(() => EventType)
export class EventActorResolver {
  constructor(private readonly accounts: AccountsService) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Name of the account that did it; null when the portal did it itself.',
  })
  async actorName(@Parent() { actorId }: EventRow, @Context() context: RequestContext): Promise<string | null> {
    if (actorId === null) return null;
    return (await loader(context, 'account', (ids) => this.accounts.byIds(ids)).load(actorId))?.name ?? null;
  }
}
