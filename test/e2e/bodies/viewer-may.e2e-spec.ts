import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Portal, startPortal } from '../../support/portal.js';

describe('what the viewer may do with a body', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  it.each([
    ['namndsekreterare@norsjo.example', 'treparten', true, false],
    ['namndsekreterare@norsjo.example', 'uhc', false, false],
    ['kommunchef@mala.example', 'treparten', false, false],
    ['ekonomi@norsjo.example', 'treparten', false, false],
    ['admin@portal.example', 'treparten', false, true],
  ])('%s, %s: people %s, register %s – as the mutations answer', async (email, slug, people, register) => {
    const client = await portal.as(email);
    const { body } = await client.data(
      'query ($slug: String!) { body(slug: $slug) { viewerMayWritePeople viewerMayWriteRegister } }',
      { slug },
    );
    expect(body).toEqual({ viewerMayWritePeople: people, viewerMayWriteRegister: register });
    const seat = 'mutation ($input: SaveSeatInput!) { saveSeat(input: $input) { seat { id } } }';
    const save = 'mutation ($input: SaveBodyInput!) { saveBody(input: $input) { body { id } } }';
    expect((await client.refusal(seat, { input: { body: slug } })) !== 'FORBIDDEN').toBe(people);
    expect((await client.refusal(save, { input: { slug } })) !== 'FORBIDDEN').toBe(register);
  });
});
