import { DISPATCH_WAYS, type DispatchWay } from '@domain/meetings/dispatch.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';
import { enumOf } from '../enums.js';

export const DispatchWayEnum = enumOf<DispatchWay>(DISPATCH_WAYS);
registerEnumType(DispatchWayEnum, {
  name: 'DispatchWay',
  description: 'How a decision was sent.',
  valuesMap: {
    EMAIL: { description: 'E-post.' },
    LETTER: { description: 'Brev.' },
    E_SERVICE: { description: 'E-tjänst.' },
    INTERNAL: { description: 'Internt.' },
  },
});

@ObjectType('DecisionDispatch', { description: 'That a decision goes to somebody (expediering).' })
export class DecisionDispatchType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'To whom (mottagare).' })
  recipient!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was sent; null = not yet.' })
  sentOn!: LocalDate | null;

  @Field(() => DispatchWayEnum, { nullable: true, description: 'How it was sent; null = not yet.' })
  way!: DispatchWay | null;

  @Field(() => Int, { description: 'Rises with each change; give it back to change it.' })
  version!: number;
}

@InputType({ description: 'A recipient of a decision, and once it is sent when and how.' })
export class SaveDispatchInput {
  @Field(() => ID, { nullable: true, description: 'What to change; absent = a new recipient.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'As read, with id; another in store is a CONFLICT.' })
  version?: number | null;

  @Field(() => ID, { description: 'The decision.' })
  decision!: string;

  @Field({ description: 'To whom, 1–200 characters.' })
  recipient!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was sent; absent = not yet.' })
  sentOn?: LocalDate | null;

  @Field(() => DispatchWayEnum, { nullable: true, description: 'How; needed with sentOn.' })
  way?: DispatchWay | null;
}
