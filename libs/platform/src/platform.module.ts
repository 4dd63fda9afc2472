import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from './clock/clock.js';
import type { Config } from './config/config.js';
import { CONFIG } from './config/config.token.js';
import { FilesController } from './files/files.controller.js';
import { FilesService } from './files/files.service.js';
import { closeDatabase, openDatabase } from './tx/database.js';
import { type DataSources, dataSources, type Schema } from './tx/data-sources.js';
import { Tx } from './tx/tx.js';

export const DATA_SOURCES = Symbol('DATA_SOURCES');

/** What every feature stands on: settings, clock and an open, migrated database. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(DATA_SOURCES) private readonly sources: DataSources) {}

  static forRoot(config: Config, schema: Schema): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        Clock,
        {
          provide: DATA_SOURCES,
          useFactory: async () => {
            const sources = dataSources(config, schema);
            await openDatabase(sources);
            return sources;
          },
        },
        { provide: Tx, useFactory: (sources: DataSources) => new Tx(sources), inject: [DATA_SOURCES] },
        FilesService,
      ],
      controllers: [FilesController],
      exports: [CONFIG, Clock, DATA_SOURCES, FilesService, Tx],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await closeDatabase(this.sources);
  }
}
