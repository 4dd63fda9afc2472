import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { Public } from '@platform/graphql/policy.js';
import { DATA_SOURCES } from '@platform/platform.module.js';
import { databaseReady } from '@platform/tx/database.js';
import type { DataSources } from '@platform/tx/data-sources.js';

/** For whatever watches over the process. */
@Controller()
export class HealthController {
  constructor(@Inject(DATA_SOURCES) private readonly sources: DataSources) {}

  /** The process is alive. */
  @Get('health')
  @Public()
  health(): { status: 'alive' } {
    return { status: 'alive' };
  }

  /** The database answers and has every migration. */
  @Get('ready')
  @Public()
  async ready(): Promise<{ status: 'ready' }> {
    if (!(await databaseReady(this.sources).catch(() => false)))
      throw new ServiceUnavailableException({ status: 'not ready' });
    return { status: 'ready' };
  }
}
