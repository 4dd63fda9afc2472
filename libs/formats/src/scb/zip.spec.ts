import { describe, expect, it } from '@jest/globals';

import { packZip, unpackZip } from './zip.js';

const entries = [
  { name: 'xl/workbook.xml', bytes: Buffer.from('<workbook/>') },
  { name: 'xl/worksheets/blad å.xml', bytes: Buffer.from('<worksheet/>') },
];

describe('zip archives', () => {
  it('reads back what was packed', () => {
    expect(unpackZip(packZip(entries))).toEqual({ ok: true, value: entries });
  });

  it('refuses every cut', () => {
    const whole = packZip(entries);
    for (let length = 0; length < whole.length; length += 1) {
      expect(unpackZip(whole.subarray(0, length)).ok).toBe(false);
    }
  });

  it('refuses a changed byte in the data', () => {
    const bytes = packZip(entries);
    bytes[bytes.indexOf('<workbook/>') + 3] = 0x21;
    expect(unpackZip(bytes)).toEqual({ ok: false, error: { code: 'SCB_FILE_TRUNCATED', format: 'xlsx', line: 0 } });
  });

  it('refuses more than a thousand entries', () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({ name: `${index}.xml`, bytes: Buffer.from('') }));
    expect(unpackZip(packZip(many))).toMatchObject({
      ok: false,
      error: { code: 'SCB_FILE_TOO_LARGE', unit: 'ENTRIES' },
    });
  });
});
