import { APPEAL_KINDS, type AppealKind, LEGAL_FORCES, type LegalForce } from '@domain/meetings/legal-force.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';
import { MinutesApprovalType } from '../approval/approval.types.js';
import { enumOf } from '../enums.js';
import { AgendaItemType } from '../meetings.types.js';

export const AppealKindEnum = enumOf<AppealKind>(APPEAL_KINDS);
registerEnumType(AppealKindEnum, {
  name: 'AppealKind',
  description: 'How a paragraph is appealed (KL 13:2–3).',
  valuesMap: {
    LEGALITY: { description: 'Laglighetsprövning.' },
    OTHER_WAY: { description: 'Another way, such as förvaltningsbesvär (myndighetsutövning).' },
    NONE: { description: 'Not at all: purely preparatory (rent förberedande).' },
  },
});

export const LegalForceEnum = enumOf<LegalForce>(LEGAL_FORCES);
registerEnumType(LegalForceEnum, {
  name: 'LegalForce',
  description: 'Whether a decision has laga kraft.',
  valuesMap: {
    PENDING: { description: 'The time for appeal has not run out.' },
    APPEALED: { description: 'An appeal is on record: a court decides.' },
    IN_FORCE: { description: 'Laga kraft: the time has run out and nobody has appealed.' },
    OTHER: { description: 'It does not follow from the notice.' },
  },
});

@ObjectType('ParagraphForce', { description: 'A paragraph of an approval, and whether it has laga kraft.' })
export class ParagraphForceType {
  @Field(() => AgendaItemType, { description: 'The paragraph.' })
  item!: AgendaItemType;

  @Field(() => AppealKindEnum, { description: 'How it is appealed.' })
  kind!: AppealKind;

  @Field(() => LegalForceEnum, { description: 'Whether it has laga kraft.' })
  force!: LegalForce;

  @Field({ description: 'The same with its reason, as a Swedish sentence.' })
  sentence!: string;
}

@ObjectType('AppealReceived', { description: 'An appeal (överklagande) that a member has received (KL 13:6).' })
export class AppealReceivedType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'Received on (inkom).' })
  receivedOn!: LocalDate;

  @Field({ description: 'Registration number (diarienummer); may be empty.' })
  registrationNumber!: string;

  itemId!: string | null;
  organisationId!: string;
}

@InputType({ description: 'An appeal that a member has received.' })
export class RecordAppealInput {
  @Field(() => ID, { description: 'The approval.' })
  approval!: string;

  @Field({ description: 'Code of the organisation that received it.' })
  organisation!: string;

  @Field(() => DateScalar, { description: 'When: not before the approval, not to come.' })
  receivedOn!: LocalDate;

  @Field(() => ID, { nullable: true, description: 'Which paragraph; absent = not said which.' })
  item?: string | null;

  @Field(() => String, { nullable: true, description: 'Registration number, at most 60 characters.' })
  registrationNumber?: string | null;
}

@InputType({ description: 'How a paragraph is appealed.' })
export class SetAppealKindInput {
  @Field(() => ID, { description: 'The item.' })
  item!: string;

  @Field(() => AppealKindEnum, { description: 'How.' })
  kind!: AppealKind;
}

@ObjectType({ description: 'The approval after the change.' })
export class MinutesApprovalPayload {
  @Field(() => MinutesApprovalType, { description: 'The approval.' })
  approval!: MinutesApprovalType;
}
