import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { html } from './html.js';

describe('html', () => {
  it('escapes what is put into it, and nothing twice', () => {
    const inner = html`<b>${'a & b'}</b>`;
    expect(html`<p title="${'"\'<'}">${inner}${[inner, inner]}${undefined}${false}${0}</p>`.text).toBe(
      '<p title="&quot;&#39;&lt;"><b>a &amp; b</b><b>a &amp; b</b><b>a &amp; b</b>0</p>',
    );
  });

  it('lets no text become a tag or leave its attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.text).not.toMatch(/[<>"'\u0000]|&(?!(amp|lt|gt|quot|#39);)/);
      }),
      { numRuns: 1000 },
    );
  });
});
