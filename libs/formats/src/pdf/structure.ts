import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject, PDFPageLeaf } from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);
const DEEPEST = 40;

type ParentEntry = readonly [key: number, value: PDFObject];

/** The structure tree of a document that grows: attachments become sections below its `Document`. */
export class StructureTree {
  readonly #context: PDFContext;
  readonly #root: PDFDict;
  readonly #document: PDFRef;
  readonly #nums: PDFArray;

  /** Throws when the document is not tagged the way `TaggedDocument` does it. */
  constructor({ context, catalog }: PDFDocument) {
    this.#context = context;
    this.#root = catalog.lookup(name('StructTreeRoot'), PDFDict);
    this.#document = this.#root.lookup(name('K'), PDFArray).get(0) as PDFRef;
    const parents = this.#root.lookup(name('ParentTree'), PDFDict);
    parents.delete(name('Limits'));
    this.#nums = parents.lookup(name('Nums'), PDFArray);
  }

  /** A section at the end of the document, to hold what belongs to one attachment. */
  section(title: string): PDFRef {
    const section = this.#context.obj({ Type: 'StructElem', S: 'Sect', P: this.#document, K: [] }) as PDFDict;
    section.set(name('T'), PDFHexString.fromText(title));
    const reference = this.#context.register(section);
    this.#kids(this.#document).push(reference);
    return reference;
  }

  /**
   * Takes over the tags of a document whose pages were copied with the same copier. False when it has none that can be followed; nothing
   * has changed then.
   */
  adopt(source: PDFDocument, copier: PDFObjectCopier, pages: readonly PDFPageLeaf[], section: PDFRef): boolean {
    const original = source.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
    const parentTree = original?.lookupMaybe(name('ParentTree'), PDFDict);
    const kids = original?.lookup(name('K'));
    if (!original || !parentTree || !kids) return false;
    const entries = numberTree(parentTree);
    if (entries.length === 0) return false;

    const offset = this.#nextKey();
    const copies = (kids instanceof PDFArray ? kids.asArray() : [original.get(name('K'))!]).map((kid) =>
      copier.copy(kid),
    );
    for (const copy of copies) this.#place(copy, section);
    for (const [key, value] of entries) this.#addParent(key + offset, copier.copy(value));
    for (const holder of parentHolders(pages)) shiftKeys(holder, offset);
    this.#mergeMap('RoleMap', original, copier);
    this.#mergeMap('ClassMap', original, copier);
    return true;
  }

  /** An untagged page becomes one paragraph in the order of its content, so that it is read aloud rather than passed over. */
  wrap(page: PDFPageLeaf, pageRef: PDFRef, section: PDFRef): void {
    for (const holder of parentHolders([page])) {
      holder.delete(name('StructParents'));
      holder.delete(name('StructParent'));
    }
    const key = this.#nextKey();
    const paragraph = this.#context.register(
      this.#context.obj({ Type: 'StructElem', S: 'P', P: section, Pg: pageRef, K: 0 }),
    );
    this.#kids(section).push(paragraph);
    this.#addParent(key, this.#context.obj([paragraph]));
    page.set(name('StructParents'), PDFNumber.of(key));
    page.wrapContentStreams(this.#stream('/P <</MCID 0>> BDC\n'), this.#stream('\nEMC\n'));
  }

  #place(kid: PDFObject, section: PDFRef): void {
    const element = this.#context.lookup(kid, PDFDict);
    element.set(name('P'), section);
    // A document within a document is a part of it.
    if (element.get(name('S')) === name('Document')) element.set(name('S'), name('Part'));
    this.#kids(section).push(kid instanceof PDFRef ? kid : this.#context.register(element));
  }

  #mergeMap(key: string, original: PDFDict, copier: PDFObjectCopier): void {
    const theirs = original.lookupMaybe(name(key), PDFDict);
    if (!theirs) return;
    const ours = this.#root.lookupMaybe(name(key), PDFDict) ?? (this.#context.obj({}) as PDFDict);
    this.#root.set(name(key), ours);
    for (const [entry, value] of theirs.entries()) if (!ours.has(entry)) ours.set(entry, copier.copy(value));
  }

  #nextKey(): number {
    return this.#root.lookup(name('ParentTreeNextKey'), PDFNumber).asNumber();
  }

  #addParent(key: number, value: PDFObject): void {
    this.#nums.push(PDFNumber.of(key));
    this.#nums.push(value);
    this.#root.set(name('ParentTreeNextKey'), PDFNumber.of(Math.max(this.#nextKey(), key + 1)));
  }

  #kids(element: PDFRef): PDFArray {
    return this.#context.lookup(element, PDFDict).lookup(name('K'), PDFArray);
  }

  #stream(content: string): PDFRef {
    return this.#context.register(this.#context.flateStream(content));
  }
}

/** The entries of a number tree (ISO 32000-1, 7.9.7) in the order of their keys. */
function numberTree(node: PDFDict, depth = 0): readonly ParentEntry[] {
  if (depth > DEEPEST) return [];
  const kids = node.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? [];
  const below = kids.flatMap((kid) => numberTree(node.context.lookup(kid, PDFDict), depth + 1));
  const nums = node.lookupMaybe(name('Nums'), PDFArray);
  const here = Array.from({ length: Math.floor((nums?.size() ?? 0) / 2) }, (_, index): ParentEntry => [
    nums!.lookup(2 * index, PDFNumber).asNumber(),
    nums!.get(2 * index + 1),
  ]);
  return [...below, ...here].sort(([a], [b]) => a - b);
}

/** Everything on the pages that may point into the parent tree: the pages, their annotations and the pictures and forms they use. */
function parentHolders(pages: readonly PDFPageLeaf[]): ReadonlySet<PDFDict> {
  const holders = new Set<PDFDict>();
  for (const page of pages) {
    holders.add(page);
    const annotations = page.Annots();
    annotations?.asArray().forEach((_, index) => {
      const annotation = annotations.lookup(index);
      if (annotation instanceof PDFDict) holders.add(annotation);
    });
    const objects = page.Resources()?.lookupMaybe(name('XObject'), PDFDict);
    for (const key of objects?.keys() ?? []) {
      const object = objects!.lookup(key);
      if (object instanceof PDFStream) holders.add(object.dict);
    }
  }
  return holders;
}

function shiftKeys(holder: PDFDict, offset: number): void {
  for (const key of ['StructParents', 'StructParent'].map(name)) {
    const value = holder.lookup(key);
    if (value instanceof PDFNumber) holder.set(key, PDFNumber.of(value.asNumber() + offset));
  }
}
