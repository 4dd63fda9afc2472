import type { Actor } from '@domain/access/actor.js';
import type DataLoader from 'dataloader';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import type { AgendaItem } from './agenda.entity.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingsService, Sight } from './meetings.service.js';

/** The request's meetings by id, read together. */
export const meetingLoader = (context: RequestContext, meetings: MeetingsService): DataLoader<string, Meeting | null> =>
  loader(context, 'meeting', (ids) => meetings.byIds(ids));

/** The request's agenda items by id. */
export const agendaItemLoader = (
  context: RequestContext,
  meetings: MeetingsService,
): DataLoader<string, AgendaItem | null> => loader(context, 'agendaItem', (ids) => meetings.itemsByIds(ids));

/** By meeting: what the one who asks may see of it. */
export const sightLoader = (
  context: RequestContext,
  meetings: MeetingsService,
  actor: Actor,
): DataLoader<string, Sight | null> => loader(context, 'meeting.sight', (ids) => meetings.sightOf(actor, ids));
