import { Controller, Get, Inject, NotFoundException, Param, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { Public } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { type Organisation, OrganisationsService } from '../organisations/index.js';
import { boardFeed } from './pages/notice-feed.js';
import { boardPage, noticesPage } from './pages/notice-pages.js';
import { PublicNotices } from './public-notices.service.js';
import { PublicPagesFilter } from './public-pages.filter.js';
import { sent } from './sent.js';
import { VisitLimit } from './visit-limit.js';

/** What is on the notice boards, for people and for the members' own websites. */
@Controller('offentligt/anslag')
@UseGuards(VisitLimit)
@UseFilters(PublicPagesFilter)
export class NoticePagesController {
  constructor(
    private readonly notices: PublicNotices,
    private readonly organisations: OrganisationsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Public()
  async all(@Res({ passthrough: true }) res: Response): Promise<string> {
    const notices = await this.notices.now();
    const boards = new Map(
      notices.flatMap((notice) => notice.boards.map(({ organisation }) => [organisation.id, organisation] as const)),
    );
    const inOrder = [...boards.values()].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
    return sent(res, 'html', noticesPage(notices, inOrder));
  }

  @Get(':code.atom')
  @Public()
  async feed(@Param('code') code: string, @Res({ passthrough: true }) res: Response): Promise<string> {
    const organisation = await this.organisation(code);
    const { notices, changedAt } = await this.notices.onBoard(organisation.id);
    // The day of posting is the website's own to add, until it is on record here.
    const entries = notices.map((notice) => ({
      notice,
      text: this.notices.textFor(notice, organisation.id, 'NOTHING'),
    }));
    return sent(res, 'application/atom+xml', boardFeed(this.config.portalUrl, organisation, entries, changedAt));
  }

  @Get(':code')
  @Public()
  async board(@Param('code') code: string, @Res({ passthrough: true }) res: Response): Promise<string> {
    const organisation = await this.organisation(code);
    return sent(res, 'html', boardPage(organisation, await this.notices.now({ organisationId: organisation.id })));
  }

  private async organisation(code: string): Promise<Organisation> {
    const found = (await this.organisations.byCodes([code])).get(code);
    if (!found) throw new NotFoundException();
    return found;
  }
}
