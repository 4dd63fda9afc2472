import { Column, type ColumnOptions, type ValueTransformer } from 'typeorm';

const KEY = '$bigint';

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return { [KEY]: value.toString() };
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
}

function exact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(exact);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first![0] === KEY) return BigInt(first![1] as string);
  return Object.fromEntries(entries.map(([key, inner]) => [key, exact(inner)]));
}

const exactly: ValueTransformer = {
  to: (value: unknown) => (value == null ? value : plain(value)),
  from: (value: unknown) => (value == null ? value : exact(value)),
};

/** Plain data of any length as JSON; sums (bigint) stay exact. A `text` column of MariaDB ends at 64 kB. */
export const JsonColumn = (options: ColumnOptions = {}) => Column({ type: 'json', transformer: exactly, ...options });

const asText: ValueTransformer = {
  to: (text: string | null | undefined) => (text == null ? text : (JSON.parse(text) as unknown)),
  from: (value: unknown) => (value == null ? value : JSON.stringify(value)),
};

/** JSON of any length that the domain itself writes and reads: the entity holds its text, to the byte as it was written. */
export const JsonTextColumn = (options: ColumnOptions = {}) =>
  Column({ type: 'json', transformer: asText, ...options });
