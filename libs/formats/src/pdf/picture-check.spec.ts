import { describe, expect, it } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { isSoundPng } from './picture-check.js';
import { png } from './pdf.samples.js';

describe('isSoundPng', () => {
  it.each([0, 2, 4, 6] as const)('takes color type %d', (type) => {
    expect(isSoundPng(png(7, 5, type))).toBe(true);
  });

  it('refuses what would break while it is unpacked', () => {
    const whole = png(10, 10, 6);
    expect(isSoundPng(whole.subarray(0, 40))).toBe(false);
    expect(isSoundPng(whole.subarray(0, -12))).toBe(false);
    expect(isSoundPng(png(10, 10, 6, Buffer.from('inte packat')))).toBe(false);
    expect(isSoundPng(png(10, 10, 6, deflateSync(Buffer.alloc(20))))).toBe(false);
    expect(isSoundPng(png(10, 10, 6, deflateSync(Buffer.alloc(410, 120))))).toBe(false);
    expect(isSoundPng(png(100_000, 100_000, 6, deflateSync(Buffer.alloc(10))))).toBe(false);
    expect(isSoundPng(png(10, 10, 3))).toBe(false);
    expect(isSoundPng(new Uint8Array())).toBe(false);
    expect(isSoundPng(Buffer.from('%PDF-1.7'))).toBe(false);
  });
});
