import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { POLICY, PUBLIC } from '@platform/graphql/policy.js';
import { Tx } from '@platform/tx/tx.js';
import { In, Not } from 'typeorm';
import { create } from 'xmlbuilder2';
import { Action } from '../../../apps/api/src/actions/index.js';
import { Agreement, Body, Person, Seat } from '../../../apps/api/src/bodies/index.js';
import { Account } from '../../../apps/api/src/identity/index.js';
import { AgendaItem, Decision, Meeting, MinutesApproval } from '../../../apps/api/src/meetings/index.js';
import { Publication } from '../../../apps/api/src/public/entities.js';
import { VISITS_PER_MINUTE } from '../../../apps/api/src/public/visit-limit.js';
import type { Client, Portal } from '../../support/portal.js';
import { startPortal } from '../../support/portal.js';
import { Visitor } from '../identity/accounts.js';
import { BODY, approved, imported, NETWORK, published, read, WITHDRAW } from './publishing.js';

let portal: Portal;
let secretary: Client;

beforeAll(async () => {
  portal = await startPortal({ env: { PORTAL_PROXIES: '1', PORTAL_URL: 'https://samverkan.example.se' } });
  secretary = await portal.as('namndsekreterare@norsjo.example');
});
afterAll(() => portal.stop());

/** Every public page that links lead to, by its address. */
async function crawled(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  const waiting = ['/offentligt'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue;
    const { status, text } = await read(portal, path);
    expect([path, status]).toEqual([path, 200]);
    pages.set(path, text);
    const links = [...text.matchAll(/href="(\/offentligt[^"#]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
    waiting.push(...links);
  }
  return pages;
}

describe('somebody who is not signed in', () => {
  it('reaches nothing that nobody has published', async () => {
    const { id } = await approved(secretary, 'Opublicerat', 'Det här är det bara nämnden som har läst.');
    await secretary.data(
      'mutation ($input: SaveAgreementInput!) { saveAgreement(input: $input) { agreement { id } } }',
      { input: { body: BODY, title: 'Hemligt avtal', validFrom: '2024-01-01', remarks: 'Anmärkning om avtalet.' } },
    );
    const everything = [...(await crawled()).values()].join('\n');
    const { read: em } = portal.app.get(Tx);
    const open = (await em.find(Publication)).map(({ subjectId }) => subjectId);
    const meetings = await em.findBy(Meeting, { id: Not(In(open)) });
    expect(meetings.map((meeting) => meeting.id)).toContain(id);
    const items = await em.findBy(AgendaItem, { meetingId: In(meetings.map((meeting) => meeting.id)) });
    const decisions = await em.findBy(Decision, { itemId: In(items.map((item) => item.id)) });
    const elected = await em.findBy(Body, { kind: In(['JOINT_COMMITTEE', 'FEDERATION']) });
    const politicians = await em.findBy(Seat, { bodyId: In(elected.map((body) => body.id)) });
    const officials = await em.findBy(Person, { id: Not(In(politicians.map(({ personId }) => personId))) });
    const approvals = await em.findBy(MinutesApproval, { meetingId: In(open) });
    const namesakes = new Set([
      ...(await em.findBy(Person, { id: In(politicians.map(({ personId }) => personId)) })).map(({ name }) => name),
      // Those who approved what is published stand there.
      ...approvals.flatMap(({ approvers }) => approvers.map(({ name }) => name)),
    ]);
    const secrets = [
      ...items.flatMap(({ notes, background, proposal }) => [notes, background, proposal]),
      ...decisions.map(({ text }) => text),
      ...(await em.find(Action)).map(({ text }) => text),
      ...(await em.find(Agreement)).flatMap(({ title, remarks }) => [title, remarks]),
      ...(await em.find(Account)).flatMap(({ email, name }) => [email, ...(namesakes.has(name) ? [] : [name])]),
      ...officials.flatMap(({ name, email }) => [...(namesakes.has(name) ? [] : [name]), email ?? '']),
      'Opublicerat',
    ];
    const long = secrets.filter((text) => text.length > 8 && text !== 'Anna Exempel' && text !== 'Bo Exempel');
    expect(long.length).toBeGreaterThan(100);
    const shown = await published(secretary, { kind: 'MINUTES', subject: id });
    // The walk finds what is there to be found.
    expect([...(await crawled()).values()].join('\n')).toContain('bara nämnden som har läst');
    await secretary.data(WITHDRAW, { input: { id: shown.id, version: shown.version, reason: 'Slut på provet.' } });
    expect(long.filter((text) => everything.includes(text))).toEqual([]);
  });

  it('reaches no other address, and no operation', async () => {
    const { schema } = portal.app.get(GraphQLSchemaHost);
    const fields = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
      Object.keys(type.getFields()).map((name) => [type.name.toLowerCase(), name] as const),
    );
    expect(fields.length).toBeGreaterThan(100);
    for (const [kind, name] of fields.filter(([, each]) => each !== 'signIn' && each !== 'reportFault')) {
      expect([name, await portal.client().send(`${kind} { ${name} }`)]).toEqual([
        name,
        { errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })] },
      ]);
    }
    const routes = routesOf(portal);
    const open = routes.filter(({ mark }) => mark === PUBLIC).map(({ path }) => path);
    expect(open.filter((path) => !path.startsWith('offentligt')).sort()).toEqual(['health', 'ready']);
    const closed = routes.filter(({ mark }) => mark !== PUBLIC);
    expect(closed.length).toBeGreaterThan(10);
    const meeting = (await portal.app.get(Tx).read.find(Meeting))[0]!;
    for (const { path, method } of closed) {
      const address = `/${path.replace(/:format/g, 'pdf').replace(/:\w+/g, meeting.id)}`;
      const { status } = await portal.client().fetch(address, { method });
      expect([address, status]).toEqual([address, 401]);
    }
  });

  it('is told of nobody’s session, and is not sent again what has not changed', async () => {
    const client = await portal.as('namndsekreterare@norsjo.example');
    const response = await client.fetch('/offentligt/samverkan/treparten');
    expect(response.headers.get('cache-control')).toBe('public, no-cache');
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    const etag = response.headers.get('etag')!;
    const again = await client.fetch('/offentligt/samverkan/treparten', {
      headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    '/offentligt/samverkan/finns-inte',
    '/offentligt/samverkan/treparten/finns-inte',
    '/offentligt/nagot/annat',
    '/offentligt?efter=trasig',
    '/offentligt/samverkan/treparten?efter=trasig',
    '/offentligt/anslag/0000',
    '/offentligt/anslag/0000.atom',
    '/offentligt/anslag/2418.rss',
    '/offentligt/%E0%A4%A',
    '/offentligt/samverkan/%',
    '/offentligt/samverkan/%00',
    '/offentligt/samverkan/treparten/%0d%0aset-cookie:x=y',
    '/offentligt/anslag/%FF',
  ])('is told in Swedish that there is no %s', async (path) => {
    const { status, text, headers } = await read(portal, path);
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(text).toContain('Sidan finns inte');
  });

  it('waits after too many pages in a minute', async () => {
    portal.setNow('2026-11-30T12:00:20Z');
    const visitor = new Visitor(portal.url, { 'x-forwarded-for': '10.9.9.9' });
    const statuses = new Set<number>();
    for (let visit = 0; visit < VISITS_PER_MINUTE; visit++)
      statuses.add((await visitor.fetch('/offentligt/stil.css')).status);
    expect([...statuses]).toEqual([200]);
    const refused = await visitor.fetch('/offentligt');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40']);
    expect(await refused.text()).toContain('För många sidor');
    portal.setNow('2026-11-30T12:01:00Z');
    expect((await visitor.fetch('/offentligt')).status).toBe(200);
    portal.setNow(undefined);
  });
});

describe('the page of a body', () => {
  it('says who decides, host, members, cost and how to appeal', async () => {
    const { text } = await read(portal, '/offentligt/samverkan/uhc');
    expect(text).toMatch(/Den hör till värden, Ludvika/);
    expect(text).toContain('Avesta, Borlänge, Falun, Gagnef, Hedemora, Ludvika, Säter');
    expect(text).toMatch(/<th scope="row">2026<\/th>/);
    expect(text).toContain('förvaltningsrätten');
  });

  it('names nobody but elected people', async () => {
    expect((await read(portal, '/offentligt/samverkan/treparten')).text).toContain('Förtroendevalda');
    expect((await read(portal, '/offentligt/samverkan/kommunchefsgruppen')).text).not.toMatch(
      /Förtroendevalda|Exempel</,
    );
  });

  it('stands in Swedish order in the list', async () => {
    const { text } = await read(portal, '/offentligt');
    const names = [...text.matchAll(/samverkan\/[^"]+">([^<]+)/g)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(15);
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
  });

  it('has a feed of what is published', async () => {
    const { path } = await published(secretary, { kind: 'MINUTES', subject: (await approved(secretary, 'Flödet')).id });
    const { text, headers } = await read(portal, '/offentligt/samverkan/treparten/atom.xml');
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = create(text).end({ format: 'object' }) as { feed: { entry: Record<string, any>[] } };
    expect(feed.feed.entry[0]!['link']['@href']).toBe(`https://samverkan.example.se${path}`);
  });
});

describe('the search', () => {
  const results = async (query: string) => (await read(portal, `/offentligt/sok?${new URLSearchParams(query)}`)).text;
  const titles = (text: string) =>
    [...text.matchAll(/(?:protokoll|minnesanteckningar)-[\d-]+">([^<]+)/g)].map(([, title]) => title!);

  it('finds all words, also as the beginning of longer ones, and å, ä and ö as letters of their own', async () => {
    await published(secretary, { kind: 'MINUTES', subject: (await approved(secretary, 'Källsorteringsfrågan')).id });
    for (const query of ['källsortering', 'KÄLLSORTERINGSFRÅGAN nämnden', 'käll fråg']) {
      const text = await results(`q=${query}`);
      expect([query, titles(text).length]).toEqual([query, 1]);
      expect(text).toContain('<mark>');
    }
    expect(titles(await results('q=kallsortering'))).toEqual([]);
    expect(await results('q=kallsortering')).toMatch(/Menade du[\s\S]*>källsortering</);
    expect(titles(await results('q=källsortering finnsinte'))).toEqual([]);
  });

  it('shows nothing of what is typed or published as markup', async () => {
    const { id } = await approved(secretary, 'Märkningen', 'Skriptet <script>alert(1)</script> & "citat" lästes upp.');
    await published(secretary, { kind: 'MINUTES', subject: id });
    const text = await results('q=skriptet');
    expect(text).toContain('<mark>Skriptet</mark> &lt;script&gt;');
    expect(await results('q="><script>x</script>')).not.toContain('<script');
    expect(text).not.toContain('<script');
  });

  it('has pages, the newest first or in Swedish order', async () => {
    const notetaker = await portal.as('kansli@umearegionen.example');
    for (let count = 0; count < 22; count++) {
      const { id } = await imported(notetaker, `Sidindelning ${count}`, undefined, NETWORK);
      await published(notetaker, { kind: 'MINUTES', subject: id });
    }
    const first = await results('q=sidindelning');
    expect(first).toContain('22 träffar');
    expect(first).toContain('Sida 1 av 2');
    const second = await results('q=sidindelning&sida=2');
    const addresses = [...(first + second).matchAll(/minnesanteckningar-([\d-]{10})[^"]*">/g)].map(([, day]) => day!);
    expect(addresses).toHaveLength(22);
    expect(new Set(addresses).size).toBe(22);
    expect(addresses).toEqual([...addresses].sort().reverse());
    const named = titles(
      (await results('q=sidindelning&ordning=namn')) + (await results('q=sidindelning&ordning=namn&sida=2')),
    );
    expect(named).toHaveLength(22);
    expect(named).toEqual([...named].sort((a, b) => (key(a) < key(b) ? -1 : 1)));
  });

  it('answers anything', async () => {
    for (const query of ['', 'q=', 'q=%25_', 'q=x&sida=99999', 'q=x&sida=-1', 'q=x&q=y', `q=${'å'.repeat(2000)}`]) {
      expect([query.slice(0, 20), (await read(portal, `/offentligt/sok?${query}`)).status]).toEqual([
        query.slice(0, 20),
        200,
      ]);
    }
  });
});

const key = (text: string) => text.toLowerCase().replace(/å/g, '{').replace(/ä/g, '|').replace(/ö/g, '}');

interface Route {
  readonly path: string;
  readonly method: string;
  readonly mark: unknown;
}

/** Every address that a controller answers. */
function routesOf({ app }: Portal): Route[] {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype }) => {
      const type = metatype as Type;
      const prototype = type.prototype as Record<string, () => unknown>;
      const base = reflector.get<string>(PATH_METADATA, type);
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name]!;
        const path = reflector.get<string | undefined>(PATH_METADATA, handler);
        if (path === undefined) return [];
        const method = RequestMethod[reflector.get<number>(METHOD_METADATA, handler)]!;
        const whole = [base, path]
          .map((part) => part.replace(/^\/|\/$/g, ''))
          .filter(Boolean)
          .join('/');
        return [{ path: whole, method, mark: reflector.get<unknown>(POLICY, handler) }];
      });
    });
}
