import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const WEB = join(import.meta.dirname, '../../apps/web/src');

const stylesheets = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

/** The classes that a stylesheet gives a look of their own: rules of one class alone. */
const classesOf = (name: string): string[] =>
  [...readFileSync(join(WEB, name), 'utf8').matchAll(/^\.([\w-]+) \{/gm)].map((match) => match[1]!);

describe('stylesheets', () => {
  it('give a class its look in one place: all of them are loaded together once somebody has walked around', () => {
    const homes = new Map<string, string[]>();
    for (const name of stylesheets) {
      for (const each of classesOf(name)) homes.set(each, [...(homes.get(each) ?? []), name]);
    }
    expect(stylesheets.length).toBeGreaterThan(3);
    expect([...homes].filter(([, names]) => names.length > 1)).toEqual([]);
  });
});
