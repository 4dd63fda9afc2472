import type { LocalDate } from '@domain/shared/local-date.js';
import type DataLoader from 'dataloader';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import type { BodiesService } from './bodies.service.js';
import type { Body, Membership } from './body.entity.js';
import type { Seat } from './people.entity.js';

/** The request's bodies by id, read together. */
export const bodyLoader = (context: RequestContext, bodies: BodiesService): DataLoader<string, Body | null> =>
  loader(context, 'body', (ids) => bodies.byIds(ids));

/** By body: its members on a day. */
export const membersLoader = (
  context: RequestContext,
  bodies: BodiesService,
  on: LocalDate,
): DataLoader<string, Membership[] | null> =>
  loader(context, `body.members ${on}`, (ids) => bodies.membershipsOf(ids, on));

/** By body: how many members it has on a day. */
export const memberCountLoader = (
  context: RequestContext,
  bodies: BodiesService,
  on: LocalDate,
): DataLoader<string, number | null> =>
  loader(context, `body.memberCount ${on}`, (ids) => bodies.memberCounts(ids, on));

/** By body: its seats on a day. */
export const seatsLoader = (
  context: RequestContext,
  bodies: BodiesService,
  on: LocalDate,
): DataLoader<string, Seat[] | null> => loader(context, `body.seats ${on}`, (ids) => bodies.seatsOf(ids, on));
