/**
 * What readers of posts need of a document: those of a browser are such, and those that are parsed
 * where there is no browser's parser (`parse-markup.ts`).
 */
export interface MarkupNode {
  /** 1 for elements, 3 for texts. */
  readonly nodeType: number;
  readonly textContent: string | null;
}

export interface MarkupElement extends MarkupNode {
  readonly localName: string;
  readonly parentElement: MarkupElement | null;
  readonly children: Iterable<MarkupElement>;
  readonly childNodes: Iterable<MarkupNode>;
  getAttribute(name: string): string | null;
}

export interface MarkupDocument {
  readonly documentElement: MarkupElement;
}

export function isText(node: MarkupNode): boolean {
  return node.nodeType === 3;
}

export function isElement(node: MarkupNode): node is MarkupElement {
  return node.nodeType === 1;
}

/** Whether an element has all of these classes. */
export function hasClass(element: MarkupElement, ...names: string[]): boolean {
  const written = element.getAttribute('class');
  // Most have none, or others: to take them apart would be most of the work of a reading.
  if (!written || !names.every((name) => written.includes(name))) return false;
  const classes = written.split(/[ \t\n\f\r]+/);
  return names.every((name) => classes.includes(name));
}

/**
 * The elements within one, in the order of the document, however deep.
 *
 * @param isWhole of an element whose own ones are left out
 */
export function* elementsIn(
  root: MarkupElement,
  isWhole: (element: MarkupElement) => boolean = () => false,
): Generator<MarkupElement> {
  const left = [[...root.children].values()];
  for (let last = left.at(-1); last; last = left.at(-1)) {
    const { value: element, done } = last.next();
    if (done) {
      left.pop();
      continue;
    }
    yield element;
    if (!isWhole(element)) left.push([...element.children].values());
  }
}
