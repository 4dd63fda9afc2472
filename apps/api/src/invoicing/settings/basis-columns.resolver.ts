import type { Actor } from '@domain/access/actor.js';
import { mayWriteInvoiceParty } from '@domain/invoicing/index.js';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { BasisColumns, type ChosenColumns } from './basis-columns.service.js';
import { BasisColumnsInput, BasisColumnsType, basisColumnType } from './basis-columns.types.js';

@Resolver()
export class BasisColumnsResolver {
  constructor(private readonly basis: BasisColumns) {}

  @Query(() => BasisColumnsType, {
    description: 'In which columns a host’s finance system takes a basis. For its FINANCE. Error: NOT_FOUND.',
  })
  @Policy(mayWriteInvoiceParty)
  async basisColumns(
    @Args('organisation', { description: 'Its code.' }) code: string,
    @CurrentActor() actor: Actor,
  ): Promise<BasisColumnsType> {
    return typeOf(await this.basis.own(actor, code));
  }

  @Mutation(() => BasisColumnsType, {
    description:
      'Saves in which columns a host’s finance system takes a basis. For its FINANCE. Errors: CONFLICT; BAD_USER_INPUT with the field.',
  })
  @Policy(mayWriteInvoiceParty)
  async saveBasisColumns(
    @Args('input', { description: 'The columns.' }) input: BasisColumnsInput,
    @CurrentActor() actor: Actor,
  ): Promise<BasisColumnsType> {
    return typeOf(await this.basis.save(actor, input));
  }
}

const typeOf = ({ columns, version }: ChosenColumns): BasisColumnsType => ({
  columns: columns.map(basisColumnType),
  version,
});
