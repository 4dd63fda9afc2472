import type { Actor } from '@domain/access/actor.js';
import type { MeetingDecider } from '@domain/consultations/plan-facts.js';
import { mayEnterBoardMeetings } from '@domain/consultations/policy.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import { Done } from '../../identity/index.js';
import { OrganisationType } from '../../organisations/index.js';
import { BoardMeetings } from './board-meetings.service.js';
import { MeetingDeciderEnum } from '../enums.js';
import { BoardMeetingConnection, BoardMeetingType } from '../handling/handling.types.js';

@InputType({ description: 'A day on which a board meets.' })
export class BoardDayInput {
  @Field(() => DateScalar, { description: 'The day.' })
  meetsOn!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day for papers; absent = not known.' })
  papersOn?: LocalDate | null;
}

@InputType({ description: 'Days on which a board of an organisation meets.' })
export class AddBoardMeetingsInput {
  @Field({ description: 'Code of the organisation.' })
  organisation!: string;

  @Field(() => MeetingDeciderEnum, { description: 'What it is.' })
  decider!: MeetingDecider;

  @Field({ description: 'Its name, 1–120 characters.' })
  board!: string;

  @Field(() => [BoardDayInput], { description: '1–100 days; a known one gets its day for papers anew.' })
  days!: BoardDayInput[];
}

@ObjectType({ description: 'The days that were entered.' })
export class BoardMeetingsPayload {
  @Field(() => [BoardMeetingType], { description: 'In order of time.' })
  boardMeetings!: BoardMeetingType[];
}

@Resolver()
export class BoardMeetingsResolver {
  constructor(private readonly service: BoardMeetings) {}

  @Mutation(() => BoardMeetingsPayload, {
    description:
      'Enters days on which a board meets. For the organisation’s CHIEF_EXECUTIVE, REPRESENTATIVE and REGISTRAR, and for the SECRETARIAT of a body that it is a member of. Errors: ORGANISATION_UNKNOWN, BAD_USER_INPUT.',
  })
  @Policy(mayEnterBoardMeetings)
  async addBoardMeetings(
    @Args('input', { description: 'Whose, which board and when.' }) input: AddBoardMeetingsInput,
    @CurrentActor() actor: Actor,
  ): Promise<BoardMeetingsPayload> {
    return { boardMeetings: await this.service.add(actor, input) };
  }

  @Mutation(() => Done, { description: 'Takes a day away again. For who may enter it.' })
  @Policy(mayEnterBoardMeetings)
  async removeBoardMeeting(
    @Args('id', { type: () => ID, description: 'The day.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<Done> {
    await this.service.remove(actor, id);
    return { done: true };
  }
}

@Resolver(() => OrganisationType)
export class OrganisationBoardsResolver {
  constructor(private readonly service: BoardMeetings) {}

  @ResolveField(() => BoardMeetingConnection, {
    description: 'When its boards, assembly and committees meet (sammanträden), in order of time.',
  })
  boardMeetings(
    @Parent() { code }: OrganisationType,
    @Args() { first, after }: PageArgs,
    @Args('from', { type: () => DateScalar, nullable: true, description: 'From this day on; absent = all.' })
    from: LocalDate | null,
    @CurrentActor() actor: Actor,
  ): Promise<BoardMeetingConnection> {
    return this.service.list(actor, code, from, first, after);
  }

  @ResolveField(() => Boolean, { description: 'Whether one may enter when its boards meet.' })
  async viewerMayEnterBoardMeetings(
    @Parent() { id }: OrganisationType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    const read = (ids: readonly string[]) => this.service.mayEnter(actor, ids);
    return (await loader(context, 'organisation.mayEnterBoardMeetings', read).load(id)) ?? false;
  }
}
