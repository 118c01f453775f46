/**
 * The text of an element that shows a paper's title, as its authors wrote it: without what sites,
 * typesetters and translators put around and into it.
 */

import { onOneLine } from '@/data/one-line';

/** As much of a title as the rest of the code takes (`line` in `data/summary.ts`). */
const MAX_TITLE = 1_000;
/** Where reading stops: room for indentation, while a megabyte of title costs next to nothing. */
const MAX_RAW = 20_000;

/** Never part of a title, whoever put it there. */
const DROPPED = [
  '.descriptor', // arXiv: «Title:»
  'script, style, template, noscript, svg, button',
  // MathJax 2 previews and its second, assistive copy of the formula.
  '.MathJax_Preview, .MJX_Assistive_MathML',
  // MathJax 3 (OpenReview, 2026): glyphs, and the same formula once more as MathML, which stays.
  'mjx-container > :not(mjx-assistive-mml)',
  // LaTeXML: TeX beside the formula, footnotes («footnotemark: …»), numbers, failed macros.
  'annotation, annotation-xml, [class*=ltx_note], .ltx_tag, .ltx_ERROR',
  // A translator's copy of the title inside it (saved page of 1706.03762), and what is ours.
  '[class*=immersive], concise-mark, concise-summary, concise-popover',
].join(', ');

/** What is read otherwise than as the text it holds. */
const SPECIAL = `${DROPPED}, br`;

/** What MathJax 2 leaves of a formula: its TeX in a script, right after its glyphs. */
const TEX = 'script[type^="math/tex"]';
const GLYPHS_OF_TEX =
  '.MathJax:not(mjx-container), .MathJax_Display, .MathJax_SVG, .MathJax_SVG_Display, .MathJax_CHTML, .mjx-chtml';

/**
 * The title that `element` shows, on one line and at most 1,000 characters long; `undefined` where
 * there is none. A formula is given once: as the TeX that was typeset, else as its letters.
 */
export function titleText(element: Element | null | undefined): string | undefined {
  return element ? plainTitle(shownText(element)) : undefined;
}

/** `text` on one line, cut to 1,000 characters; `undefined` where nothing is left of it. */
export function plainTitle(text: string | null | undefined): string | undefined {
  const line = onOneLine((text ?? '').slice(0, MAX_RAW));
  return (line.length > MAX_TITLE ? cut(line) : line) || undefined;
}

function cut(line: string): string {
  const halved = /[\uD800-\uDBFF]$/; // the first half of a character, where the cut went through it
  return line.slice(0, MAX_TITLE).replace(halved, '').trimEnd();
}

/**
 * What `root` shows to its readers, spaces as in the page, at most a little over 20,000 characters.
 * A formula is given once; notes, tags, translations and our own elements are left out.
 */
export function shownText(root: Element): string {
  // Most titles hold words only, or a label and words; a list has 2,000, and walking them is slow.
  if (root.childElementCount === 1 && root.firstElementChild?.className === 'descriptor') {
    let words = '';
    for (let node = root.firstChild; node; node = node.nextSibling) words += pieceOf(node);
    return words;
  }
  if (!root.querySelector(SPECIAL)) return (root.textContent ?? '').slice(0, MAX_RAW);
  const dropped = root.querySelector(TEX) ? `${DROPPED}, ${GLYPHS_OF_TEX}` : DROPPED;
  let text = '';
  let node = following(root, root, true);
  while (node && text.length < MAX_RAW) {
    const enter = !isElement(node) || !node.matches(dropped);
    text += isElement(node) ? elementText(node) : pieceOf(node);
    node = following(node, root, enter);
  }
  return text;
}

/** What an element says by itself: a line break parts words, MathJax's script holds a formula. */
function elementText(element: Element): string {
  if (element.localName === 'br') return ' ';
  // The name first: on a list this runs for every row.
  return element.localName === 'script' && element.matches(TEX)
    ? `$${(element.textContent ?? '').slice(0, MAX_RAW)}$`
    : '';
}

function pieceOf(node: Node): string {
  return node.nodeType === node.TEXT_NODE ? (node.nodeValue ?? '').slice(0, MAX_RAW) : '';
}

/** The node after `node` in document order inside `root`; a loop, since pages can nest deeply. */
function following(node: Node, root: Node, enter: boolean): Node | null {
  let next = enter ? node.firstChild : null;
  for (let from: Node | null = node; !next && from && from !== root; from = from.parentNode) {
    next = from.nextSibling;
  }
  return next;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
