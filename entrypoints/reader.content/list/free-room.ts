/** So many pieces of the page before an element are looked at: what stands right above is among them. */
const LOOKED_AT = 60;
/** Text that ends this close is already too close. */
const GAP = 8;
/** What takes room without being text. */
const SOLID = 'hr, img, svg, canvas, video, iframe, input, button, select, textarea';

/**
 * Whether nothing of the page that comes before `element` is seen within `room`, in the
 * coordinates of the window.
 */
export function isFree(room: DOMRect, element: Element): boolean {
  const { SHOW_ELEMENT, SHOW_TEXT } = NodeFilter;
  const walker = document.createTreeWalker(document.body, SHOW_ELEMENT | SHOW_TEXT);
  walker.currentNode = element;
  for (let seen = 0; seen < LOOKED_AT; seen += 1) {
    const node = walker.previousNode();
    if (!node) return true;
    if (rectsOf(node).some((rect) => meet(rect, room))) return false;
  }
  return true;
}

function rectsOf(node: Node): DOMRect[] {
  if (node instanceof Element) return node.matches(SOLID) ? [...node.getClientRects()] : [];
  if (!node.nodeValue?.trim()) return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}

function meet(rect: DOMRect, room: DOMRect): boolean {
  return (
    rect.right > room.left - GAP &&
    rect.left < room.right + GAP &&
    rect.bottom > room.top &&
    rect.top < room.bottom
  );
}
