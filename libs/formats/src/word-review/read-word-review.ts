import { withoutControlSigns } from '@domain/shared/control-signs.js';
import { ORIGIN_PROPERTY } from '../response-document/index.js';
import { unpackZip } from '../scb/zip.js';
import { TextOfError } from '../text-of/index.js';
import { commentsOf, type WordComment } from './comments.js';
import { type Change, headingLevel, paragraphsOf, type Piece, piecesOf } from './paragraph.js';
import type { KnownSection, Remark, ReviewedSection, WordReview } from './types.js';
import { attribute, parseXml, UnreadableXml, type XmlNode } from './xml.js';

const SECTION_BOOKMARK = /^s([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;
/** So many characters of a commented passage say which it is. */
const LONGEST_QUOTE = 500;
const LONGEST_AUTHOR = 100;
/** So many characters before an insertion say where it is. */
const CONTEXT = 60;

/**
 * The comments and tracked changes of a Word file that went out by `writeResponseDocx` and came back, with what the text was before them. Sections
 * are known by their bookmarks, or else by their headings. Keeps no state, so that it can run in a worker.
 *
 * @throws TextOfError TEXT_OF_TOO_LARGE (over 100 MB or 1 000 parts), TEXT_OF_UNREADABLE.
 */
export function readWordReview(bytes: Uint8Array, known: readonly KnownSection[]): WordReview {
  const entries = unpackZip(bytes);
  if (!entries.ok) {
    throw new TextOfError(entries.error.code === 'SCB_FILE_TOO_LARGE' ? 'TEXT_OF_TOO_LARGE' : 'TEXT_OF_UNREADABLE');
  }
  const part = (name: string) => entries.value.find((entry) => entry.name === name)?.bytes;
  const document = part('word/document.xml');
  if (!document) throw new TextOfError('TEXT_OF_UNREADABLE');
  try {
    const comments = part('word/comments.xml');
    const reader = new Reader(known, comments ? commentsOf(parseXml(comments)) : new Map());
    for (const paragraph of paragraphsOf(parseXml(document))) {
      reader.paragraph(piecesOf(paragraph), headingLevel(paragraph));
    }
    const properties = part('docProps/custom.xml');
    return { origin: properties ? originIn(parseXml(properties)) : null, ...reader.finish() };
  } catch (error) {
    // Elements nested without end, which no program writes.
    if (error instanceof UnreadableXml || error instanceof RangeError) throw new TextOfError('TEXT_OF_UNREADABLE');
    throw error;
  }
}

interface OpenComment {
  readonly sectionId: string | null;
  quote: string;
}

class Reader {
  readonly #remarks: Remark[] = [];
  readonly #sections = new Map<string, string[]>();
  readonly #open = new Map<string, OpenComment>();
  readonly #told = new Set<string>();
  #sectionId: string | null = null;

  constructor(
    private readonly known: readonly KnownSection[],
    private readonly comments: ReadonlyMap<string, WordComment>,
  ) {}

  paragraph(pieces: readonly Piece[], level: number | undefined): void {
    const original = textOf(pieces, ({ change }) => change?.kind !== 'INSERTED');
    const begun = this.#sectionBegunBy(pieces, level, original.trim());
    if (begun !== undefined) this.#sectionId = begun;
    this.#walk(pieces);
    const isNew = original === '' && pieces.some((piece) => piece.kind === 'TEXT');
    if (this.#sectionId !== null && begun === undefined && !isNew && original.trim() !== '') {
      const paragraphs = this.#sections.get(this.#sectionId) ?? [];
      this.#sections.set(this.#sectionId, [...paragraphs, original.trim()]);
    }
    for (const open of this.#open.values()) if (open.quote !== '') extend(open, '\n');
  }

  finish(): Omit<WordReview, 'origin'> {
    for (const id of [...this.#open.keys()]) this.#tell(id);
    for (const id of this.comments.keys()) this.#tell(id);
    const sections = [...this.#sections].map(([id, paragraphs]): ReviewedSection => ({ id, paragraphs }));
    return { sections, remarks: this.#remarks };
  }

  /** The section whose heading the paragraph is; null for one that ends a section, undefined for any other paragraph. */
  #sectionBegunBy(pieces: readonly Piece[], level: number | undefined, text: string): string | null | undefined {
    for (const piece of pieces) {
      const parts = piece.kind === 'BOOKMARK' ? SECTION_BOOKMARK.exec(piece.name) : null;
      const id = parts?.slice(1).join('-');
      if (id !== undefined && this.known.some((section) => section.id === id)) return this.#begin(id);
    }
    if (level === undefined) return undefined;
    const named = this.known.filter((section) => section.heading.trim() === text);
    if (named.length === 1) return this.#begin(named[0]!.id);
    // Within sections headings are of the third level and below.
    return level <= 2 ? null : undefined;
  }

  #begin(id: string): string {
    if (!this.#sections.has(id)) this.#sections.set(id, []);
    return id;
  }

  #walk(pieces: readonly Piece[]): void {
    let before = '';
    let changes: { readonly change: Change; text: string; readonly before: string }[] = [];
    let struck: { readonly change: Change; text: string }[] = [];
    const flush = () => {
      this.#addChanges(changes);
      for (const { change, text } of struck) {
        this.#add({
          kind: 'STRUCK',
          sectionId: this.#sectionId,
          author: change.author,
          at: change.at,
          quote: '',
          text,
        });
      }
      [changes, struck] = [[], []];
    };
    for (const piece of pieces) {
      switch (piece.kind) {
        case 'TEXT': {
          const { change, text } = piece;
          if (!change) flush();
          else if (isSame(changes.at(-1)?.change, change)) changes.at(-1)!.text += text;
          else changes.push({ change, text, before });
          if (piece.struck && isSame(struck.at(-1)?.change, piece.struck)) struck.at(-1)!.text += text;
          else if (piece.struck) struck.push({ change: piece.struck, text });
          if (change?.kind === 'INSERTED') break;
          before += text;
          for (const open of this.#open.values()) extend(open, text);
          break;
        }
        case 'COMMENT_START':
          if (this.comments.has(piece.id)) this.#open.set(piece.id, { sectionId: this.#sectionId, quote: '' });
          break;
        case 'COMMENT_END':
          this.#tell(piece.id);
          break;
        case 'COMMENT_AT':
          if (!this.#open.has(piece.id)) this.#tell(piece.id, this.#sectionId);
          break;
        case 'BOOKMARK':
          break;
      }
    }
    flush();
  }

  /** A deletion with an insertion beside it, by the same author, is one replacement. */
  #addChanges(changes: readonly { readonly change: Change; readonly text: string; readonly before: string }[]): void {
    for (let index = 0; index < changes.length; index++) {
      const { change, text, before } = changes[index]!;
      const next = changes[index + 1];
      const { author, at } = change;
      const common = { sectionId: this.#sectionId, author, at };
      if (next && next.change.author === author && next.change.kind !== change.kind) {
        const [gone, come] = change.kind === 'DELETED' ? [text, next.text] : [next.text, text];
        this.#add({ ...common, kind: 'REPLACED', quote: gone, text: come });
        index++;
      } else if (change.kind === 'DELETED') {
        this.#add({ ...common, kind: 'DELETED', quote: text, text: '' });
      } else {
        this.#add({ ...common, kind: 'INSERTED', quote: before.slice(-CONTEXT), text });
      }
    }
  }

  #tell(id: string, sectionId: string | null = null): void {
    const comment = this.comments.get(id);
    const open = this.#open.get(id);
    this.#open.delete(id);
    if (!comment || this.#told.has(id)) return;
    this.#told.add(id);
    const { author, at, text } = comment;
    this.#add({ kind: 'COMMENT', sectionId: open?.sectionId ?? sectionId, author, at, quote: open?.quote ?? '', text });
  }

  #add(remark: Remark): void {
    const quote = withoutControlSigns(remark.quote).trim();
    const text = withoutControlSigns(remark.text).trim();
    if (quote === '' && text === '') return;
    const author = withoutControlSigns(remark.author.slice(0, LONGEST_AUTHOR)).trim();
    this.#remarks.push({ ...remark, author, quote, text });
  }
}

const originIn = (properties: XmlNode): string | null =>
  [...properties.childNodes].find((each) => attribute(each, 'name') === ORIGIN_PROPERTY)?.textContent?.trim() ?? null;

const textOf = (pieces: readonly Piece[], which: (piece: Extract<Piece, { kind: 'TEXT' }>) => boolean): string =>
  pieces.flatMap((piece) => (piece.kind === 'TEXT' && which(piece) ? piece.text : [])).join('');

const extend = (open: OpenComment, text: string): void => {
  if (open.quote.length < LONGEST_QUOTE) open.quote = (open.quote + text).slice(0, LONGEST_QUOTE);
};

const isSame = (a: Change | undefined, b: Change): boolean => a?.kind === b.kind && a.author === b.author;
