import type { LocalDate } from '@domain/shared/local-date.js';
import { LONGEST_WORD } from '@domain/search/words.js';
import { DayColumn, IdColumn, TextColumn } from '@platform/columns/columns.js';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** Something that can be found, under the id that it has in its own feature. */
@Entity('search_document')
@Index('ix_search_document_day', ['day', 'id'])
@Index('ix_search_document_sort', ['sortKey', 'id'])
export class SearchDocument {
  @IdColumn()
  id!: string;

  @DayColumn()
  day!: LocalDate;

  /** `swedishKey` of what it is called. */
  @TextColumn(300)
  sortKey!: string;
}

/** A word of a document, as a key whose binary order is alphabetical: the beginning of a word is a range of the index, alike on both databases. */
@Entity('search_word')
@Index('ix_search_word_document', ['documentId'])
@Index('ix_search_word_folded', ['folded', 'word'])
export class SearchWord {
  @PrimaryColumn({ type: 'varchar', length: LONGEST_WORD })
  word!: string;

  @IdColumn()
  documentId!: string;

  /** The word with å, ä and ö as a and o, for "menade du". */
  @TextColumn(LONGEST_WORD)
  folded!: string;
}
