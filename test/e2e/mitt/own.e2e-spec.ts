import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';

const VISIT = 'mutation { recordVisit { viewer { lastVisit } } }';
const VIEWS = '{ viewer { savedViews { id name path } } }';
const SAVE = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { savedView { id name path } } }';
const DELETE = 'mutation ($id: ID!) { deleteView(id: $id) { done } }';
const NOBODY = '01890000-0000-7000-8000-000000000000';

let portal: Portal;
let nora: Client;
let mats: Client;

beforeAll(async () => {
  portal = await startPortal();
  [nora, mats] = [await portal.as('ekonomi@norsjo.example'), await portal.as('kommunchef@mala.example')];
});
afterAll(() => portal.stop());

it('should require authorization', async () => {
  for (const [query, variables] of [
    [VISIT, {}],
    [VIEWS, {}],
    [SAVE, { input: { name: 'Mitt', path: '/' } }],
    [DELETE, { id: NOBODY }],
  ] as const) {
    expect(await portal.client().refusal(query, variables)).toBe('UNAUTHENTICATED');
  }
});

describe('viewer.lastVisit', () => {
  const visit = async (at: string, client = nora) => {
    portal.setNow(at);
    return (await client.data(VISIT)).recordVisit.viewer.lastVisit;
  };
  const day = new Date(Date.now() + 60_000).toISOString().slice(0, 10);
  const at = (time: string) => `${day}T${time}:00.000Z`;
  afterAll(() => portal.setNow(undefined));

  it('is the visit before this one, each account its own', async () => {
    expect(await visit(at('08:00'))).toBeNull();
    // Still the same visit.
    expect(await visit(at('08:59'))).toBeNull();
    expect(await visit(at('09:00'))).toBe(at('08:00'));
    expect(await visit(at('09:30'))).toBe(at('08:00'));
    expect(await visit(at('10:30'))).toBe(at('09:00'));
    expect((await nora.data('{ viewer { lastVisit } }')).viewer.lastVisit).toBe(at('09:00'));
    expect(await visit(at('10:31'), mats)).toBeNull();
  });

  it('is noted once when asked several times at once', async () => {
    portal.setNow(at('14:00'));
    await Promise.all(Array.from({ length: 5 }, () => nora.data(VISIT)));
    expect((await nora.data(VISIT)).recordVisit.viewer.lastVisit).toBe(at('10:30'));
  });
});

describe('saved views', () => {
  const save = async (name: string, path: string, client = nora) =>
    (await client.data(SAVE, { input: { name, path } })).saveView.savedView;
  const views = async (client = nora) => (await client.data(VIEWS)).viewer.savedViews;
  const fault = async (input: Record<string, string>) => (await nora.send(SAVE, { input })).errors?.[0]?.extensions;

  it('are the person’s own, and the same name is the same view', async () => {
    const first = await save(' Betala ', '/?grupp=betala');
    expect(first).toMatchObject({ name: 'Betala', path: '/?grupp=betala' });
    const again = await save('Betala', '/?grupp=betala&samverkan=treparten');
    expect(again.id).toBe(first.id);
    const other = await save('Göra', '/?grupp=gora');
    expect(await views()).toEqual([again, other]);
    expect(await views(mats)).toEqual([]);
  });

  it('are removed by their owner only', async () => {
    const { id } = await save('Tillfällig', '/kostnader');
    expect(await mats.refusal(DELETE, { id })).toBe('NOT_FOUND');
    expect(await (await portal.as('admin@portal.example')).refusal(DELETE, { id })).toBe('NOT_FOUND');
    await nora.data(DELETE, { id });
    expect(await nora.refusal(DELETE, { id })).toBe('NOT_FOUND');
    expect((await views()).map(({ name }: { name: string }) => name)).toEqual(['Betala', 'Göra']);
  });

  it.each([
    ['name', { name: ' ', path: '/' }],
    ['name', { name: 'x'.repeat(81), path: '/' }],
    ['path', { name: 'Ut', path: 'https://example.com/' }],
    ['path', { name: 'Ut', path: '//example.com/' }],
    ['path', { name: 'Ut', path: '/\\example.com' }],
    ['path', { name: 'Lång', path: `/${'x'.repeat(500)}` }],
  ])('should name %s when it is at fault (%#)', async (field, input) => {
    expect(await fault(input)).toEqual({ code: 'BAD_USER_INPUT', field });
  });

  it('end at fifty', async () => {
    for (let count = (await views(mats)).length; count < 50; count++) await save(`Vy ${count}`, '/', mats);
    expect(await mats.refusal(SAVE, { input: { name: 'En till', path: '/' } })).toBe('BAD_USER_INPUT');
    expect((await save('Vy 3', '/samverkan', mats)).path).toBe('/samverkan');
  });
});
