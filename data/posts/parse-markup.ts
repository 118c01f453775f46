import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { MarkupDocument, MarkupElement, MarkupNode } from './markup';

type ParsedNode = DefaultTreeAdapterTypes.ChildNode;

/** The document that browsers make of a text, where they have no parser: in workers. */
export function parseMarkup(html: string): MarkupDocument {
  const root = parse(html).childNodes.find((node) => 'tagName' in node);
  // The standard has it made in any case.
  if (!root) throw new Error('a document without a root');
  return { documentElement: new ParsedElement(root, null) };
}

class ParsedElement implements MarkupElement {
  readonly nodeType = 1;
  readonly #element: DefaultTreeAdapterTypes.Element;
  #children: MarkupElement[] | undefined;

  constructor(
    element: DefaultTreeAdapterTypes.Element,
    readonly parentElement: MarkupElement | null,
  ) {
    this.#element = element;
  }

  get localName(): string {
    return this.#element.tagName;
  }

  getAttribute(name: string): string | null {
    for (const one of this.#element.attrs) if (one.name === name) return one.value;
    return null;
  }

  get childNodes(): MarkupNode[] {
    return this.#element.childNodes.map((node) => {
      if ('tagName' in node) return new ParsedElement(node, this);
      return isTextNode(node) ? { nodeType: 3, textContent: node.value } : OTHER;
    });
  }

  /** Asked for again and again. */
  get children(): MarkupElement[] {
    if (this.#children) return this.#children;
    this.#children = [];
    for (const node of this.#element.childNodes) {
      if ('tagName' in node) this.#children.push(new ParsedElement(node, this));
    }
    return this.#children;
  }

  /** Without recursion: a document may be deeper than the stack. */
  get textContent(): string {
    let text = '';
    const left = [this.#element.childNodes.values()];
    for (let last = left.at(-1); last; last = left.at(-1)) {
      const { value: node, done } = last.next();
      if (done) left.pop();
      else if (isTextNode(node)) text += node.value;
      else if ('tagName' in node) left.push(node.childNodes.values());
    }
    return text;
  }
}

/** A comment or the like. */
const OTHER: MarkupNode = { nodeType: 8, textContent: null };

function isTextNode(node: ParsedNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}
