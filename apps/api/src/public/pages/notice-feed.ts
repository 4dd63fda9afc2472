import { sayDay } from '@domain/shared/swedish-day.js';
import { v5 as uuidOf } from 'uuid';
import type { Organisation } from '../../organisations/index.js';
import { boardFeedPath, boardPath, publicationPath } from '../paths.js';
import type { PublicNotice } from '../public-notices.service.js';
import { NEVER } from './feed.js';
import { Html, xml } from './html.js';

/** A notice with what this member puts on its board. */
export interface BoardEntry {
  readonly notice: PublicNotice;
  readonly text: string;
}

/**
 * What is to be on the board of an organisation as an Atom feed (RFC 4287), for its own website.
 *
 * @param portal its address without a slash at the end.
 * @param changedAt when an entry last came, changed or went.
 */
export const boardFeed = (
  portal: string,
  organisation: Organisation,
  entries: readonly BoardEntry[],
  changedAt: Date,
): string =>
  xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<id>urn:uuid:${organisation.id}</id>
<title>Anslag för ${organisation.name}</title>
<updated>${(changedAt > NEVER ? changedAt : NEVER).toISOString()}</updated>
<author><name>Samverkansportalen</name></author>
<link rel="self" type="application/atom+xml" href="${portal}${boardFeedPath(organisation)}"/>
<link rel="alternate" type="text/html" href="${portal}${boardPath(organisation)}"/>
${entries.map((each) => entry(portal, organisation, each))}</feed>
`.text;

/** The same notice in the feed of another member is another entry: its text is. */
const entry = (portal: string, organisation: Organisation, { notice, text }: BoardEntry): Html => {
  const { id, body, metOn, minutes, changedAt } = notice;
  return xml`<entry>
<id>urn:uuid:${uuidOf(organisation.id, id)}</id>
<title>Anslag: ${body.name}, sammanträdet ${sayDay(metOn)}</title>
<updated>${changedAt.toISOString()}</updated>
<author><name>${body.name}</name></author>
<link rel="alternate" type="text/html" href="${portal}${boardPath(organisation)}#${id}"/>
${minutes && xml`<link rel="related" type="text/html" title="Protokollet" href="${portal}${publicationPath(body, minutes)}"/>\n`}<content type="text">${text}</content>
</entry>
`;
};
