import { shownText } from '../title-text';

/** A part of a bibliography entry as LaTeXML gives it: where the style has `\newblock`. */
export interface EntryBlock {
  /** On one line. A space that does not break stays one: REVTeX parts with them. */
  text: string;
  /** The first words in italics, if any; «et al.» and the number of a volume are none. */
  italic?: string;
}

/** So many blocks are read, and so many of their words in italics; more are no bibliography's. */
const MOST_BLOCKS = 40;
const MOST_ITALICS = 3;
/** The title is in one of the first blocks: no others are looked through for italics. */
const WITH_TITLE = 2;

/** The blocks of an entry; all of it is one where it has none. */
export function blocksOf(entry: Element): EntryBlock[] {
  const blocks: Element[] = [];
  // Translators copy blocks whole, as they do their classes, and say so to one another.
  const parts = entry.querySelectorAll('.ltx_bibblock:not(.ltx_bib_cited, .notranslate)');
  for (const block of parts) {
    if (!blocks.at(-1)?.contains(block)) blocks.push(block);
  }
  return (blocks.length > 0 ? blocks : [entry])
    .slice(0, MOST_BLOCKS)
    .map(readBlock)
    .filter(({ text }) => text !== '');
}

function readBlock(element: Element, n: number): EntryBlock {
  const text = oneLine(element);
  if (n >= WITH_TITLE) return { text };
  const italics = [...element.querySelectorAll('.ltx_font_italic, em, i')].slice(0, MOST_ITALICS);
  const italic = italics.map(oneLine).find((words) => /^(?!et\b).*\p{L}{2}/u.test(words));
  return italic === undefined ? { text } : { text, italic };
}

function oneLine(element: Element): string {
  return shownText(element)
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
}
