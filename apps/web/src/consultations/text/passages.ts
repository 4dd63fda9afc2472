import { findPassage, flat, type Passage } from '@domain/consultations/passage.js';

/** The words that are selected within an element; nothing when there are none. */
export function selectedIn(element: HTMLElement | null): Passage {
  const selection = window.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (!element || !range || !element.contains(range.commonAncestorContainer)) return { quote: '', position: 0 };
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  return { quote: flat(wordsOf(range)), position: flat(wordsOf(before)).length };
}

/** Blocks part words, which the browser's own text of a range leaves out. */
function wordsOf(range: Range): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(range.cloneContents(), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    parts.push(node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : PARTING.test(node.nodeName) ? ' ' : '');
  }
  return parts.join('');
}

const PARTING = /^(P|H\d|LI|UL|OL|BR)$/;

/** Selects a passage where it stands now, and brings it into sight. @returns whether it is there */
export function showIn(element: HTMLElement, passage: Passage): boolean {
  const signs: { readonly node: Text; readonly offset: number }[] = [];
  let text = '';
  const add = (sign: string, node: Text, offset: number): void => {
    const blank = /\s/.test(sign);
    if (blank && (text === '' || text.endsWith(' '))) return;
    text += blank ? ' ' : sign;
    signs.push({ node, offset });
  };
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let last: Text | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      last = node;
      for (const [offset, sign] of [...node.data].entries()) add(sign, node, offset);
    } else if (last && PARTING.test(node.nodeName)) add(' ', last, last.length);
  }
  const at = findPassage(text, passage);
  const from = at === null ? undefined : signs[at];
  const to = at === null ? undefined : signs[at + passage.quote.length - 1];
  if (!from || !to) return false;
  window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1);
  from.node.parentElement?.scrollIntoView({ block: 'center' });
  return true;
}
