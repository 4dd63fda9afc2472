import { describe, expect, it } from '@jest/globals';
import { commandOf } from './keys.js';

const press = (key: string, code: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('keys of meeting mode', () => {
  it('are letters alone while nobody types', () => {
    expect(commandOf(press('n', 'KeyN'), false)).toBe('NEXT');
    expect(commandOf(press('B', 'KeyB'), false)).toBe('DECISION');
    expect(commandOf(press('å', 'BracketLeft'), false)).toBe('ACTION');
    expect(commandOf(press('x', 'KeyX'), false)).toBeUndefined();
  });

  it('need Alt while somebody types', () => {
    expect(commandOf(press('n', 'KeyN'), true)).toBeUndefined();
    expect(commandOf(press('n', 'KeyN', { altKey: true }), true)).toBe('NEXT');
  });

  it('are known by their place where Alt makes another letter', () => {
    expect(commandOf(press('˙', 'BracketLeft', { altKey: true }), true)).toBe('ACTION');
  });

  it('leave the browser its own', () => {
    expect(commandOf(press('p', 'KeyP', { ctrlKey: true }), false)).toBeUndefined();
    expect(commandOf(press('n', 'KeyN', { metaKey: true }), false)).toBeUndefined();
    // AltGr on Windows.
    expect(commandOf(press('b', 'KeyB', { altKey: true, ctrlKey: true }), true)).toBeUndefined();
  });
});
