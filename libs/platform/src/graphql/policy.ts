import type { Actor } from '@domain/access/actor.js';
import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Verdict } from '@domain/access/verdict.js';
import { allow } from '../errors/allow.js';
import { PortalError } from '../errors/portal-error.js';
import type { RequestContext } from './context.js';

export const POLICY = 'portal:policy';
export const PUBLIC = 'public';

/** A predicate of a feature's `policy.ts`. The service asks it with the facts; the mark says that it does. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- predicates differ in their facts
export type Predicate = (actor: Actor, ...facts: any[]) => Verdict;

/** Marks an operation with the policy that its service asks. An operation without a mark is refused to everybody. */
export const Policy = (predicate: Predicate) => SetMetadata(POLICY, predicate);
/** Marks an operation that needs no sign-in. */
export const Public = () => SetMetadata(POLICY, PUBLIC);

export const unauthenticated = (): PortalError =>
  new PortalError({ code: 'UNAUTHENTICATED', message: 'Logga in först. Om du var inloggad har sessionen gått ut.' });

/** Default deny: nobody passes without being signed in, and no operation without a policy. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const mark = this.reflector.get<Predicate | typeof PUBLIC | undefined>(POLICY, context.getHandler());
    if (context.getType<string>() === 'http') {
      const { actor } = context.switchToHttp().getRequest<{ actor?: Actor }>();
      if (mark === PUBLIC) return true;
      if (!actor) throw unauthenticated();
      refuseByActor(mark, actor);
      return true;
    }
    if (mark === PUBLIC) return true;
    const graphql = GqlExecutionContext.create(context);
    const { req, loaders } = graphql.getContext<RequestContext>();
    if (!req.actor) throw unauthenticated();
    // What an earlier change in the same request has read is old now.
    if (graphql.getInfo<{ operation: { operation: string } }>().operation.operation === 'mutation') loaders.clear();
    refuseByActor(mark, req.actor);
    return true;
  }
}

/** What can be decided before the service has any facts: an operation without a policy, and a policy that needs none. */
function refuseByActor(mark: Predicate | undefined, actor: Actor): void {
  if (mark === undefined) throw new PortalError({ code: 'FORBIDDEN', message: 'Åtgärden har ingen behörighetsregel.' });
  if (mark.length === 1) allow(mark(actor), 'Det du frågar efter');
}

/** The signed-in account with its roles. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor | undefined =>
  context.getType<string>() === 'http'
    ? context.switchToHttp().getRequest<{ actor?: Actor }>().actor
    : GqlExecutionContext.create(context).getContext<RequestContext>().req.actor,
);
