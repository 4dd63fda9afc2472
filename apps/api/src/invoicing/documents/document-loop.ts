import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type Pace, Turns } from '@platform/worker/turns.js';
import { DocumentWriter } from './document-writer.service.js';

/** The injection token of the loop's `Pace`. */
export const DOCUMENT_PACE = Symbol('DOCUMENT_PACE');

/** Writes documents of what has been issued, as long as the portal serves. */
@Injectable()
export class DocumentLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly turns: Turns;

  constructor(
    writer: DocumentWriter,
    private readonly adapters: HttpAdapterHost,
    @Inject(DOCUMENT_PACE) pace: Pace,
  ) {
    this.turns = new Turns('documents', pace, () => writer.writeNext(() => this.turns.stopping));
  }

  onApplicationBootstrap(): void {
    if (this.adapters.httpAdapter as unknown) this.turns.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.turns.stop();
  }
}
