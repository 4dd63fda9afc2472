import { create } from 'xmlbuilder2';

type DomNode = ReturnType<typeof create>['node'];
const ELEMENT = 1;
const DECIMALS = 10;

/** An element of an XML document, to be asked by paths such as `cac:TaxTotal/cbc:TaxAmount`. */
export class Node {
  readonly name: string;
  readonly children: readonly Node[];
  /** The text in the element and below. */
  readonly value: string;
  readonly #attributes: ReadonlyMap<string, string>;

  constructor(node: DomNode) {
    const kids = [...node.childNodes];
    this.name = node.nodeName;
    this.children = kids.filter(({ nodeType }) => nodeType === ELEMENT).map((kid) => new Node(kid));
    this.value = node.textContent ?? '';
    const { attributes } = node as unknown as { attributes: Iterable<{ name: string; value: string }> };
    this.#attributes = new Map([...attributes].map(({ name, value }) => [name, value]));
  }

  attribute(name: string): string | undefined {
    return this.#attributes.get(name);
  }

  all(path: string): readonly Node[] {
    return path
      .split('/')
      .reduce<readonly Node[]>(
        (nodes, name) => nodes.flatMap(({ children }) => children.filter((child) => child.name === name)),
        [this],
      );
  }

  /** The text of the first element there; empty without one. */
  text(path: string): string {
    return this.all(path)[0]?.value.trim() ?? '';
  }

  /** The number in the first element there, in 10⁻¹⁰; 0 without one. */
  number(path: string): bigint {
    const text = this.text(path);
    if (text === '') return 0n;
    const match = /^(-?)(\d+)(?:\.(\d{1,10}))?$/.exec(text);
    if (!match) throw new TypeError(`${path} is no number: ${text}`);
    return BigInt(`${match[1]}${match[2]}${(match[3] ?? '').padEnd(DECIMALS, '0')}`);
  }

  /** This element and all below it. */
  below(): readonly Node[] {
    return [this, ...this.children.flatMap((child) => child.below())];
  }
}

export const parse = (xml: string): Node => new Node(create(xml).root().node);
