import { NOTICES_PAGE, PUBLIC_PAGES, SEARCH_PAGE, STYLESHEET } from '../paths.js';
import { Html, html } from './html.js';

export interface PageFrame {
  /** Heading of the page. */
  readonly title: string;
  /** Where it is, the outermost first, without the page itself. */
  readonly path?: readonly Link[];
  /** An Atom feed. */
  readonly feed?: Link;
  readonly content: Html;
}

export interface Link {
  readonly href: string;
  readonly text: string;
}

const START: Link = { href: PUBLIC_PAGES, text: 'Alla samverkansorgan' };

/** A whole page: readable without scripts, with one stylesheet of its own. */
export function page({ title, path = [], feed, content }: PageFrame): string {
  return html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Samverkansportalen</title>
        <link rel="stylesheet" href="${STYLESHEET}" />
        ${
          feed !== undefined &&
          html` <link rel="alternate" type="application/atom+xml" title="${feed.text}" href="${feed.href}" />`
        }
      </head>
      <body>
        <a class="skip" href="#innehall">Hoppa till innehållet</a>
        <header class="bar">
          <div>
            <strong>Samverkansportalen</strong>
            <nav aria-label="Offentliga sidor">
              <ul>
                <li><a href="${START.href}">${START.text}</a></li>
                <li><a href="${NOTICES_PAGE}">Anslag</a></li>
                <li><a href="${SEARCH_PAGE}">Sök i det publicerade</a></li>
              </ul>
            </nav>
          </div>
        </header>
        <main id="innehall" tabindex="-1">
          ${
            path.length > 0 &&
            html` <nav class="path" aria-label="Du är här">
              <ol>
                ${path.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`)}
              </ol>
            </nav>`
          }
          <h1>${title}</h1>
          ${content}
        </main>
        <footer>
          <div>
            <p>
              Här står det som samverkansorganen själva har publicerat. Annat lämnas ut på begäran av den kommun eller
              region som är värd. <a href="/tillganglighet">Tillgänglighet</a> · <a href="/">Logga in</a>
            </p>
          </div>
        </footer>
      </body>
    </html> `.text;
}

export const list = (entries: readonly Html[]): Html =>
  html`<ul class="list">
    ${entries.map((entry) => html`<li>${entry}</li>`)}
  </ul>`;

export const link = ({ href, text }: Link): Html => html`<a href="${href}">${text}</a>`;

/** A table that can be scrolled where it is too wide; reached by the keyboard for that. */
export const table = (caption: string, headings: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="box" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

export const facts = (lines: readonly { readonly label: string; readonly text: string }[]): Html | undefined =>
  lines.length === 0
    ? undefined
    : html`<dl>
        ${lines.map(
          ({ label, text }) =>
            html`<dt>${label}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>`;
