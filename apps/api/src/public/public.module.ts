import { Module } from '@nestjs/common';
import { FaultReportsResolver } from './fault-reports.resolver.js';
import { FaultReportsService } from './fault-reports.service.js';

/** What people without an account can do. */
@Module({ providers: [FaultReportsService, FaultReportsResolver] })
export class PublicModule {}
