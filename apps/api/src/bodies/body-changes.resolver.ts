import type { Actor } from '@domain/access/actor.js';
import { mayWriteBodyPeople, mayWriteBodyRegister } from '@domain/bodies/policy.js';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import {
  AgreementPayload,
  BodyPayload,
  HostingPayload,
  MembershipPayload,
  SaveAgreementInput,
  SaveBodyInput,
  SaveHostingInput,
  SaveMembershipInput,
  SaveSeatInput,
  SeatPayload,
} from './bodies.inputs.js';
import { BodyLogos } from './body-logos.service.js';
import { BodyPeopleService } from './body-people.service.js';
import { BodyRegisterService } from './body-register.service.js';

@Resolver()
export class BodyChangesResolver {
  constructor(
    private readonly register: BodyRegisterService,
    private readonly people: BodyPeopleService,
    private readonly logos: BodyLogos,
  ) {}

  @Mutation(() => BodyPayload, {
    description: 'Adds a body (samverkansorgan) or changes the one with that slug. For ADMIN.',
  })
  @Policy(mayWriteBodyRegister)
  async saveBody(
    @Args('input', { description: 'The body; null clears a field, leaving it out keeps it.' }) input: SaveBodyInput,
    @CurrentActor() actor: Actor,
  ): Promise<BodyPayload> {
    return { body: await this.register.save(actor, input) };
  }

  @Mutation(() => MembershipPayload, {
    description:
      'Makes an organisation a member (samverkande kommun) from a day, or changes or ends a membership. For ADMIN. Errors: CONFLICT when it is a member then already; ORGANISATION_UNKNOWN.',
  })
  @Policy(mayWriteBodyRegister)
  async saveMembership(
    @Args('input', { description: 'The membership.' }) input: SaveMembershipInput,
    @CurrentActor() actor: Actor,
  ): Promise<MembershipPayload> {
    const { body, stay } = await this.register.saveMembership(actor, input);
    return { body, membership: stay };
  }

  @Mutation(() => HostingPayload, {
    description:
      'Makes an organisation the host (värdkommun) from a day, or changes or ends its time. For ADMIN. Errors: CONFLICT when the body has a host then already; ORGANISATION_UNKNOWN.',
  })
  @Policy(mayWriteBodyRegister)
  async saveHosting(
    @Args('input', { description: 'The time as host.' }) input: SaveHostingInput,
    @CurrentActor() actor: Actor,
  ): Promise<HostingPayload> {
    const { body, stay } = await this.register.saveHosting(actor, input);
    return { body, hosting: stay };
  }

  @Mutation(() => SeatPayload, {
    description:
      'Gives a person a seat (plats) from a day, or changes or ends one. For the body’s SECRETARIAT. Errors: CONFLICT when there is another chair then, or the person sits there already; ORGANISATION_UNKNOWN.',
  })
  @Policy(mayWriteBodyPeople)
  async saveSeat(
    @Args('input', { description: 'The seat.' }) input: SaveSeatInput,
    @CurrentActor() actor: Actor,
  ): Promise<SeatPayload> {
    return this.people.saveSeat(actor, input);
  }

  @Mutation(() => BodyPayload, {
    description: 'Puts a picture on the body’s papers (logotyp), or takes it away. For the body’s SECRETARIAT.',
  })
  @Policy(mayWriteBodyPeople)
  async saveBodyLogo(
    @Args('body', { description: 'Slug of the body.' }) slug: string,
    @Args('file', {
      type: () => ID,
      nullable: true,
      description: 'A PNG or JPEG of at most 1 MB, as POST /files answered; null = none.',
    })
    file: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<BodyPayload> {
    return { body: await this.logos.save(actor, slug, file ?? null) };
  }

  @Mutation(() => AgreementPayload, {
    description: 'Adds an agreement (samverkansavtal) or changes one. For the body’s SECRETARIAT.',
  })
  @Policy(mayWriteBodyPeople)
  async saveAgreement(
    @Args('input', { description: 'The agreement.' }) input: SaveAgreementInput,
    @CurrentActor() actor: Actor,
  ): Promise<AgreementPayload> {
    return this.people.saveAgreement(actor, input);
  }
}
