import { sayDay } from '@domain/shared/swedish-day.js';
import type { Organisation } from '../../organisations/index.js';
import { boardFeedPath, boardPath, bodyPath, NOTICES_PAGE, publicationPath } from '../paths.js';
import type { PublicNotice } from '../public-notices.service.js';
import { Html, html } from './html.js';
import { facts, link, list, page } from './layout.js';

const TITLE = 'Anslag';

/** What is on the boards now, of all bodies. @param boards whose they are, in Swedish order. */
export const noticesPage = (notices: readonly PublicNotice[], boards: readonly Organisation[]): string =>
  page({
    title: TITLE,
    content: html`<p>
        Här står de justerade protokoll som är anslagna hos någon medlem just nu. Det är varje medlems egen anslagstavla
        som gäller.
      </p>
      ${all(notices)}${
        boards.length > 0 &&
        html` <h2>Per medlem</h2>
          ${list(boards.map((board) => link({ href: boardPath(board), text: board.name })))}`
      }`,
  });

/** What is to be on the board of one organisation now. */
export const boardPage = (organisation: Organisation, notices: readonly PublicNotice[]): string =>
  page({
    title: `${TITLE}: ${organisation.name}`,
    path: [{ href: NOTICES_PAGE, text: TITLE }],
    feed: { href: boardFeedPath(organisation), text: `Anslag för ${organisation.name}` },
    content: html`<p>
        Justerade protokoll från samverkan, som ska vara anslagna hos ${organisation.name} nu. Det är den egna
        anslagstavlan som gäller.
      </p>
      ${all(notices)}
      <p><a href="${boardFeedPath(organisation)}">Flöde för anslagstavlan (Atom)</a></p>`,
  });

const all = (notices: readonly PublicNotice[]): Html =>
  notices.length === 0
    ? html`<p>Inget är anslaget just nu.</p>`
    : html`${notices.map(
        (notice) =>
          html` <h2 id="${notice.id}">${notice.body.name}</h2>
            ${noticeOf(notice, { body: true })}`,
      )}`;

/** A notice as it stands on a page. @param more `body`: leads to its body. */
export function noticeOf(notice: PublicNotice, more: { readonly body?: true } = {}): Html {
  const { body, metOn, approvedOn, sections, appeal, keptAt, boards, minutes } = notice;
  return html`<h3>
      ${sections === null ? 'Protokoll' : `Omedelbart justerat: ${sections} i protokollet`} från sammanträdet
      ${sayDay(metOn)}
    </h3>
    <p>Justerat ${sayDay(approvedOn)}. ${appeal}</p>
    ${facts([{ label: 'Protokollet finns hos', text: keptAt }])}${list(
      boards.map(({ organisation: { name }, postedOn, url }) =>
        postedOn === null
          ? html`${name}: inte anslaget`
          : url === ''
            ? html`${name}: anslaget ${sayDay(postedOn)}`
            : html`${link({ href: url, text: name })}: anslaget ${sayDay(postedOn)}`,
      ),
    )}${minutes && html`<p>${link({ href: publicationPath(body, minutes), text: 'Läs protokollet' })}</p>`}${
      more.body && html`<p>${link({ href: bodyPath(body), text: `Om ${body.name}` })}</p>`
    }`;
}
