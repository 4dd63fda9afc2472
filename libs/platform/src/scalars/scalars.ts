import { parseDecimal } from '@domain/shared/decimal.js';
import { parseLocalDate } from '@domain/shared/local-date.js';
import { parseKronor } from '@domain/shared/ore.js';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badInput } from '../errors/portal-error.js';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly accepts: (text: string) => boolean;
  readonly example: string;
}

/** A scalar that is text on the wire and text inside; only the spelling is checked here. */
function textScalar({ name, description, accepts, example }: TextScalar): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw badInput(name, `${name} skrivs som text så här: "${example}".`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: check,
    parseLiteral: (node: ValueNode) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateScalar = textScalar({
  name: 'Date',
  description: 'A day (datum), ISO 8601: "2026-12-31". Years 1900–2199.',
  accepts: (text) => parseLocalDate(text) !== undefined,
  example: '2026-12-31',
});

export const KronorScalar = textScalar({
  name: 'Kronor',
  description: 'A sum in Swedish kronor with exactly two decimals, as text: "102150.00", "-50.00".',
  accepts: (text) => parseKronor(text) !== undefined,
  example: '102150.00',
});

export const DecimalScalar = textScalar({
  name: 'Decimal',
  description:
    'An exact decimal number as text: "42.25", "0.1098". More than six decimals are refused where the number is used.',
  accepts: (text) => parseDecimal(text) !== undefined,
  example: '42.25',
});

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** JavaScript's own reading takes 30 February for 2 March, and a time without zone for one of the server's. */
export function parseInstant(text: unknown): Date {
  const day = typeof text === 'string' ? INSTANT.exec(text)?.[1] : undefined;
  const instant = new Date(text as string);
  if (day !== undefined && !Number.isNaN(instant.getTime()) && new Date(day).toISOString().startsWith(day))
    return instant;
  throw badInput('DateTime', 'En tidpunkt skrivs som text med tidszon så här: "2026-12-31T09:00:00Z".');
}

/** In place of Nest's, which refuses nothing. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant (tidpunkt), ISO 8601 with its zone: "2026-12-31T09:00:00Z".',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node: ValueNode) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});
