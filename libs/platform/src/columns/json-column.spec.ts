import { expect, it } from '@jest/globals';
import type { ValueTransformer } from 'typeorm';
import { getMetadataArgsStorage } from 'typeorm';
import { JsonColumn, JsonTextColumn } from './json-column.js';

class Row {
  @JsonColumn()
  data!: unknown;

  @JsonTextColumn()
  text!: string;
}

const transformerOf = (propertyName: string) =>
  getMetadataArgsStorage().columns.find((column) => column.target === Row && column.propertyName === propertyName)!
    .options.transformer as ValueTransformer;
/** What a database does with it. */
const stored = (name: string, value: unknown) =>
  transformerOf(name).from(JSON.parse(JSON.stringify(transformerOf(name).to(value))));

it('keeps sums exact, however deep and large', () => {
  const data = {
    total: 9007199254740993n,
    rows: [{ amount: -1n, text: '1n' }, []],
    none: null,
    at: { $bigint: 'x', y: 1 },
  };
  expect(stored('data', data)).toEqual(data);
  expect(transformerOf('data').to(null)).toBeNull();
});

it('gives a text back to the byte', () => {
  const text = '{"b":"1.00","a":[{"z":"å\\"\\\\"},true,null]}';
  expect(stored('text', text)).toBe(text);
});
