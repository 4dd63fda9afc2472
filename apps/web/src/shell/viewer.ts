import type { UseQueryResult } from '@tanstack/react-query';
import type { ApiError } from '../api/client.js';
import { useData } from '../api/hooks.js';
import { ViewerDocument, type ViewerQuery } from '../generated/graphql.js';

export type Viewer = ViewerQuery['viewer'];

/** Who is signed in. */
export const useViewer = (): UseQueryResult<ViewerQuery, ApiError> => useData(ViewerDocument, {});

export const isAdmin = (viewer: Viewer): boolean => viewer.roles.some(({ role }) => role === 'ADMIN');
