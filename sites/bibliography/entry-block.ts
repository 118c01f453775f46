import { shownText } from '../title-text';

/** A part of a bibliography entry as LaTeXML gives it: where the style has `\newblock`. */
export interface EntryBlock {
  /** On one line. A space that does not break stays one: REVTeX parts with them. */
  text: string;
  /** The first words in italics, if any; «et al.» is none. */
  italic?: string;
}

/** The blocks of an entry; all of it is one where it has none. */
export function blocksOf(entry: Element): EntryBlock[] {
  const blocks = [...entry.querySelectorAll('.ltx_bibblock:not(.ltx_bib_cited)')];
  return (blocks.length > 0 ? blocks : [entry]).map(readBlock).filter(({ text }) => text !== '');
}

function readBlock(element: Element): EntryBlock {
  const text = oneLine(element);
  for (const italics of element.querySelectorAll('.ltx_font_italic, em, i')) {
    const italic = oneLine(italics);
    if (italic !== '' && !/^et\b/.test(italic)) return { text, italic };
  }
  return { text };
}

function oneLine(element: Element): string {
  return shownText(element)
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
}
