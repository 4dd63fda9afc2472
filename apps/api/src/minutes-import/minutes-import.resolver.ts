import type { Actor } from '@domain/access/actor.js';
import { mayPlanMeetings } from '@domain/meetings/policy.js';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import {
  ImportMinutesInput,
  ImportMinutesPayload,
  MinutesReadingType,
  ReadMinutesInput,
} from './minutes-draft.types.js';
import { MinutesImportService } from './minutes-import.service.js';
import { MinutesReader } from './minutes-reader.service.js';

@Resolver()
export class MinutesImportResolver {
  constructor(
    private readonly reader: MinutesReader,
    private readonly imports: MinutesImportService,
  ) {}

  @Query(() => MinutesReadingType, {
    description:
      'Recognises the structure of minutes (anteckningar, protokoll) given as text, Word or PDF, without saving anything. For SECRETARIAT. Error: BAD_USER_INPUT.',
  })
  @Policy(mayPlanMeetings)
  async readMinutes(
    @Args('input', { description: 'The minutes.' }) input: ReadMinutesInput,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesReadingType> {
    const reading = await this.reader.read(actor, input);
    return { text: reading.text, draft: this.reader.presented(reading), warnings: reading.warnings };
  }

  @Mutation(() => ImportMinutesPayload, {
    description:
      'Makes a meeting that has been held out of its minutes, with items, decisions, actions and attendees; all or nothing. For SECRETARIAT. Errors: BAD_USER_INPUT, ORGANISATION_UNKNOWN.',
  })
  @Policy(mayPlanMeetings)
  async importMinutes(
    @Args('input', { description: 'The minutes.' }) input: ImportMinutesInput,
    @CurrentActor() actor: Actor,
  ): Promise<ImportMinutesPayload> {
    return this.imports.import(actor, input);
  }
}
