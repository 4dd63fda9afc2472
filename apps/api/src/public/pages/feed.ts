import type { Body } from '../../bodies/index.js';
import { bodyPath, feedPath, publicationPath } from '../paths.js';
import type { Publication } from '../publication.entity.js';
import { Html, xml } from './html.js';

/** Before the portal: what a feed says of itself while nothing has been published. */
export const NEVER = new Date('2000-01-01T00:00:00Z');

/**
 * What a body has published as an Atom feed (RFC 4287), the latest first.
 *
 * @param portal its address without a slash at the end.
 * @param changedAt when something was last published or taken away.
 */
export const feed = (
  portal: string,
  body: Body,
  publications: readonly Publication[],
  changedAt: Date | undefined,
): string =>
  xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<id>urn:uuid:${body.id}</id>
<title>${body.name}: publicerat</title>
<updated>${(changedAt ?? NEVER).toISOString()}</updated>
<author><name>${body.name}</name></author>
<link rel="self" type="application/atom+xml" href="${portal}${feedPath(body)}"/>
<link rel="alternate" type="text/html" href="${portal}${bodyPath(body)}"/>
${publications.map((publication) => entry(portal, body, publication))}</feed>
`.text;

const entry = (portal: string, body: Body, publication: Publication): Html => xml`<entry>
<id>urn:uuid:${publication.id}</id>
<title>${publication.title}</title>
<updated>${publication.publishedAt.toISOString()}</updated>
<link rel="alternate" type="text/html" href="${portal}${publicationPath(body, publication)}"/>
</entry>
`;
