import type { Actor } from '@domain/access/actor.js';
import { mayConfirmNotice, mayReportNotice } from '@domain/meetings/approval-policy.js';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { OrganisationsService } from '../../organisations/index.js';
import {
  ConfirmNoticeInput,
  CorrectNoticeInput,
  NoticePayload,
  PostNoticeInput,
  RemoveNoticeInput,
} from './notices.types.js';
import { type NoticeAnswer, NoticesService } from './notices.service.js';
import { appealAs, noticeAs } from './present.js';

const WHO = 'For REGISTRAR of the organisation, and for SECRETARIAT until the registrator has confirmed.';

/** Anslag: what the boards do. */
@Resolver()
export class NoticesResolver {
  constructor(
    private readonly notices: NoticesService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Mutation(() => NoticePayload, {
    description: `Says that a board has posted an approval (anslaget); the same day again changes nothing, but the registrar’s word confirms it and a new address is kept. ${WHO} Errors: MINUTES_NOT_APPROVED, ORGANISATION_UNKNOWN, CONFLICT when it is up since another day, BAD_USER_INPUT.`,
  })
  @Policy(mayReportNotice)
  async postNotice(
    @Args('input', { description: 'Which board, and when.' }) input: PostNoticeInput,
    @CurrentActor() actor: Actor,
  ): Promise<NoticePayload> {
    return this.payload(await this.notices.post(actor, input));
  }

  @Mutation(() => NoticePayload, {
    description: `Says that a board has taken an approval down (nedtaget); the same day again changes nothing, but the registrar’s word confirms it. ${WHO} Errors: as postNotice.`,
  })
  @Policy(mayReportNotice)
  async removeNotice(
    @Args('input', { description: 'Which board, and when.' }) input: RemoveNoticeInput,
    @CurrentActor() actor: Actor,
  ): Promise<NoticePayload> {
    return this.payload(await this.notices.remove(actor, input));
  }

  @Mutation(() => NoticePayload, {
    description:
      'Vouches for what was reported of one’s own board, with its address on the web. From then on the secretariat does not write for it. For REGISTRAR of the organisation.',
  })
  @Policy(mayConfirmNotice)
  async confirmNotice(
    @Args('input', { description: 'Which board.' }) input: ConfirmNoticeInput,
    @CurrentActor() actor: Actor,
  ): Promise<NoticePayload> {
    return this.payload(await this.notices.confirm(actor, input));
  }

  @Mutation(() => NoticePayload, {
    description: `Puts the days of a posting right; the log keeps those before. ${WHO} Errors: CONFLICT, BAD_USER_INPUT.`,
  })
  @Policy(mayReportNotice)
  async correctNotice(
    @Args('input', { description: 'Which posting, and its days.' }) input: CorrectNoticeInput,
    @CurrentActor() actor: Actor,
  ): Promise<NoticePayload> {
    return this.payload(await this.notices.correct(actor, input));
  }

  private async payload({ facts, board }: NoticeAnswer): Promise<NoticePayload> {
    const names = await this.organisations.byIds(facts.boards.map(({ organisationId }) => organisationId));
    return {
      notice: noticeAs(facts, board),
      appeal: appealAs(facts, (id) => names.get(id)!.name)!,
    };
  }
}
