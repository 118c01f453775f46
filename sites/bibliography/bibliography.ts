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
import { stretchesOf } from './stretches';

/**
 * The papers that the page cites, in the order of its bibliography; `element` is the entry. Where no
 * title can be told, its text goes with it in stretches.
 */
export function readBibliography(document: Document, url: URL): Mention[] {
  return [...document.querySelectorAll('li.ltx_bibitem')].flatMap(
    (entry) => readEntry(entry, url) ?? [],
  );
}

function readEntry(entry: Element, url: URL): Mention | undefined {
  const blocks = blocksOf(entry);
  const title = titleOfEntry(entry, blocks);
  const ids = idsOfEntry(entry, blocks.map(({ text }) => text).join(' '), url);
  const stretches = title === undefined ? stretchesOf(blocks) : [];
  return stretches.length > 0
    ? { role: 'cited', element: entry, ids, stretches }
    : makeMention('cited', entry, title, ids);
}
