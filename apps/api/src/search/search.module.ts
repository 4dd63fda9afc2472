import { Module } from '@nestjs/common';
import { SearchIndex } from './search-index.service.js';

/** Full-text search, for features that say what can be found. */
@Module({ providers: [SearchIndex], exports: [SearchIndex] })
export class SearchModule {}
