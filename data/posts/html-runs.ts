import type { Run } from '../summary';
import { hasClass, isElement, isText, type MarkupElement, type MarkupNode } from './markup';
import { webHref } from './web-href';

type Style = Omit<Run, 'text'>;

/** Deeper elements than any text has are read as their text alone. */
const DEEPEST = 40;

/**
 * The runs of a text in HTML, of an export or of the public preview; line breaks are characters.
 * Emoji are pictures around a character, hashtags are links that lead nowhere.
 */
export function runsOf(element: MarkupElement): Run[] {
  const runs: Run[] = [];
  addRuns(element, {}, 0, runs);
  return runs;
}

function addRuns(parent: MarkupElement, style: Style, depth: number, runs: Run[]): void {
  for (const node of parent.childNodes) {
    if (isText(node)) runs.push({ text: textIn(node, style), ...style });
    else if (isElement(node)) addElement(node, style, depth, runs);
  }
}

function addElement(element: MarkupElement, style: Style, depth: number, runs: Run[]): void {
  const name = element.localName;
  if (name === 'br') runs.push({ text: '\n' });
  else if (NO_TEXT.has(name)) return;
  else if (depth >= DEEPEST) runs.push({ text: element.textContent ?? '', ...style });
  else if (BLOCKS.has(name)) {
    runs.push({ text: '\n' });
    addRuns(element, styleIn(element, style), depth + 1, runs);
    runs.push({ text: '\n' });
  } else addRuns(element, styleIn(element, style), depth + 1, runs);
}

const NO_TEXT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'math']);
const BLOCKS = new Set(['blockquote', 'pre']);

/** Line breaks of the source are spaces, but for those in code. */
function textIn({ textContent }: MarkupNode, { code }: Style): string {
  const text = textContent ?? '';
  return code ? text : text.replaceAll(/(?<![ \t])[ \t]*[\r\n]+[ \t]*/g, ' ');
}

function styleIn(element: MarkupElement, style: Style): Style {
  switch (element.localName) {
    case 'b':
    case 'strong':
      // The character of an emoji stands in a `b` too.
      return isEmoji(element.parentElement) ? style : { ...style, bold: true };
    case 'i':
    case 'em':
      return isEmoji(element) ? style : { ...style, italic: true };
    case 'code':
    case 'pre':
      return { ...style, code: true };
    case 'a': {
      const href = addressOf(element);
      return href === undefined ? style : { ...style, href };
    }
    default:
      return style;
  }
}

function isEmoji(element: MarkupElement | null): boolean {
  return element?.localName === 'i' && hasClass(element, 'emoji');
}

/** Since 2024 the public preview escapes `&` in addresses twice. */
function addressOf(link: MarkupElement): string | undefined {
  return webHref(link.getAttribute('href')?.replaceAll('&amp;', '&'));
}
