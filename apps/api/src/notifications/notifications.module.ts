import { Module } from '@nestjs/common';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { Mailer } from '@platform/mail/mailer.js';
import type { Pace } from '@platform/worker/turns.js';
import { BodiesModule } from '../bodies/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { ExportsModule } from '../exports/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { DeliveriesService } from './deliveries.service.js';
import {
  ConsultationMailResolver,
  InvitationDeliveriesResolver,
  InvitationDeliveryResolver,
} from './invitation-deliveries.resolver.js';
import { InvitationLetters } from './invitation-letters.service.js';
import { InvitationQueue } from './invitation-queue.service.js';
import { MAIL_KINDS, MAILER, MailSender } from './mail-sender.service.js';
import { NotificationLoop, PACE } from './notification-loop.js';
import { MeetingMailResolver, SummonsDeliveriesResolver } from './notifications.resolver.js';
import { SummonsLetters } from './summons-letters.service.js';
import { SummonsQueue } from './summons-queue.service.js';

const INTERVAL_MS = 5_000;

@Module({
  imports: [OrganisationsModule, BodiesModule, MeetingsModule, ConsultationsModule, ExportsModule],
  providers: [
    { provide: PACE, useFactory: (): Pace => ({ intervalMs: INTERVAL_MS }) },
    { provide: MAILER, useFactory: ({ mail }: Config) => (mail ? new Mailer(mail) : null), inject: [CONFIG] },
    SummonsQueue,
    SummonsLetters,
    InvitationQueue,
    InvitationLetters,
    {
      provide: MAIL_KINDS,
      useFactory: (...kinds: readonly unknown[]) => kinds,
      inject: [SummonsLetters, InvitationLetters],
    },
    MailSender,
    NotificationLoop,
    DeliveriesService,
    MeetingMailResolver,
    SummonsDeliveriesResolver,
    ConsultationMailResolver,
    InvitationDeliveriesResolver,
    InvitationDeliveryResolver,
  ],
})
export class NotificationsModule {}
