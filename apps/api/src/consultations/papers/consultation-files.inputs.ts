import type { ConsultationFileKind } from '@domain/consultations/kinds.js';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ConsultationFileKindEnum } from '../enums.js';

@InputType({ description: 'A file to put with a consultation.' })
export class AttachToConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultation!: string;

  @Field(() => ID, { description: 'A file that one has sent in oneself.' })
  file!: string;

  @Field(() => ConsultationFileKindEnum, { description: 'What it is.' })
  kind!: ConsultationFileKind;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the member whose it is; must be given for OWN, STATEMENT and EXTRACT.',
  })
  organisation?: string | null;

  @Field(() => ID, { nullable: true, description: 'The member’s decision that it belongs to.' })
  decision?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name, at most 200 characters; absent = the file’s.' })
  name?: string | null;
}
