import { BODY_KIND_WORDS } from '@domain/public/words.js';
import type { SnippetPart } from '@domain/search/words.js';
import { dayInWords } from '@domain/shared/swedish-time.js';
import type { Body } from '../../bodies/index.js';
import type { FindOrder } from '../../search/index.js';
import { bodyPath, PUBLIC_PAGES, publicationPath, SEARCH_PAGE } from '../paths.js';
import type { Publication } from '../publication.entity.js';
import { html } from './html.js';
import { link, list, page } from './layout.js';

/** All bodies, in Swedish order. */
export const startPage = (bodies: readonly Body[], next: string | null): string =>
  page({
    title: 'Samverkan mellan kommuner och regioner',
    content: html`<p>
        Här kan alla läsa vad som är publicerat om samverkan mellan kommuner och regioner: vilka som är med, vem som
        beslutar, vad det kostar och vad som har beslutats.
      </p>
      ${searchForm('', 'LATEST_FIRST')}
      <h2>Alla samverkansorgan</h2>
      ${list(
        bodies.map(
          (body) =>
            html`${link({ href: bodyPath(body), text: body.name })}<br /><span class="muted"
                >${BODY_KIND_WORDS[body.kind]}</span
              >`,
        ),
      )}${next !== null && html`<p class="pages"><a href="${PUBLIC_PAGES}?efter=${encodeURIComponent(next)}" rel="next">Visa fler</a></p>`}`,
  });

export interface Hit {
  readonly body: Body;
  readonly publication: Publication;
  readonly snippet: readonly SnippetPart[];
}

export interface SearchFacts {
  readonly query: string;
  readonly order: FindOrder;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly suggestions: readonly string[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

export function searchPage(given: SearchFacts): string {
  const { query, total, order } = given;
  const asked = query.trim() !== '';
  const found = total === 1 ? '1 träff' : `${total} träffar`;
  return page({
    title: asked ? `Sök: ${query}` : 'Sök i det publicerade',
    content: html`${searchForm(query, order)}${asked && html`<p role="status">${total === 0 ? 'Inget publicerat har de orden.' : `${found}.`}</p>`}${results(given)}`,
  });
}

const results = ({ query, order, hits, suggestions, page: at, pages }: SearchFacts) =>
  html`${
    suggestions.length > 0 &&
    html` <h2>Menade du</h2>
      ${list(suggestions.map((text) => link({ href: searchPath(text, order, 1), text })))}`
  }${
    hits.length > 0 &&
    html` <h2>Träffar</h2>
      ${list(
        hits.map(
          ({ body, publication, snippet }) =>
            html`${link({ href: publicationPath(body, publication), text: publication.title })}<br /><span class="muted"
                >${body.name}</span
              ><br />${snippet.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : html`${text}`))}`,
        ),
      )}`
  }${
    pages > 1 &&
    html` <nav class="pages" aria-label="Sidor">
      ${at > 1 && html`<a href="${searchPath(query, order, at - 1)}" rel="prev">Föregående</a>`}<span
        >Sida ${at} av ${pages}</span
      >${at < pages && html`<a href="${searchPath(query, order, at + 1)}" rel="next">Nästa</a>`}
    </nav>`
  }`;

const searchForm = (query: string, order: FindOrder) =>
  html`<form action="${SEARCH_PAGE}" method="get" role="search">
    <div>
      <label for="q">Sök efter ord</label><input id="q" name="q" type="search" value="${query}" maxlength="200" />
    </div>
    <div>
      <label for="ordning">Ordning</label
      ><select id="ordning" name="ordning">
        <option value="nyast" ${order === 'LATEST_FIRST' && html` selected`}>Nyast först</option>
        <option value="namn" ${order === 'TITLE' && html` selected`}>Efter namn, A–Ö</option>
      </select>
    </div>
    <button>Sök</button>
  </form>`;

const searchPath = (query: string, order: FindOrder, at: number): string =>
  `${SEARCH_PAGE}?${new URLSearchParams({ q: query, ...(order === 'TITLE' && { ordning: 'namn' }), ...(at > 1 && { sida: String(at) }) }).toString()}`;

export const missingPage = (): string =>
  page({
    title: 'Sidan finns inte',
    content: html`<p>
        Det finns ingen offentlig sida här. Den kan ha haft en annan adress, eller så är den inte publicerad.
      </p>
      <p><a href="${PUBLIC_PAGES}">Alla samverkansorgan</a></p>`,
  });

/** @param body that it belonged to. */
export const gonePage = (body: Body, withdrawnAt: Date): string =>
  page({
    title: 'Sidan är borttagen',
    path: [{ href: bodyPath(body), text: body.name }],
    content: html`<p>
      Det som fanns här togs bort ${dayInWords(withdrawnAt)}. Handlingen lämnas ut på begäran av den kommun eller region
      som är värd.
    </p>`,
  });

export const busyPage = (): string =>
  page({
    title: 'För många sidor på kort tid',
    content: html`<p>Härifrån har det hämtats många sidor den senaste minuten. Vänta en minut och försök igen.</p>`,
  });

export const faultPage = (reference: string): string =>
  page({
    title: 'Något gick fel hos oss',
    content: html`<p>
      Sidan kunde inte visas. Försök igen om en stund. Ange referensen ${reference} om du hör av dig.
    </p>`,
  });
