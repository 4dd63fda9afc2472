import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';

@InputType({
  description: 'A fault in the portal (felrapport), such as something that cannot be used with a screen reader.',
})
export class ReportFaultInput {
  @Field({ description: 'Where: the page’s name or address, 1–200 characters.' })
  page!: string;

  @Field({ description: 'What is wrong, 1–4 000 characters.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address, from those who want an answer.' })
  email?: string | null;
}

@ObjectType('FaultReport', { description: 'A reported fault in the portal (felrapport).' })
export class FaultReportType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Date, { description: 'When it was reported.' })
  at!: Date;

  @Field({ description: 'Where: the page’s name or address.' })
  page!: string;

  @Field({ description: 'What is wrong, in the words of whoever reported it.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Where to answer; null when no answer is wanted.' })
  email!: string | null;
}

@ObjectType({ description: 'A page of reported faults, newest first.' })
export class FaultReportConnection extends connectionOf(FaultReportType, 'reports') {}
