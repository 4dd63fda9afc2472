import { createRootRoute } from '@tanstack/react-router';
import { CrashPage, NotFoundPage } from './FaultPages.js';
import { Shell } from './Shell.js';

/** What every page lies in. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: CrashPage });
