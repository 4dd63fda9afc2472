import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { OrganisationType } from '../../organisations/index.js';
import { ConsultationType } from '../consultations.types.js';

@InputType({ description: 'Members that are to be asked by mail.' })
export class InviteToConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultation!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the members; absent = all that have not said what they want.',
  })
  organisations?: string[] | null;

  @Field({ nullable: true, description: 'One’s own words in the mail, at most 2 000 signs; may have several lines.' })
  message?: string;
}

@ObjectType('ConsultationInvitation', { description: 'Members asked by mail what they want (inbjudan).' })
export class ConsultationInvitationType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Date, { description: 'When.' })
  sentAt!: Date;

  @Field({ description: 'The sender’s own words in the mail; may be empty.' })
  message!: string;

  consultationId!: string;
  organisationIds!: string[];
  sentById!: string;
}

@ObjectType({ description: 'A page of invitations, the latest first.' })
export class ConsultationInvitationConnection extends connectionOf(ConsultationInvitationType, 'invitations') {}

@ObjectType({ description: 'What came of asking members by mail.' })
export class InviteToConsultationPayload {
  @Field(() => ConsultationType, { description: 'The consultation (remiss).' })
  consultation!: ConsultationType;

  @Field(() => ConsultationInvitationType, { description: 'The invitation.' })
  invitation!: ConsultationInvitationType;

  @Field(() => [OrganisationType], {
    description: 'Members without anybody to write to: no contact person with an address, and nobody in the body.',
  })
  nobody!: OrganisationType[];
}
