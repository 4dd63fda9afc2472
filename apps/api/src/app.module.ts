import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import type { Config } from '@platform/config/config.js';
import { graphqlModule } from '@platform/graphql/graphql.module.js';
import { PolicyGuard } from '@platform/graphql/policy.js';
import { PlatformModule } from '@platform/platform.module.js';
import { ActionsModule } from './actions/index.js';
import { BodiesModule } from './bodies/index.js';
import { ConsultationsModule } from './consultations/index.js';
import { CostSharingModule } from './cost-sharing/index.js';
import { schema } from './data-source.js';
import { DemoModule } from './demo/index.js';
import { EventsModule } from './events/index.js';
import { ExportsModule } from './exports/index.js';
import { HealthController } from './health.controller.js';
import { IdentityModule } from './identity/index.js';
import { InvoicingModule } from './invoicing/index.js';
import { MeetingsModule } from './meetings/index.js';
import { MinutesImportModule } from './minutes-import/index.js';
import { NotificationsModule } from './notifications/index.js';
import { OrganisationsModule } from './organisations/index.js';
import { PublicModule } from './public/index.js';
import { RecordsModule } from './records/index.js';

@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(config, schema),
        graphqlModule(),
        DiscoveryModule,
        EventsModule,
        IdentityModule,
        OrganisationsModule,
        BodiesModule,
        CostSharingModule,
        InvoicingModule,
        MeetingsModule,
        ActionsModule,
        ConsultationsModule,
        MinutesImportModule,
        ExportsModule,
        NotificationsModule,
        RecordsModule,
        PublicModule,
        DemoModule,
      ],
      controllers: [HealthController],
      providers: [{ provide: APP_GUARD, useClass: PolicyGuard }],
    };
  }
}
