import type DataLoader from 'dataloader';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import type { Organisation } from './organisation.entity.js';
import type { OrganisationsService } from './organisations.service.js';

/** The request's organisations by id, read together. */
export const organisationLoader = (
  context: RequestContext,
  organisations: OrganisationsService,
): DataLoader<string, Organisation | null> => loader(context, 'organisation', (ids) => organisations.byIds(ids));
