/** A long paper as LaTeXML makes it, with invented prose: about a megabyte of HTML. */
import { escapeHtml } from '../../../scripts/stand-in/escape-html';
import { seeded } from '../random';
import { madeUpTitle } from '../scale/made-up-papers';

const SECTIONS = 40;
const PARAGRAPHS = 30;
const REFERENCES = 300;

/** @param title of the paper; its references are made up */
export function longPaper(title: string): string {
  const random = seeded(7);
  const sections = Array.from({ length: SECTIONS }, (_, i) => {
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, n) => {
      const cited = 1 + Math.floor(random() * REFERENCES);
      return paragraph(`S${i + 1}.p${n + 1}`, i * PARAGRAPHS + n, cited);
    });
    return `<section id="S${i + 1}" class="ltx_section"><h2 class="ltx_title ltx_title_section"><span class="ltx_tag ltx_tag_section">${i + 1} </span>${madeUpTitle(50_000 + i)}</h2>${paragraphs.join('')}</section>`;
  });
  const references = Array.from({ length: REFERENCES }, (_, i) => reference(i + 1));
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><div class="ltx_page_main"><div class="ltx_page_content"><article class="ltx_document">
<h1 class="ltx_title ltx_title_document">${escapeHtml(title)}</h1>
<div class="ltx_authors"><span class="ltx_creator ltx_role_author"><span class="ltx_personname">An Author</span></span></div>
<div class="ltx_abstract"><h6 class="ltx_title ltx_title_abstract">Abstract</h6><p class="ltx_p">An abstract made up for our tests.</p></div>
${sections.join('\n')}
<section id="bib" class="ltx_bibliography"><h2 class="ltx_title ltx_title_bibliography">References</h2>
<ul class="ltx_biblist">${references.join('\n')}</ul></section>
</article></div></div></body></html>`;
}

function paragraph(id: string, seed: number, cited: number): string {
  const prose = Array.from({ length: 6 }, (_, i) => madeUpTitle(60_000 + seed * 6 + i)).join('. ');
  return `<div id="${id}" class="ltx_para"><p id="${id}.1" class="ltx_p">${prose} <cite class="ltx_cite ltx_citemacro_citep">[<a href="#bib.bib${cited}" title="" class="ltx_ref">${cited}</a>]</cite>, <math id="${id}.m1" class="ltx_Math" alttext="x_{i}" display="inline"><semantics><msub><mi>x</mi><mi>i</mi></msub><annotation encoding="application/x-tex">x_{i}</annotation></semantics></math>.</p></div>`;
}

function reference(n: number): string {
  return `<li id="bib.bib${n}" class="ltx_bibitem"><span class="ltx_tag ltx_role_refnum ltx_tag_bibitem">[${n}]</span><span class="ltx_bibblock">An Author.</span><span class="ltx_bibblock">${madeUpTitle(70_000 + n)}.</span><span class="ltx_bibblock"><em class="ltx_emph">A made-up journal</em>, 2023.</span></li>`;
}
