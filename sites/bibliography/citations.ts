/** Where a section's name stands, again and again, its citations are no place to read about them. */
const NOT_IN_TEXT = 'nav, .ltx_toclist, .ltx_title, .ltx_bibitem';

/**
 * The links by which the text cites, by the id of the bibliography entry they lead to (`bib.bib7`),
 * in the order of the text. The table of contents, section names and the bibliography are left out.
 */
export function citationsByEntry(document: Document): Map<string, Element[]> {
  const citations = new Map<string, Element[]>();
  for (const link of document.querySelectorAll('cite.ltx_cite a.ltx_ref[href*="#bib"]')) {
    if (link.closest(NOT_IN_TEXT)) continue;
    // arXiv writes whole addresses here, ar5iv fragments.
    const entry = link.getAttribute('href')?.split('#').at(-1) ?? '';
    const links = citations.get(entry);
    if (links) links.push(link);
    else citations.set(entry, [link]);
  }
  return citations;
}
