import type { Actor } from '@domain/access/actor.js';
import { mayAnswerFor, mayKeepConsultations, mayRegisterFor } from '@domain/consultations/policy.js';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { ConsultationFiles } from '../papers/consultation-files.service.js';
import { ConsultationPayload } from '../consultations.types.js';
import { ContactRequests } from './contact-requests.service.js';
import { Deadlines } from '../planning/deadlines.service.js';
import { AttachToConsultationInput } from '../papers/consultation-files.inputs.js';
import {
  AnswerExtensionInput,
  AskForContactsInput,
  AskForExtensionInput,
  ConferenceInput,
  ConsultationMemberInput,
  CorrectSendingInput,
  JoinAfterwardsInput,
  RecordHandlingStepInput,
  SetMemberDeciderInput,
  SetMemberRegistrationInput,
} from './handling.inputs.js';
import { AskForContactsPayload } from './handling.types.js';
import { OwnHandling } from './own-handling.service.js';
import { SendingRecords } from '../response/sending-records.service.js';

@Resolver()
export class HandlingResolver {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly handling: OwnHandling,
    private readonly files: ConsultationFiles,
    private readonly contacts: ContactRequests,
    private readonly sendings: SendingRecords,
  ) {}

  @Mutation(() => ConsultationPayload, {
    description:
      'The sender has been asked for more time (anstånd begärt). For the body’s SECRETARIAT. Errors: ILLEGAL_TRANSITION, BAD_USER_INPUT.',
  })
  @Policy(mayKeepConsultations)
  async askForExtension(
    @Args('input', { description: 'Until when.' }) { consultation, to }: AskForExtensionInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.deadlines.ask(actor, consultation, to) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'The sender has granted or refused more time. For the body’s SECRETARIAT. Errors: ILLEGAL_TRANSITION, BAD_USER_INPUT.',
  })
  @Policy(mayKeepConsultations)
  async answerExtension(
    @Args('input', { description: 'What it answered.' }) { consultation, grantedTo }: AnswerExtensionInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.deadlines.answer(actor, consultation, grantedTo ?? null) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'The response goes without a member that is late, openly; not before the last day. For the body’s SECRETARIAT. Errors: ILLEGAL_TRANSITION, BAD_USER_INPUT.',
  })
  @Policy(mayKeepConsultations)
  async leaveOutMember(
    @Args('input', { description: 'Whom.' }) { consultation, organisation }: ConsultationMemberInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.deadlines.leaveOut(actor, consultation, organisation) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'A member that was left out is waited for again. For the body’s SECRETARIAT. Errors: ILLEGAL_TRANSITION, BAD_USER_INPUT.',
  })
  @Policy(mayKeepConsultations)
  async takeMemberBackIn(
    @Args('input', { description: 'Whom.' }) { consultation, organisation }: ConsultationMemberInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.deadlines.takeBackIn(actor, consultation, organisation) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'A member decides to stand behind a response that has been sent (ansluter sig i efterhand). For its CHIEF_EXECUTIVE and REPRESENTATIVE, and for the body’s SECRETARIAT. Errors: ILLEGAL_TRANSITION, BAD_USER_INPUT.',
  })
  @Policy(mayAnswerFor)
  async joinAfterwards(
    @Args('input', { description: 'Who, and its decision.' }) input: JoinAfterwardsInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.deadlines.join(actor, input) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'A step in a member’s own handling, with its day. For its CHIEF_EXECUTIVE and REPRESENTATIVE, and for the body’s SECRETARIAT. Errors: ILLEGAL_TRANSITION, BAD_USER_INPUT.',
  })
  @Policy(mayAnswerFor)
  async recordHandlingStep(
    @Args('input', { description: 'Whose, which and when.' })
    { consultation, organisation, step, on }: RecordHandlingStepInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.handling.step(actor, consultation, organisation, step, on ?? null) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'Who is to decide for a member; the plan counts with that. For its CHIEF_EXECUTIVE and REPRESENTATIVE, and for the body’s SECRETARIAT.',
  })
  @Policy(mayAnswerFor)
  async setMemberDecider(
    @Args('input', { description: 'Whose, and who.' })
    { consultation, organisation, decider }: SetMemberDeciderInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.handling.decider(actor, consultation, organisation, decider) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'A member’s own registration number (diarienummer). For its CHIEF_EXECUTIVE, REPRESENTATIVE and REGISTRAR, and for the body’s SECRETARIAT.',
  })
  @Policy(mayRegisterFor)
  async setMemberRegistrationNumber(
    @Args('input', { description: 'Whose, and which.' })
    { consultation, organisation, registrationNumber }: SetMemberRegistrationInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.handling.register(actor, consultation, organisation, registrationNumber) };
  }

  @Mutation(() => ConsultationPayload, {
    description: 'A meeting of the body is a conference about the consultation. For the body’s SECRETARIAT.',
  })
  @Policy(mayKeepConsultations)
  async linkConference(
    @Args('input', { description: 'Which meeting.' }) { consultation, meeting }: ConferenceInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.handling.confer(actor, consultation, meeting, true) };
  }

  @Mutation(() => ConsultationPayload, {
    description: 'A meeting is no conference about the consultation after all. For the body’s SECRETARIAT.',
  })
  @Policy(mayKeepConsultations)
  async unlinkConference(
    @Args('input', { description: 'Which meeting.' }) { consultation, meeting }: ConferenceInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.handling.confer(actor, consultation, meeting, false) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'When, how and to whom a response was sent, put right afterwards; who stands behind it never changes. For the body’s SECRETARIAT. Errors: BAD_USER_INPUT.',
  })
  @Policy(mayKeepConsultations)
  async correctResponseSending(
    @Args('input', { description: 'How it left; what is absent stays.' }) input: CorrectSendingInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.sendings.correct(actor, input) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'Puts a file with a consultation. RECEIVED and RECEIPT for the body’s SECRETARIAT; OWN and STATEMENT also for the member’s CHIEF_EXECUTIVE and REPRESENTATIVE; EXTRACT also for its REGISTRAR. A STATEMENT goes with what is sent, as PDF, PNG or JPEG. Errors: BAD_USER_INPUT.',
  })
  @Policy(mayRegisterFor)
  async attachToConsultation(
    @Args('input', { description: 'Which file, what it is and whose.' }) input: AttachToConsultationInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.files.attach(actor, input) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'Takes a file away from a consultation. For who may put it there; a statement that has been sent stays. Errors: ILLEGAL_TRANSITION.',
  })
  @Policy(mayRegisterFor)
  async removeConsultationFile(
    @Args('id', { type: () => ID, description: 'The file with the consultation.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.files.detach(actor, id) };
  }

  @Mutation(() => AskForContactsPayload, {
    description:
      'Gives an action to each member without a contact person, as one group (utse kontaktperson). Who has been asked and not done it yet is not asked again. For the body’s SECRETARIAT. Errors: ILLEGAL_TRANSITION.',
  })
  @Policy(mayKeepConsultations)
  askForContacts(
    @Args('input', { description: 'Of which consultation, and by when.' }) { consultation, dueOn }: AskForContactsInput,
    @CurrentActor() actor: Actor,
  ) {
    return this.contacts.ask(actor, consultation, dueOn ?? null);
  }
}
