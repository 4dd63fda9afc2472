/** A datetime column as a raw query gives it: a Date from MariaDB, UTC text without zone from SQLite. */
export const rawInstant = (value: Date | string): Date =>
  value instanceof Date ? value : new Date(`${value.replace(' ', 'T')}Z`);
