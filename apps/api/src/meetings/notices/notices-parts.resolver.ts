import type { Actor } from '@domain/access/actor.js';
import { hasOrganisationRole } from '@domain/access/actor.js';
import { noNoticeNeeded } from '@domain/meetings/notice.js';
import { keepsMeetings } from '@domain/meetings/policy.js';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { organisationLoader, OrganisationsService, OrganisationType } from '../../organisations/index.js';
import type { MinutesApproval } from '../approval/approval.entity.js';
import { MinutesApprovalType } from '../approval/approval.types.js';
import { ApprovalsService } from '../approval/approvals.service.js';
import { NoticeBoards, type NoticeFacts } from './boards.service.js';
import { AppealPeriodType, NoticeType } from './notices.types.js';
import { appealAs, noticeAs } from './present.js';

/** What the boards add to an approval. */
@Resolver(() => MinutesApprovalType)
export class ApprovalNoticesResolver {
  constructor(
    private readonly approvals: ApprovalsService,
    private readonly boards: NoticeBoards,
    private readonly organisations: OrganisationsService,
  ) {}

  @ResolveField(() => [NoticeType], {
    description: 'The boards where it is to be posted (anslag), in Swedish order; empty where no notice is needed.',
  })
  async notices(@Parent() approval: MinutesApproval, @Context() context: RequestContext): Promise<NoticeType[]> {
    const facts = await this.factsOf(approval, context);
    return facts.period === null ? [] : facts.boards.map((board) => noticeAs(facts, board));
  }

  @ResolveField(() => AppealPeriodType, {
    nullable: true,
    description: 'The time for appeal; null where no notice is needed.',
  })
  async appeal(@Parent() approval: MinutesApproval, @Context() context: RequestContext) {
    const facts = await this.factsOf(approval, context);
    const organisations = organisationLoader(context, this.organisations);
    const names = new Map(
      await Promise.all(
        facts.boards.map(async ({ organisationId: id }) => [id, (await organisations.load(id))?.name ?? ''] as const),
      ),
    );
    return appealAs(facts, (id) => names.get(id) ?? '');
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why no notice is needed, as a Swedish sentence ("Behöver inget anslag"); null where one is.',
  })
  async noNotice(@Parent() approval: MinutesApproval, @Context() context: RequestContext): Promise<string | null> {
    return noNoticeNeeded((await this.factsOf(approval, context)).body.kind);
  }

  private async factsOf({ id }: MinutesApproval, context: RequestContext): Promise<NoticeFacts> {
    const facts = await loader(context, 'approval.notices', async (ids) => {
      return this.boards.of([...(await this.approvals.byIds(ids)).values()]);
    }).load(id);
    return facts!;
  }
}

@Resolver(() => NoticeType)
export class NoticeResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'Whose board it is.' })
  organisation(@Parent() { board }: NoticeType, @Context() context: RequestContext) {
    return organisationLoader(context, this.organisations).load(board.organisationId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the member’s registrator has vouched for it.' })
  confirmed(@Parent() { board }: NoticeType): boolean {
    return board.confirmed;
  }

  @ResolveField(() => Boolean, { description: 'Whether one may say what the board did.' })
  viewerMayReport(@Parent() { board, facts }: NoticeType, @CurrentActor() actor: Actor): boolean {
    if (hasOrganisationRole(actor, board.organisationId, 'REGISTRAR')) return true;
    return keepsMeetings(actor, facts.body.id) && !board.speaksForItself;
  }

  @ResolveField(() => Boolean, { description: 'Whether one may vouch for it: the member’s registrator.' })
  viewerMayConfirm(@Parent() { board }: NoticeType, @CurrentActor() actor: Actor): boolean {
    return hasOrganisationRole(actor, board.organisationId, 'REGISTRAR');
  }
}

@Resolver(() => AppealPeriodType)
export class AppealPeriodResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => [OrganisationType], {
    description: 'Whose boards do not have it: not yet, or not any more before the time ran out.',
  })
  async missingBoards(@Parent() { missing }: AppealPeriodType, @Context() context: RequestContext) {
    const organisations = organisationLoader(context, this.organisations);
    return Promise.all(missing.map((id) => organisations.load(id)));
  }
}
