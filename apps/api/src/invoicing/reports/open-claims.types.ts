import type { InvoiceKind } from '@domain/invoicing/index.js';
import { formatKronor, type Ore } from '@domain/shared/ore.js';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar, KronorScalar } from '@platform/scalars/scalars.js';
import { InvoiceKindEnum } from '../enums.js';
import type { OpenClaimsReport, OpenInvoice } from './open-claims.service.js';

@ObjectType('OpenInvoice', { description: 'An issued document that somebody owes something on.' })
export class OpenInvoiceType {
  @Field(() => ID, { description: 'Id of the invoice.' })
  id!: string;

  @Field({ description: 'The invoice number.' })
  number!: string;

  @Field(() => InvoiceKindEnum, { description: 'Invoice or credit note.' })
  kind!: InvoiceKind;

  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => DateScalar, { description: 'Day of issue.' })
  issuedOn!: string;

  @Field(() => DateScalar, { description: 'Due date.' })
  dueOn!: string;

  @Field(() => KronorScalar, { description: 'What the document is for, with VAT.' })
  total!: string;

  @Field(() => KronorScalar, { description: 'What is open of it, with VAT: above 0.' })
  open!: string;

  bodyId!: string;
}

@ObjectType({ description: 'A page of open documents, the one due first before.' })
export class OpenInvoiceConnection extends connectionOf(OpenInvoiceType, 'open documents') {}

@ObjectType('GrossClaim', { description: 'What one organisation owes another, whole (brutto).' })
export class GrossClaimType {
  @Field(() => KronorScalar, { description: 'The sum, with VAT.' })
  amount!: string;

  counterparty!: string;

  own!: readonly OpenInvoice[];
}

@ObjectType('MutualClaims', {
  description:
    'A counterparty that owes and is owed. Only a view (kvittning): nothing is set off without an agreement.',
})
export class MutualClaimsType {
  @Field(() => KronorScalar, { description: 'What the counterparty owes.' })
  receivable!: string;

  @Field(() => KronorScalar, { description: 'What is owed to it.' })
  payable!: string;

  @Field(() => KronorScalar, { description: 'receivable − payable: what would be left by netting.' })
  net!: string;

  @Field({ description: 'The same in Swedish sentences.' })
  explanation!: string;

  counterparty!: string;
}

@ObjectType('OpenClaims', { description: 'What an organisation has to claim and to pay over all bodies, gross.' })
export class OpenClaimsType {
  @Field(() => [GrossClaimType], { description: 'Fordringar: what others owe it, by counterparty’s code.' })
  receivables!: GrossClaimType[];

  @Field(() => [GrossClaimType], { description: 'Skulder: what it owes others, by counterparty’s code.' })
  payables!: GrossClaimType[];

  @Field(() => KronorScalar, { description: 'The sum of the receivables.' })
  receivable!: string;

  @Field(() => KronorScalar, { description: 'The sum of the payables.' })
  payable!: string;

  @Field(() => [MutualClaimsType], { description: 'Counterparties on both sides.' })
  mutual!: MutualClaimsType[];

  code!: string;
}

const size = (ore: Ore): Ore => (ore < 0n ? -ore : ore);

export const openInvoiceType = ({ id, number, kind, year, issuedOn, dueOn, total, open, bodyId }: OpenInvoice) => ({
  id,
  number,
  kind,
  year,
  issuedOn,
  dueOn,
  total: formatKronor(total),
  open: formatKronor(size(open)),
  bodyId,
});

export function openClaimsType({ organisation: { code }, claims, mutual }: OpenClaimsReport): OpenClaimsType {
  const receivables = claims.filter(({ creditor }) => creditor === code);
  const payables = claims.filter(({ debtor }) => debtor === code);
  const sum = (of: readonly { readonly amount: Ore }[]) =>
    formatKronor(of.reduce((all, { amount }) => all + amount, 0n));
  return {
    code,
    receivable: sum(receivables),
    payable: sum(payables),
    receivables: receivables.map(({ debtor, amount, documents }) => ({
      counterparty: debtor,
      amount: formatKronor(amount),
      own: documents,
    })),
    payables: payables.map(({ creditor, amount, documents }) => ({
      counterparty: creditor,
      amount: formatKronor(amount),
      own: documents,
    })),
    mutual: mutual.map(({ first, second, firstOwes, secondOwes, explanation }) => {
      const [counterparty, receivable, payable] =
        first === code ? [second, secondOwes, firstOwes] : [first, firstOwes, secondOwes];
      return {
        counterparty,
        receivable: formatKronor(receivable),
        payable: formatKronor(payable),
        net: formatKronor(receivable - payable),
        explanation,
      };
    }),
  };
}
