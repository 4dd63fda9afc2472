import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';

@ObjectType('RecentChange', { description: 'Something that is new in a body where one has a place (nytt sedan sist).' })
export class RecentChangeType {
  @Field(() => ID, { description: 'Opaque id; ids are in the order of time.' })
  id!: string;

  @Field(() => Date, { description: 'When it happened.' })
  at!: Date;

  @Field({ description: 'What happened, as feature.event: cost-sharing.allocation-fixed.' })
  kind!: string;

  @Field({ description: 'Id of the thing that it happened to.' })
  subjectId!: string;

  @Field({ description: 'The thing’s name or year; empty where the kind says it all.' })
  title!: string;

  bodyId!: string | null;
  organisationId!: string | null;
}

@ObjectType({ description: 'A page of what is new, newest first.' })
export class RecentChangeConnection extends connectionOf(RecentChangeType, 'changes') {}
