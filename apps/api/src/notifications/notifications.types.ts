import { MAIL_STATES, type MailState } from '@domain/meetings/mail-rules.js';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';

export const SummonsDeliveryStateEnum = Object.fromEntries(MAIL_STATES.map((state) => [state, state])) as {
  [S in MailState]: S;
};
registerEnumType(SummonsDeliveryStateEnum, {
  name: 'SummonsDeliveryState',
  description: 'What has become of a mail.',
  valuesMap: {
    WAITING: { description: 'Väntar: to be sent, or to be tried again.' },
    SENDING: { description: 'Skickas just nu.' },
    SENT: { description: 'Skickat: the mail server has taken it.' },
    FAILED: { description: 'Misslyckades: it will not be tried again; `fault` says why.' },
    NO_ADDRESS: { description: 'Adress saknas: the person has no e-mail address.' },
    OFF: { description: 'E-post är avstängd i portalen.' },
    SUPERSEDED: { description: 'Ersatt av ett senare utskick: it was still waiting then, and will not be sent.' },
  },
});

@ObjectType('SummonsDelivery', { description: 'A sending to one person (utskick till en person).' })
export class SummonsDeliveryType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Name of the person, as it was then.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where it went; null where there is no address.' })
  email!: string | null;

  @Field({ description: 'Whether the person is a substitute (ersättare): told of time and place, and need not come.' })
  optional!: boolean;

  @Field(() => SummonsDeliveryStateEnum, { description: 'What has become of it.' })
  state!: MailState;

  @Field(() => Date, { nullable: true, description: 'When the mail server took it.' })
  sentAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What went wrong at the last attempt, in Swedish, and what the mail server said; never an address.',
  })
  fault!: string | null;
}

@ObjectType({ description: 'A page of sendings to people, the chair first.' })
export class SummonsDeliveryConnection extends connectionOf(SummonsDeliveryType, 'sendings to people') {}

@InputType({ description: 'A mail that is to be sent again.' })
export class ResendSummonsInput {
  @Field(() => ID, { description: 'Id of the SummonsDelivery.' })
  mail!: string;
}

@ObjectType({ description: 'A mail that will be sent again.' })
export class ResendSummonsPayload {
  @Field(() => SummonsDeliveryType, { description: 'The sending, as it is now.' })
  delivery!: SummonsDeliveryType;
}
