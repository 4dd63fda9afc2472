import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { DemoService } from './demo.service.js';

@Module({ imports: [OrganisationsModule], providers: [DemoService], exports: [DemoService] })
export class DemoModule {}
