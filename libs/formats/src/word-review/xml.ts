import { create } from 'xmlbuilder2';

/** What is used of the DOM. */
export interface XmlNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<XmlNode>;
  getAttribute?(name: string): string | null;
}

export class UnreadableXml extends Error {}

/** The root element. Office writes no document type, so that one is somebody's trick. @throws UnreadableXml */
export function parseXml(bytes: Uint8Array): XmlNode {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.includes('<!DOCTYPE')) throw new UnreadableXml('document type');
  try {
    return create(text).root().node as unknown as XmlNode;
  } catch {
    throw new UnreadableXml('not well-formed');
  }
}

export const attribute = (node: XmlNode, name: string): string | null => node.getAttribute?.(name) ?? null;

export const child = (node: XmlNode, name: string): XmlNode | undefined =>
  [...node.childNodes].find(({ nodeName }) => nodeName === name);
