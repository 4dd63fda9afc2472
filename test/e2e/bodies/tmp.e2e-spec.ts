import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Portal, startPortal } from '../../support/portal.js';
let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());
it('smoke', async () => {
  const c = await portal.as('kommunchef@mala.example');
  console.log(
    JSON.stringify(
      await c.send(
        '{ viewer { name roles { role body { slug } organisation { code bodies { slug } } } } bodies(first: 50) { totalCount nodes { slug name kind memberCount host { code name } chair { person { name email } organisation { name } } parent { slug } children { slug } } } }',
      ),
      null,
      1,
    ),
  );
  console.log(
    JSON.stringify(
      await c.send(
        '{ body(slug:"sba") { slug agreements { title endsForAllNotices lastDayIfNoticeGiven(on: "2022-02-28") } members(on: null) { organisation { name } validFrom validTo } seats { role person { name email } organisation { name } validFrom } hostings { validFrom organisation { code } } events { totalCount } } }',
      ),
      null,
      1,
    ),
  );
});
