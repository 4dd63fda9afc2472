import { Module } from '@nestjs/common';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { Mailer } from '@platform/mail/mailer.js';
import type { Pace } from '@platform/worker/turns.js';
import { BodiesModule } from '../bodies/index.js';
import { ExportsModule } from '../exports/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { DeliveriesService } from './deliveries.service.js';
import { NotificationLoop, PACE } from './notification-loop.js';
import { MeetingMailResolver, SummonsDeliveriesResolver } from './notifications.resolver.js';
import { SummonsLetters } from './summons-letters.service.js';
import { SummonsQueue } from './summons-queue.service.js';
import { MAILER, SummonsSender } from './summons-sender.service.js';

const INTERVAL_MS = 5_000;

@Module({
  imports: [BodiesModule, MeetingsModule, ExportsModule],
  providers: [
    { provide: PACE, useFactory: (): Pace => ({ intervalMs: INTERVAL_MS }) },
    { provide: MAILER, useFactory: ({ mail }: Config) => (mail ? new Mailer(mail) : null), inject: [CONFIG] },
    SummonsQueue,
    SummonsLetters,
    SummonsSender,
    NotificationLoop,
    DeliveriesService,
    MeetingMailResolver,
    SummonsDeliveriesResolver,
  ],
})
export class NotificationsModule {}
