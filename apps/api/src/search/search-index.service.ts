import { foldedKey, readableKey, wantedWords, wordsOf } from '@domain/search/words.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { swedishKey } from '@domain/shared/swedish-key.js';
import { Injectable } from '@nestjs/common';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { SearchDocument, SearchWord } from './search-word.entity.js';

export interface Findable {
  readonly id: string;
  readonly day: LocalDate;
  readonly title: string;
  /** All that is found by its words, with the title. */
  readonly text: string;
}

export type FindOrder = 'LATEST_FIRST' | 'TITLE';

export interface Found {
  /** Of the page asked for. */
  readonly ids: readonly string[];
  readonly total: number;
  /** Words that nothing has, with those that differ from them in å, ä and ö only. */
  readonly suggestions: readonly string[];
}

/** Greater than every sign that a key may hold. */
const END = '~';
const ROWS_AT_ONCE = 200;
const MOST_SUGGESTIONS = 3;

/** Finds documents by their words: all words that are asked for, each also as the beginning of a longer one. */
@Injectable()
export class SearchIndex {
  constructor(private readonly tx: Tx) {}

  /** Makes a document findable, in the place of what was there under its id. */
  async put(em: EntityManager, { id, day, title, text }: Findable): Promise<void> {
    await this.remove(em, id);
    await em.insert(SearchDocument, { id, day, sortKey: swedishKey(title).slice(0, 300) });
    const rows = [...wordsOf(`${title} ${text}`)].map((word) => ({ word, documentId: id, folded: foldedKey(word) }));
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      await em.insert(SearchWord, rows.slice(at, at + ROWS_AT_ONCE));
    }
  }

  async remove(em: EntityManager, id: string): Promise<void> {
    await em.delete(SearchWord, { documentId: id });
    await em.delete(SearchDocument, { id });
  }

  /** @param skip how many of those found stand before the page. */
  async find(query: string, order: FindOrder, take: number, skip: number): Promise<Found> {
    const words = wantedWords(query);
    if (words.length === 0) return { ids: [], total: 0, suggestions: [] };
    const found = () => {
      const documents = this.tx.read.createQueryBuilder(SearchDocument, 'd');
      words.forEach((word, at) => {
        const has = documents
          .subQuery()
          .select('1')
          .from(SearchWord, `w${at}`)
          .where(`w${at}.documentId = d.id AND w${at}.word >= :from${at} AND w${at}.word < :to${at}`);
        documents.andWhere(`EXISTS ${has.getQuery()}`, { [`from${at}`]: word, [`to${at}`]: word + END });
      });
      return documents;
    };
    const page = found();
    if (order === 'TITLE') page.orderBy({ 'd.sortKey': 'ASC', 'd.id': 'ASC' });
    else page.orderBy({ 'd.day': 'DESC', 'd.id': 'DESC' });
    const [rows, total] = await Promise.all([page.limit(take).offset(skip).getMany(), found().getCount()]);
    return {
      ids: rows.map(({ id }) => id),
      total,
      suggestions: total > 0 ? [] : await this.suggestions(words),
    };
  }

  /** The query again with words that exist in the place of those that do not. */
  private async suggestions(words: readonly string[]): Promise<string[]> {
    const choices = await Promise.all(words.map((word) => this.alike(word)));
    if (choices.every((alike, at) => alike.length === 1 && alike[0] === words[at])) return [];
    if (choices.some((alike) => alike.length === 0)) return [];
    const most = Math.min(MOST_SUGGESTIONS, Math.max(...choices.map((alike) => alike.length)));
    return Array.from({ length: most }, (_, at) =>
      choices.map((alike) => readableKey(alike[Math.min(at, alike.length - 1)]!)).join(' '),
    );
  }

  /** The word itself where a document has it, otherwise those that are the same when folded. */
  private async alike(word: string): Promise<string[]> {
    const at = () => this.tx.read.createQueryBuilder(SearchWord, 'w');
    const to = word + END;
    if (await at().where('w.word >= :word AND w.word < :to', { word, to }).getExists()) return [word];
    const folded = foldedKey(word);
    const rows = await at()
      .select(`SUBSTR(w.word, 1, ${word.length})`, 'start')
      .distinct(true)
      .where('w.folded >= :folded AND w.folded < :end', { folded, end: folded + END })
      .orderBy('start', 'ASC')
      .limit(MOST_SUGGESTIONS)
      .getRawMany<{ start: string }>();
    return rows.map(({ start }) => start);
  }
}
