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
