import { it, expect } from '@jest/globals';
import { startPortal } from '../../support/portal.js';
it('boots', async () => {
  const portal = await startPortal();
  const c = await portal.as('kansli@umearegionen.example');
  console.log(JSON.stringify(await c.send('{ body(slug: "kommunchefsgruppen") { seats { role person { name email } } } }')));
  await portal.stop();
  expect(1).toBe(1);
});
