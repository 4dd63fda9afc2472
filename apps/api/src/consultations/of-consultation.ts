import { loader, type RequestContext } from '@platform/graphql/context.js';
import type { Consultation } from './consultation.entity.js';
import type { ConsultationType } from './consultations.types.js';

/** Keyed by the object: a consultation may be asked for in two states in one request. */
export const ofConsultation = <T>(
  context: RequestContext,
  name: string,
  consultation: ConsultationType,
  read: (consultations: readonly Consultation[]) => Promise<ReadonlyMap<string, T>>,
): Promise<T | null> =>
  loader<never, T>(context, name, async (keys) => {
    const asked = keys as readonly Consultation[];
    const found = await read(asked);
    return new Map(asked.flatMap((each) => (found.has(each.id) ? [[each as never, found.get(each.id)!]] : [])));
  }).load(consultation as never);
