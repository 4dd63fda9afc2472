import { mayUseOwnAccount } from '@domain/access/account-policy.js';
import type { Actor } from '@domain/access/actor.js';
import { Args, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { AccountsService } from './accounts.service.js';
import { Done, ViewerType } from './identity.types.js';
import { OwnService } from './own.service.js';
import { SavedViewPayload, SavedViewType, SaveViewInput, VisitPayload } from './own.types.js';

/** What an account keeps for itself. */
@Resolver(() => ViewerType)
export class OwnResolver {
  constructor(
    private readonly service: OwnService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField(() => Date, {
    nullable: true,
    description: 'When the visit before this one began (förra besöket); null at the first.',
  })
  lastVisit(@CurrentActor() actor: Actor): Promise<Date | null> {
    return this.service.lastVisit(actor);
  }

  @ResolveField(() => [SavedViewType], { description: 'Pages saved under a name (sparade vyer), by name.' })
  savedViews(@CurrentActor() actor: Actor): Promise<SavedViewType[]> {
    return this.service.savedViews(actor);
  }

  @Mutation(() => VisitPayload, {
    description: 'Notes that one is here (besök), at most once an hour: the visit that was current becomes lastVisit.',
  })
  @Policy(mayUseOwnAccount)
  async recordVisit(@CurrentActor() actor: Actor): Promise<VisitPayload> {
    await this.service.recordVisit(actor);
    return { viewer: await this.accounts.own(actor) };
  }

  @Mutation(() => SavedViewPayload, {
    description: 'Saves a page with its filters under a name (spara vyn). Error: BAD_USER_INPUT.',
  })
  @Policy(mayUseOwnAccount)
  async saveView(
    @Args('input', { description: 'Name and address.' }) input: SaveViewInput,
    @CurrentActor() actor: Actor,
  ): Promise<SavedViewPayload> {
    return { savedView: await this.service.saveView(actor, input) };
  }

  @Mutation(() => Done, { description: 'Removes a saved page of one’s own (ta bort vyn). Error: NOT_FOUND.' })
  @Policy(mayUseOwnAccount)
  async deleteView(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<Done> {
    await this.service.deleteView(actor, id);
    return { done: true };
  }
}
