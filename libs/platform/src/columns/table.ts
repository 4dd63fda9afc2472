import { Table, type TableColumnOptions, type TableForeignKeyOptions } from 'typeorm';

/** Columns of a migration, the counterparts of `columns.ts`. */
type Column = Omit<TableColumnOptions, 'name'>;

export const id: Column = { type: 'varchar', length: '36', isPrimary: true };
export const ref: Column = { type: 'varchar', length: '36' };
export const text = (length: number): Column => ({ type: 'varchar', length: String(length) });
export const longText: Column = { type: 'text' };
export const json: Column = { type: 'json' };
export const day: Column = { type: 'date' };
export const instant: Column = { type: 'datetime', precision: 6 };
export const integer: Column = { type: 'integer' };
export const ore: Column = { type: 'bigint' };
export const micro: Column = ore;
export const flag: Column = { type: 'boolean', default: '0' };
export const key = (column: Column): Column => ({ ...column, isPrimary: true });
export const optional = (column: Column): Column => ({ ...column, isNullable: true });

export interface TableDefinition {
  readonly columns: Readonly<Record<string, Column>>;
  readonly indices?: Readonly<Record<string, readonly string[]>>;
  readonly uniques?: Readonly<Record<string, readonly string[]>>;
  /** name → [column, table referred to, its column (id when left out)] */
  readonly foreignKeys?: Readonly<Record<string, readonly [string, string, string?]>>;
  /** Foreign keys whose rows go when the row referred to goes. */
  readonly cascade?: readonly string[];
}

/** A table in TypeORM's portable form, ready for `createTable`. */
export function table(
  name: string,
  { columns, indices = {}, uniques = {}, foreignKeys = {}, cascade = [] }: TableDefinition,
): Table {
  return new Table({
    name,
    columns: Object.entries(columns).map(([column, options]) => ({ ...options, name: column })),
    indices: Object.entries(indices).map(([index, columnNames]) => ({ name: index, columnNames: [...columnNames] })),
    uniques: Object.entries(uniques).map(([unique, columnNames]) => ({ name: unique, columnNames: [...columnNames] })),
    foreignKeys: Object.entries(foreignKeys).map(
      ([fk, [column, referencedTableName, referenced = 'id']]): TableForeignKeyOptions => ({
        name: fk,
        columnNames: [column],
        referencedTableName,
        referencedColumnNames: [referenced],
        onDelete: cascade.includes(fk) ? 'CASCADE' : 'NO ACTION',
        onUpdate: 'NO ACTION',
      }),
    ),
  });
}
