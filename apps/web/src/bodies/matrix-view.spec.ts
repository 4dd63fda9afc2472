import { describe, expect, it } from '@jest/globals';
import type { MatrixCell } from '@domain/bodies/membership-matrix.js';
import { ariaSort, ordered } from './matrix-view.js';

const row = (name: string, memberships: number, ...cells: MatrixCell[]) => ({
  organisation: { code: name, name },
  memberships,
  cells,
});
const rows = [row('Bjurholm', 1, null), row('Umeå', 3, 'HOST'), row('Åsele', 3, 'MEMBER')];
const names = (order: Parameters<typeof ordered>[1]) =>
  ordered(rows, order).map(({ organisation }) => organisation.name);

describe('the order of the matrix', () => {
  it('goes by Swedish names, both ways', () => {
    expect(names({ column: 'namn', reversed: false })).toEqual(['Bjurholm', 'Umeå', 'Åsele']);
    expect(names({ column: 'namn', reversed: true })).toEqual(['Åsele', 'Umeå', 'Bjurholm']);
  });

  it('starts with the most, and goes by name among equals', () => {
    expect(names({ column: 'antal', reversed: false })).toEqual(['Umeå', 'Åsele', 'Bjurholm']);
    expect(names({ column: 'antal', reversed: true })).toEqual(['Bjurholm', 'Umeå', 'Åsele']);
  });

  it('starts with a body’s host and members', () => {
    expect(names({ column: { body: 0 }, reversed: false })).toEqual(['Umeå', 'Åsele', 'Bjurholm']);
    expect(names({ column: { body: 0 }, reversed: true })).toEqual(['Bjurholm', 'Åsele', 'Umeå']);
  });

  it('tells the column that it goes by, and its direction', () => {
    const order = { column: { body: 1 }, reversed: false };
    expect(ariaSort({ body: 1 }, order)).toBe('descending');
    expect(ariaSort({ body: 0 }, order)).toBe('none');
    expect(ariaSort('namn', { column: 'namn', reversed: false })).toBe('ascending');
    expect(ariaSort('namn', { column: 'namn', reversed: true })).toBe('descending');
  });
});
