import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { NoticeType } from '../meetings/index.js';
import { organisationLoader, OrganisationsService } from '../organisations/index.js';
import { boardFeedPath } from './paths.js';
import { PublicNotices } from './public-notices.service.js';

/** What a member takes over to its own board. Here, because it leads to what is published. */
@Resolver(() => NoticeType)
export class NoticeTextsResolver {
  constructor(
    private readonly notices: PublicNotices,
    private readonly organisations: OrganisationsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @ResolveField(() => String, {
    description: 'What the member puts on its own board, ready to copy: where the minutes are, and the day of posting.',
  })
  async text(@Parent() { board, facts }: NoticeType, @Context() context: RequestContext): Promise<string> {
    const byApproval = loader(context, 'approval.public', (ids) => this.notices.byApprovals(ids));
    return this.notices.textFor((await byApproval.load(facts.approval.id))!, board.organisationId, 'GAP');
  }

  @ResolveField(() => String, {
    description:
      'Address of the Atom feed (RFC 4287) with what is to be on the member’s board (flöde för anslagstavlan): for its own website, without sign-in.',
  })
  async feedUrl(@Parent() { board }: NoticeType, @Context() context: RequestContext): Promise<string> {
    const organisation = await organisationLoader(context, this.organisations).load(board.organisationId);
    return `${this.config.portalUrl}${boardFeedPath(organisation!)}`;
  }
}
