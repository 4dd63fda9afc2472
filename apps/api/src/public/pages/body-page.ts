import type { Ore } from '@domain/shared/ore.js';
import { readableKronor } from '@domain/shared/ore.js';
import { sayDay } from '@domain/shared/swedish-day.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import type { PublicationKind } from '@domain/public/kinds.js';
import { BODY_KIND_WORDS, howToAppeal, PUBLICATION_KIND_WORDS, whoDecides } from '@domain/public/words.js';
import type { Body } from '../../bodies/index.js';
import { bodyPath, feedPath, publicationPath } from '../paths.js';
import type { PublicNotice } from '../public-notices.service.js';
import type { Publication } from '../publication.entity.js';
import { Html, html } from './html.js';
import { facts, link, list, page, table } from './layout.js';
import { noticeOf } from './notice-pages.js';

export interface BodyFacts {
  readonly body: Body;
  readonly today: LocalDate;
  /** Name of the organisation that is host today. */
  readonly host: string | undefined;
  /** Names of those that are members today, in Swedish order. */
  readonly members: readonly string[];
  /** Elected people only. */
  readonly people: readonly { readonly name: string; readonly role: string; readonly organisation: string }[];
  /** What is to be on the boards now; null where no notice is needed. */
  readonly notices: readonly PublicNotice[] | null;
  /** The latest year first. */
  readonly costs: readonly PublicCost[];
  readonly publications: readonly Publication[];
  /** Where the list of publications goes on. */
  readonly next: string | null;
  /** This is a later page of that list. */
  readonly later: boolean;
}

export interface PublicCost {
  readonly year: number;
  readonly final: boolean;
  readonly total: Ore;
  readonly perInhabitant: Ore | undefined;
}

/** What everybody may know of a body. */
export function bodyPage(given: BodyFacts): string {
  const { body, later } = given;
  return page({
    title: body.name,
    feed: { href: feedPath(body), text: 'Publicerat' },
    ...(later && { path: [{ href: bodyPath(body), text: body.name }] }),
    content: later
      ? published(given)
      : html`${about(given)}${posted(given)}${published(given)}${costs(given)}${appeal(given)}`,
  });
}

const about = ({ body, today, host, members, people }: BodyFacts): Html =>
  html`<p>${whoDecides(body.kind, host)}</p>
    ${facts([
      { label: 'Form', text: BODY_KIND_WORDS[body.kind] },
      // A federation is its own legal person.
      ...(host === undefined && body.kind === 'FEDERATION' ? [] : [{ label: 'Värd', text: host ?? 'Ingen värd' }]),
      { label: 'Medlemmar', text: members.join(', ') || 'Inga' },
      { label: 'Avser dagen', text: sayDay(today) },
    ])}${
      people.length > 0 &&
      html` <h2>Förtroendevalda</h2>
        ${table(
          `Förtroendevalda ${sayDay(today)}`,
          ['Namn', 'Uppdrag', 'Från'],
          people.map(
            ({ name, role, organisation }) =>
              html`<td>${name}</td>
                <td>${role}</td>
                <td>${organisation}</td>`,
          ),
        )}`
    }`;

const posted = ({ notices }: BodyFacts): Html | undefined =>
  notices === null
    ? undefined
    : html` <h2 id="anslag">Anslag just nu</h2>
        ${notices.length === 0 ? html`<p>Inget är anslaget just nu.</p>` : notices.map((notice) => noticeOf(notice))}`;

const ORDER: readonly PublicationKind[] = ['MINUTES', 'DECISION', 'AGREEMENT'];

function published({ body, publications, next }: BodyFacts): Html {
  const groups = ORDER.map((kind) => ({ kind, rows: publications.filter((row) => row.kind === kind) }));
  return html` <h2 id="publicerat">Publicerat</h2>
    ${publications.length === 0 && html`<p>Inget är publicerat än.</p>`}${groups
      .filter(({ rows }) => rows.length > 0)
      .map(
        ({ kind, rows }) =>
          html`<h3>${PUBLICATION_KIND_WORDS[kind]}</h3>
            ${list(rows.map((row) => link({ href: publicationPath(body, row), text: row.title })))}`,
      )}${next !== null && html`<p class="pages"><a href="${bodyPath(body)}?efter=${encodeURIComponent(next)}#publicerat" rel="next">Visa tidigare</a></p>`}
    <p><a href="${feedPath(body)}">Prenumerera med Atom</a></p>`;
}

const costs = ({ costs: years }: BodyFacts): Html | undefined =>
  years.length === 0
    ? undefined
    : html` <h2>Vad det kostar</h2>
        <p>
          Kostnaden som har fastställts för medlemmarna tillsammans, utan moms. Per invånare: det som kommunerna
          betalar, delat med deras invånare den 31 december året före.
        </p>
        ${table(
          'Fastställd kostnad per år',
          ['År', 'Hela kostnaden', 'Kronor per invånare', 'Fastställd'],
          years.map(
            ({ year, total, perInhabitant, final }) =>
              html`<th scope="row">${year}</th>
                <td class="number">${readableKronor(total)}</td>
                <td class="number">${perInhabitant === undefined ? '–' : readableKronor(perInhabitant)}</td>
                <td>${final ? 'Slutlig' : 'Preliminär'}</td>`,
          ),
        )}`;

const appeal = ({ body }: BodyFacts): Html =>
  html` <h2 id="overklaga">Så överklagar du</h2>
    ${howToAppeal(body.kind).map((text) => html`<p>${text}</p>`)}`;
