import { textOf } from '@domain/public/paper.js';
import { snippetOf, wantedWords } from '@domain/search/words.js';
import { Injectable } from '@nestjs/common';
import { BodiesService } from '../bodies/index.js';
import { type FindOrder, SearchIndex } from '../search/index.js';
import type { SearchFacts } from './pages/other-pages.js';
import { PublicationLists } from './publication-lists.service.js';
import { PublicationsService } from './publications.service.js';

const ON_A_PAGE = 20;
/** Further pages are not given: other words find better. */
const MOST_PAGES = 50;

/** Looks through what is published. */
@Injectable()
export class PublicSearch {
  constructor(
    private readonly index: SearchIndex,
    private readonly lists: PublicationLists,
    private readonly publications: PublicationsService,
    private readonly bodies: BodiesService,
  ) {}

  /** @param page from 1; another is taken for the nearest that exists. */
  async find(query: string, order: FindOrder, page: number): Promise<SearchFacts> {
    const at = Math.min(Math.max(1, page), MOST_PAGES);
    const { ids, total, suggestions } = await this.index.find(query, order, ON_A_PAGE, (at - 1) * ON_A_PAGE);
    const found = await this.lists.byIds(ids);
    const bodies = await this.bodies.byIds([...new Set([...found.values()].map(({ bodyId }) => bodyId))]);
    const papers = await this.publications.papersOf([...found.values()]);
    const words = wantedWords(query);
    const hits = ids.flatMap((id) => {
      const publication = found.get(id);
      const paper = papers.get(id);
      // Taken away since it was found.
      if (!publication || !paper) return [];
      return { body: bodies.get(publication.bodyId)!, publication, snippet: snippetOf(textOf(paper), words) };
    });
    const pages = Math.min(Math.ceil(total / ON_A_PAGE), MOST_PAGES);
    return { query, order, hits, total, suggestions, page: at, pages };
  }
}
