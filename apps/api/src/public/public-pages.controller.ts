import { Controller, Get, Inject, NotFoundException, Param, Query, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { Public } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { bodyPage } from './pages/body-page.js';
import { feed } from './pages/feed.js';
import { searchPage, startPage } from './pages/other-pages.js';
import { publicationPage } from './pages/publication-page.js';
import { STYLES } from './pages/stylesheet.js';
import { PublicBodies } from './public-bodies.service.js';
import { Gone, PublicPagesFilter } from './public-pages.filter.js';
import { PublicSearch } from './public-search.service.js';
import { PublicationLists } from './publication-lists.service.js';
import { PublicationsService } from './publications.service.js';
import { sent } from './sent.js';
import { VisitLimit } from './visit-limit.js';

const IN_FEED = 50;

/** The pages that everybody reads without signing in. They know of nobody's session and set no cookie. */
@Controller('offentligt')
@UseGuards(VisitLimit)
@UseFilters(PublicPagesFilter)
export class PublicPagesController {
  constructor(
    private readonly bodies: PublicBodies,
    private readonly publications: PublicationsService,
    private readonly lists: PublicationLists,
    private readonly search: PublicSearch,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Public()
  async start(@Query('efter') after: unknown, @Res({ passthrough: true }) res: Response): Promise<string> {
    const { bodies, next } = await this.bodies.list(textOf(after));
    return sent(res, 'html', startPage(bodies, next));
  }

  @Get('stil.css')
  @Public()
  styles(@Res({ passthrough: true }) res: Response): string {
    return sent(res, 'css', STYLES);
  }

  /** q = words; ordning = namn | nyast; sida = from 1 */
  @Get('sok')
  @Public()
  async find(
    @Query('q') query: unknown,
    @Query('ordning') order: unknown,
    @Query('sida') page: unknown,
    @Res({ passthrough: true }) res: Response,
  ): Promise<string> {
    const words = (textOf(query) ?? '').slice(0, 200);
    const found = await this.search.find(words, order === 'namn' ? 'TITLE' : 'LATEST_FIRST', pageNumber(page));
    return sent(res, 'html', searchPage(found));
  }

  @Get('samverkan/:slug')
  @Public()
  async body(
    @Param('slug') slug: string,
    @Query('efter') after: unknown,
    @Res({ passthrough: true }) res: Response,
  ): Promise<string> {
    return sent(res, 'html', bodyPage(await this.bodies.facts(slug, textOf(after))));
  }

  @Get('samverkan/:slug/atom.xml')
  @Public()
  async feed(@Param('slug') slug: string, @Res({ passthrough: true }) res: Response): Promise<string> {
    const body = await this.bodies.called(slug);
    const latest = await this.lists.latest(body.id, IN_FEED);
    return sent(
      res,
      'application/atom+xml',
      feed(this.config.portalUrl, body, latest, await this.lists.changedAt(body.id)),
    );
  }

  @Get('samverkan/:slug/:address')
  @Public()
  async publication(
    @Param('slug') slug: string,
    @Param('address') address: string,
    @Res({ passthrough: true }) res: Response,
  ): Promise<string> {
    const body = await this.bodies.called(slug);
    const publication = await this.lists.at(body.id, address);
    if (!publication) throw new NotFoundException();
    if (publication.withdrawnAt !== null) throw new Gone(body, publication.withdrawnAt);
    const paper = (await this.publications.papersOf([publication])).get(publication.id)!;
    return sent(res, 'html', publicationPage(body, publication, paper));
  }

  @Get('*rest')
  @Public()
  nothing(): never {
    throw new NotFoundException();
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const pageNumber = (value: unknown): number =>
  typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : 1;
