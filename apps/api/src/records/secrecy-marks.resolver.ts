import type { Actor } from '@domain/access/actor.js';
import { mayWriteMeeting } from '@domain/meetings/policy.js';
import { Args, Context, Field, ID, InputType, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { mayTakeRecords } from '@domain/records/policy.js';
import { BodiesService } from '../bodies/index.js';
import { ConsultationType } from '../consultations/index.js';
import { AgendaItemType, type Meeting, MeetingAttachmentType, MeetingPayload, MeetingType } from '../meetings/index.js';
import { SecrecyMarks } from './secrecy-marks.service.js';

@InputType({ description: 'What to mark as secret (sekretessmarkera): a paragraph or a paper, not both.' })
export class SecrecyMarkInput {
  @Field(() => ID, { nullable: true, description: 'The agenda item.' })
  item?: string | null;

  @Field(() => ID, { nullable: true, description: 'The attachment.' })
  attachment?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The section of offentlighets- och sekretesslagen: "OSL 21 kap. 7 §"; null takes the mark away.',
  })
  section?: string | null;
}

@Resolver()
export class SecrecyMarksResolver {
  constructor(private readonly service: SecrecyMarks) {}

  @Mutation(() => MeetingPayload, {
    description:
      'Marks an agenda item or an attachment as secret, with the section (sekretessmarkering), or takes the mark away. What is marked is never published. For the body’s SECRETARIAT. Error: BAD_USER_INPUT.',
  })
  @Policy(mayWriteMeeting)
  async saveSecrecyMark(
    @Args('input', { description: 'What, and by which section.' }) input: SecrecyMarkInput,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.service.mark(actor, input) };
  }
}

const marks = (context: RequestContext, service: SecrecyMarks) =>
  loader(context, 'secrecyMark', (ids) => service.ofSubjects(ids));

@Resolver(() => AgendaItemType)
export class ItemSecrecyResolver {
  constructor(private readonly service: SecrecyMarks) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'The section that its secrecy mark names; null = unmarked.',
  })
  secrecySection(@Parent() { id }: AgendaItemType, @Context() context: RequestContext) {
    return marks(context, this.service).load(id);
  }
}

@Resolver(() => MeetingAttachmentType)
export class AttachmentSecrecyResolver {
  constructor(private readonly service: SecrecyMarks) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'The section that its secrecy mark names; null = unmarked.',
  })
  secrecySection(@Parent() { id }: MeetingAttachmentType, @Context() context: RequestContext) {
    return marks(context, this.service).load(id);
  }
}

@Resolver(() => MeetingType)
export class MeetingRecordsResolver {
  constructor(private readonly bodies: BodiesService) {}

  @ResolveField(() => Boolean, {
    description:
      'Whether one may take its papers to a diarium (registratorpaket): SECRETARIAT, and REGISTRAR of a member.',
  })
  async viewerMayTakeRecords(
    @Parent() { bodyId }: Meeting,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    const facts = await loader(context, 'body.facts', (ids) => this.bodies.factsOf(ids)).load(bodyId);
    return mayTakeRecords(actor, facts!).allowed;
  }
}

@Resolver(() => ConsultationType)
export class ConsultationRecordsResolver {
  constructor(private readonly bodies: BodiesService) {}

  @ResolveField(() => Boolean, {
    description:
      'Whether one may take its response to a diarium once it is sent (registratorpaket): SECRETARIAT, and REGISTRAR of a member.',
  })
  async viewerMayTakeRecords(
    @Parent() { bodyId }: ConsultationType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    const facts = await loader(context, 'body.facts', (ids) => this.bodies.factsOf(ids)).load(bodyId);
    return mayTakeRecords(actor, facts!).allowed;
  }
}
