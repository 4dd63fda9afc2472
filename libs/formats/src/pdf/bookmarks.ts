import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);

/** One more bookmark after the last one of the first level. The document has some already. */
export function appendBookmark({ context, catalog }: PDFDocument, title: string, page: PDFRef): void {
  const outlines = catalog.lookup(name('Outlines'), PDFDict);
  const last = outlines.get(name('Last')) as PDFRef;
  const bookmark = context.obj({ Parent: catalog.get(name('Outlines')), Prev: last, Dest: [page, 'Fit'] }) as PDFDict;
  bookmark.set(name('Title'), PDFHexString.fromText(title));
  const reference = context.register(bookmark);
  context.lookup(last, PDFDict).set(name('Next'), reference);
  outlines.set(name('Last'), reference);
  const count = outlines.lookupMaybe(name('Count'), PDFNumber);
  if (count) outlines.set(name('Count'), PDFNumber.of(count.asNumber() + 1));
}
