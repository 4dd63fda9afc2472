// Runs the command line as it stands in the sources: node --import <this file> apps/api/src/cli/main.ts
import { register } from 'node:module';

register('./from-source-hooks.mjs', import.meta.url);
