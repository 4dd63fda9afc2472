import Libsql from 'libsql';

/**
 * The writer's driver: every transaction takes the write lock at once. With SQLite's default a second process that writes between
 * our read and our write fails the transaction with SQLITE_BUSY_SNAPSHOT and leaves the connection unusable.
 */
export class ImmediateLibsql extends Libsql {
  override prepare: Libsql.Database['prepare'] = (sql) =>
    super.prepare(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql) as never;
}
