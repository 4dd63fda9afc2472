import { describe, expect, it } from '@jest/globals';
import { checkBody, checkParent, checkPerson } from './check-body.js';

describe('checkBody', () => {
  const body = { slug: 'min-namnd-2', name: 'Min nämnd', description: '' };

  it('takes a plain one', () => {
    expect(checkBody(body)).toEqual({ ok: true, value: body });
  });

  it.each([
    ['slug', ''],
    ['slug', 'Min'],
    ['slug', 'nämnd'],
    ['slug', '-a'],
    ['slug', 'a-'],
    ['slug', 'a--b'],
    ['slug', 'a\n'],
    ['slug', 'a'.repeat(61)],
    ['name', '  '],
    ['name', 'a'.repeat(161)],
    ['description', 'a'.repeat(10_001)],
  ])('refuses %s %j', (field, value) => {
    expect(checkBody({ ...body, [field]: value })).toMatchObject({
      ok: false,
      error: { code: 'BAD_USER_INPUT', field },
    });
  });
});

describe('checkParent', () => {
  it('takes none, and one that is not below', () => {
    expect(checkParent('a', [])).toEqual({ ok: true, value: null });
    expect(checkParent('a', ['b', 'c'])).toEqual({ ok: true, value: 'b' });
  });

  it.each([[['a']], [['b', 'a']], [['b', 'c', 'a']]])('refuses a circle: %j', (ancestors) => {
    expect(checkParent('a', ancestors)).toMatchObject({ ok: false, error: { field: 'parent' } });
  });
});

describe('checkPerson', () => {
  it('takes a name, with or without an address', () => {
    expect(checkPerson({ name: 'Anna Exempel', email: null }).ok).toBe(true);
    expect(checkPerson({ name: 'Anna Exempel', email: 'anna@norsjo.example' }).ok).toBe(true);
  });

  it.each([
    [{ name: '', email: null }, 'person.name'],
    [{ name: 'a'.repeat(121), email: null }, 'person.name'],
    [{ name: 'Anna', email: 'anna' }, 'person.email'],
    [{ name: 'Anna', email: `${'a'.repeat(250)}@b.se` }, 'person.email'],
  ])('refuses %j', (person, field) => {
    expect(checkPerson(person)).toMatchObject({ ok: false, error: { field } });
  });
});
