/** A paper as a web page, in the markup of LaTeXML (arXiv, June 2026), with invented prose. */
import { escapeHtml } from '../../../scripts/stand-in/escape-html';

/** How an entry names its paper: by its id and title in blocks, by its title in blocks or quotes, in its text. */
export interface Cited {
  title: string;
  arxivId?: string;
  style: 'blocks' | 'quotes' | 'commas';
}

/** So many entries that nobody has explained, with `explained` put in at the places that key them. */
export function entriesWith(count: number, explained: Record<number, Cited>): Cited[] {
  return Array.from(
    { length: count },
    (_, i) =>
      explained[i] ?? {
        title: `On the sorting of ${i} pebbles by colour alone`,
        style: i % 2 ? 'blocks' : 'quotes',
      },
  );
}

/** The page at `address`; its text cites each entry twice: among others, and by itself. */
export function htmlPaper(address: string, entries: Cited[]): string {
  const links = entries.map((_, i) => citation(address, i));
  const all = `<cite class="ltx_cite ltx_citemacro_citep">[${links.join(', ')}]</cite>`;
  const single = links.map((link) => `<cite class="ltx_cite ltx_citemacro_citet">[${link}]</cite>`);
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Stones of the Web</title></head>
<body>
<nav class="ltx_page_navbar"><ol class="ltx_toclist"><li class="ltx_tocentry"><a class="ltx_ref" href="#S1">1 After ${all}</a></li></ol></nav>
<article class="ltx_document">
<h1 class="ltx_title ltx_title_document">Stones of the Web</h1>
<div class="ltx_abstract"><p class="ltx_p">An abstract made up for our tests.</p></div>
<section id="S1" class="ltx_section"><h2 class="ltx_title ltx_title_section">1 After ${all}</h2>
<div class="ltx_para"><p class="ltx_p">Much has been said ${all}.</p>
${single.map((cite) => `<p class="ltx_p">And by others too ${cite}.</p>`).join('\n')}</div></section>
<section id="bib" class="ltx_bibliography"><h2 class="ltx_title ltx_title_bibliography">References</h2>
<ul class="ltx_biblist">${entries.map(entry).join('\n')}</ul></section>
</article></body></html>`;
}

function citation(address: string, i: number): string {
  return `<a class="ltx_ref" href="${address}#bib.bib${i + 1}" title="">${i + 1}</a>`;
}

function entry({ title, arxivId, style }: Cited, i: number): string {
  const name = escapeHtml(title);
  const text = {
    quotes: block(`A. Nemo and B. Nemo, “${name},” in ${italic('Stones')}, 2020, pp. 1–9.`),
    commas: block(`Anna Nemo, Boris Nemo, ${name}, Stones of 2020.`),
    blocks:
      block('A. Nemo and B. Nemo.') +
      block(`${name}.`) +
      block(`${italic(arxivId ? `arXiv preprint arXiv:${arxivId}` : 'Stones')}, 2020.`),
  }[style];
  return `<li class="ltx_bibitem" id="bib.bib${i + 1}"><span class="ltx_tag ltx_tag_bibitem">[${i + 1}]</span>${text}</li>`;
}

const block = (html: string) => `<span class="ltx_bibblock">${html}\n</span>`;
const italic = (html: string) => `<em class="ltx_emph ltx_font_italic">${html}</em>`;
