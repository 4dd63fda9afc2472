import { Module } from '@nestjs/common';
import { CostSharingModule } from '../cost-sharing/index.js';
import { DemoService } from './demo.service.js';

@Module({ imports: [CostSharingModule], providers: [DemoService], exports: [DemoService] })
export class DemoModule {}
