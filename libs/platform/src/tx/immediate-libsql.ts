import Libsql from 'libsql';

/**
 * The writer's driver: every transaction takes the write lock at once. With SQLite's default a second process that writes between
 * our read and our write fails the transaction with SQLITE_BUSY_SNAPSHOT and leaves the connection unusable.
 */
export class ImmediateLibsql extends Libsql {
  override prepare: Libsql.Database['prepare'] = (sql) => {
    const statement = super.prepare(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql);
    const run = statement.run.bind(statement);
    // The driver takes a null that stands alone for an object with named parameters.
    statement.run = (...values) => (values.length === 1 && values[0] === null ? run(values) : run(...values));
    return statement as never;
  };
}
