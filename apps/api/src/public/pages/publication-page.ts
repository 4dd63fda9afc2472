import type { PublicPaper, PublicPart, PublicSection } from '@domain/public/kinds.js';
import { isElected } from '@domain/public/words.js';
import { dayInWords } from '@domain/shared/swedish-time.js';
import { textBlocks } from '@formats/meeting-document/index.js';
import type { Body } from '../../bodies/index.js';
import { bodyPath } from '../paths.js';
import type { Publication } from '../publication.entity.js';
import { Html, html } from './html.js';
import { facts, page, table } from './layout.js';

/** Minutes, a decision or an agreement, as it was published. */
export function publicationPage(body: Body, publication: Publication, paper: PublicPaper): string {
  const { version, publishedAt, kind } = publication;
  const again = version > 1 ? ` Det är den ${version}:e versionen.` : '';
  return page({
    title: paper.title,
    path: [{ href: bodyPath(body), text: body.name }],
    content: html`<p class="muted">${body.name}. Publicerat ${dayInWords(publishedAt)}.${again}</p>
      ${facts(paper.facts)}${attendees(paper)}${paper.sections.map(sectionOf)}${
        isElected(body.kind) &&
        kind !== 'AGREEMENT' &&
        html` <h2>Överklaga</h2>
          <p><a href="${bodyPath(body)}#overklaga">Så överklagar du ett beslut av ${body.name}</a></p>`
      }`,
  });
}

function attendees({ people }: PublicPaper): Html | undefined {
  if (people.length === 0) return undefined;
  const columns = (['name', 'role', 'organisation', 'note'] as const).filter((column) =>
    people.some((person) => person[column] !== ''),
  );
  const headings = { name: 'Namn', role: 'Roll', organisation: 'Organisation', note: 'Anmärkning' };
  return html`<h2>Deltagare</h2>
    ${table(
      'Deltagare vid mötet',
      columns.map((column) => headings[column]),
      people.map((person) => html`${columns.map((column) => html`<td>${person[column]}</td>`)}`),
    )}`;
}

function sectionOf({ heading, depth, withheld, parts }: PublicSection): Html {
  const inner =
    withheld === undefined
      ? html`${parts.map((part) => partOf(part, depth > 0))}`
      : html`<p class="muted">${withheld}</p>`;
  return depth > 0
    ? html`<section>
        <h3>${heading}</h3>
        ${inner}
      </section>`
    : html`<section>
        <h2>${heading}</h2>
        ${inner}
      </section>`;
}

function partOf({ label, texts }: PublicPart, deeper: boolean): Html {
  const heading = deeper ? html`<h4>${label}</h4>` : html`<h3>${label}</h3>`;
  if (texts.length === 1) return html`${heading}${blocksOf(texts[0]!)}`;
  return html`${heading}
    <ul>
      ${texts.map((text) => html`<li>${blocksOf(text)}</li>`)}
    </ul>`;
}

const blocksOf = (text: string): Html =>
  html`${textBlocks(text).map((block) =>
    block.kind === 'paragraph'
      ? html`<p class="lines">${block.text}</p>`
      : html`<ul>
          ${block.entries.map((entry) => html`<li class="lines">${entry}</li>`)}
        </ul>`,
  )}`;
