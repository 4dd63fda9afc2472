import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFObjectCopier,
  PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import type { PDFPageLeaf, PDFRef } from '@cantoo/pdf-lib';
import { attachmentPages, attachmentTitle } from './attachment-pages.js';
import type { Attachment, AttachmentPages } from './attachment-pages.js';
import { appendBookmark } from './bookmarks.js';
import { type Conformance, withoutMarks } from './conformance.js';
import { stampPages } from './stamps.js';
import type { Stamp } from './stamps.js';
import { StructureTree } from './structure.js';

export interface MergeInput {
  /** From `writeMeetingPdf` with `pageNumbers: 'NONE'`. */
  readonly main: Uint8Array;
  readonly attachments: readonly Attachment[];
  readonly createdAt: Date;
}

const name = (text: string) => PDFName.of(text);
/** What an annotation of an attachment may do when it is pressed; scripts, other programs and sent forms are left behind. */
const HARMLESS = ['URI', 'GoTo', 'Named'];

/**
 * One PDF of a paper and its attachments: bookmarks and tags of the paper stay, each attachment gets a bookmark "Bilaga N: name" and a
 * section of its own, and the pages are numbered through. An attachment that cannot be shown as pages never stops the others: a page says
 * why. Limits of size are the caller's. The marks of PDF/UA and PDF/A go when pages come from elsewhere, since nobody here can vouch for them.
 */
export async function mergePdf(input: MergeInput): Promise<Uint8Array> {
  const unusable = new Set<number>();
  for (;;) {
    const merged = await mergeWithout(unusable, input);
    if (typeof merged !== 'number') return merged;
    unusable.add(merged);
  }
}

/** The PDF, or the index of an attachment that broke off the work: then all begins anew without its pages. */
async function mergeWithout(unusable: ReadonlySet<number>, input: MergeInput): Promise<Uint8Array | number> {
  const { attachments, createdAt } = input;
  const target = await PDFDocument.load(input.main, { updateMetadata: false });
  const structure = new StructureTree(target);
  const ownPages = target.getPageCount();
  let archival = true;
  const labels: { readonly text: string; readonly place: Stamp['place'] }[] = [];
  for (const [index, attachment] of attachments.entries()) {
    const usable = !unusable.has(index);
    const pages = await attachmentPages(attachment, index + 1, { createdAt, usable });
    const count = appended(target, structure, pages, attachmentTitle(index + 1, attachment.name));
    if (count === 'FAILED') return index;
    archival &&= pages.archival;
    const label = { text: `Bilaga ${index + 1}`, place: pages.own ? ('CORNER' as const) : ('FOOTER' as const) };
    labels.push(...Array.from({ length: count }, () => label));
  }
  const total = target.getPageCount();
  const stamps = Array.from({ length: total }, (_, index): Stamp => {
    const label = labels[index - ownPages];
    return label
      ? { text: `${label.text} – sid ${index + 1} (${total})`, place: label.place }
      : { text: `Sida ${index + 1} av ${total}`, place: 'FOOTER' };
  });
  await stampPages(target, stamps, createdAt);
  keepMarks(target, { archival, accessible: labels.every(({ place }) => place === 'FOOTER') });
  return target.save({ updateFieldAppearances: false });
}

/** The number of pages that came; what is wrong deep inside a file of somebody else's shows itself only here. */
function appended(...input: Parameters<typeof append>): number | 'FAILED' {
  try {
    return append(...input);
  } catch (error) {
    if (!input[2].own) throw error;
    return 'FAILED';
  }
}

/** Adds the pages of one attachment; returns how many. */
function append(target: PDFDocument, structure: StructureTree, { source }: AttachmentPages, title: string): number {
  const copier = PDFObjectCopier.for(source.context, target.context);
  const copies = source.getPages().map(({ ref }) => {
    const copy = copier.copy(ref) as unknown as PDFRef;
    const leaf = target.context.lookup(copy) as PDFPageLeaf;
    makeHarmless(leaf);
    target.addPage(PDFPage.of(leaf, copy, target));
    return { leaf, ref: copy };
  });
  const section = structure.section(title);
  const leaves = copies.map(({ leaf }) => leaf);
  if (!structure.adopt(source, copier, leaves, section)) {
    for (const { leaf, ref } of copies) {
      leaf.normalize();
      structure.wrap(leaf, ref, section);
    }
  }
  appendBookmark(target, title, copies[0]!.ref);
  return copies.length;
}

function makeHarmless(page: PDFPageLeaf): void {
  page.delete(name('AA'));
  const annotations = page.lookup(name('Annots'));
  if (!(annotations instanceof PDFArray)) return;
  annotations.asArray().forEach((_, index) => {
    const annotation = annotations.lookup(index);
    if (!(annotation instanceof PDFDict)) return;
    annotation.delete(name('AA'));
    const action = annotation.lookup(name('A'));
    const kind = action instanceof PDFDict ? action.lookup(name('S')) : undefined;
    if (kind instanceof PDFName && !HARMLESS.includes(kind.decodeText())) annotation.delete(name('A'));
  });
}

function keepMarks({ context, catalog }: PDFDocument, holds: Conformance): void {
  const metadata = catalog.lookup(name('Metadata'));
  if (!(metadata instanceof PDFRawStream)) return;
  const xml = Buffer.from(decodePDFRawStream(metadata).decode()).toString('utf8');
  const stripped = withoutMarks(xml, holds);
  if (stripped === xml) return;
  const packet = context.stream(Buffer.from(stripped), { Type: 'Metadata', Subtype: 'XML' });
  context.assign(catalog.get(name('Metadata')) as PDFRef, packet);
}
