/**
 * The bibliography of a paper that LaTeXML made a web page of: arXiv's HTML papers and ar5iv.
 *
 * An entry is a `li.ltx_bibitem` with its number or label (`.ltx_tag`) and blocks
 * (`.ltx_bibblock`): one where the style has `\newblock`, or one for everything. Only in papers whose
 * .bib file LaTeXML itself has read are the parts named. (Pages of 2019–2026.)
 */
import { makeMention } from '../make-mention';
import type { Mention } from '../mention';
import { blocksOf } from './entry-block';
import { idsOfEntry } from './entry-ids';
import { titleOfEntry } from './entry-title';

/** The papers that the page cites, in the order of its bibliography; `element` is the entry. */
export function readBibliography(document: Document, url: URL): Mention[] {
  return [...document.querySelectorAll('li.ltx_bibitem')].flatMap((entry) => {
    const blocks = blocksOf(entry);
    const text = blocks.map((block) => block.text).join(' ');
    return (
      makeMention('cited', entry, titleOfEntry(entry, blocks), idsOfEntry(entry, text, url)) ?? []
    );
  });
}
