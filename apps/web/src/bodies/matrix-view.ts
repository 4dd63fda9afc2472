import { inSwedishOrder, type MatrixCell, type MatrixRow } from '@domain/bodies/membership-matrix.js';

/** By name, by how many, or by what the organisations are in one body. */
export type MatrixColumn = 'namn' | 'antal' | { readonly body: number };

export interface MatrixOrder {
  readonly column: MatrixColumn;
  /** Against the column's own order: names from Ö to A, fewest first, members last. */
  readonly reversed: boolean;
}

const RANK: Readonly<Record<NonNullable<MatrixCell>, number>> = { HOST: 2, MEMBER: 1 };

/** Names from A; counts from the most; of a body its host and members first. Ties by name. */
export function ordered<R extends MatrixRow>(rows: readonly R[], { column, reversed }: MatrixOrder): R[] {
  const weight = ({ memberships, cells }: R): number => {
    if (column === 'namn') return 0;
    if (column === 'antal') return memberships;
    const cell = cells[column.body];
    return cell ? RANK[cell] : 0;
  };
  const byName = (a: R, b: R) => inSwedishOrder(a.organisation, b.organisation);
  const sign = reversed ? -1 : 1;
  return [...rows].sort((a, b) =>
    column === 'namn' ? sign * byName(a, b) : sign * (weight(b) - weight(a)) || byName(a, b),
  );
}

/** What a column says of its order to those who hear the page. */
export function ariaSort(column: MatrixColumn, order: MatrixOrder): 'ascending' | 'descending' | 'none' {
  if (JSON.stringify(column) !== JSON.stringify(order.column)) return 'none';
  const startsAscending = column === 'namn';
  return startsAscending !== order.reversed ? 'ascending' : 'descending';
}
