import type { LocalDate } from '@domain/shared/local-date.js';
import type { Ore } from '@domain/shared/ore.js';
import { Column, type ColumnOptions, PrimaryColumn, type ValueTransformer } from 'typeorm';

/** SQLite drivers hand back integers above 2^53 rounded: such a figure is refused rather than shown wrong. */
export const wholeNumber: ValueTransformer = {
  to: (value: bigint | null | undefined) => value?.toString() ?? value,
  from: (stored: string | number | bigint | null) => {
    if (stored === null) return null;
    if (typeof stored === 'number' && !Number.isSafeInteger(stored)) {
      throw new RangeError(`the stored integer ${stored} cannot be read exactly`);
    }
    return BigInt(stored);
  },
};

/** The name of a day, of an instant, of an id … the same on SQLite and MariaDB, without drift. */
export const IdColumn = () => PrimaryColumn({ type: 'varchar', length: 36 });
export const RefColumn = (options: ColumnOptions = {}) => Column({ type: 'varchar', length: 36, ...options });
export const TextColumn = (length: number, options: ColumnOptions = {}) =>
  Column({ type: 'varchar', length, ...options });
export const LongTextColumn = (options: ColumnOptions = {}) => Column({ type: 'text', ...options });
export const DayColumn = (options: ColumnOptions = {}) => Column({ type: 'date', ...options });
export const InstantColumn = (options: ColumnOptions = {}) => Column({ type: 'datetime', precision: 6, ...options });
export const IntegerColumn = (options: ColumnOptions = {}) => Column({ type: 'int', ...options });
export const OreColumn = (options: ColumnOptions = {}) =>
  Column({ type: 'bigint', transformer: wholeNumber, ...options });
/** An exact decimal in millionths (`Micro` of the domain): hours, measured values. */
export const MicroColumn = OreColumn;
export const FlagColumn = () => Column({ type: 'boolean', default: false });

export type { LocalDate, Ore };
