import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';

@ObjectType('Event', {
  description: 'Something that happened (händelse): who changed what, and when. Never changed afterwards.',
})
export class EventType {
  @Field(() => ID, { description: 'Opaque id; ids are in the order of time.' })
  id!: string;

  @Field(() => Date, { description: 'When it happened.' })
  at!: Date;

  @Field({ description: 'What happened, as feature.event: cost-sharing.allocation-fixed.' })
  kind!: string;

  @Field({ description: 'The kind of thing that it happened to.' })
  subjectType!: string;

  @Field({ description: 'Id or code of the thing that it happened to.' })
  subjectId!: string;

  @Field({ description: 'What changed, as JSON.' })
  data!: string;
}

@ObjectType({ description: 'A page of the event log.' })
export class EventConnection extends connectionOf(EventType, 'events') {}
