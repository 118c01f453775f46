import { describe, expect, it } from 'vitest';
import { citationsByEntry } from '@/sites/bibliography/citations';
import { page } from '../documents';

const cite = (...links: string[]) =>
  `<cite class="ltx_cite ltx_citemacro_citep">[${links.join(', ')}]</cite>`;
const link = (href: string, text: string) =>
  `<a class="ltx_ref" href="${href}" title="">${text}</a>`;

function cited(html: string): Record<string, string[]> {
  const citations = citationsByEntry(page(html));
  return Object.fromEntries(
    [...citations].map(([entry, links]) => [entry, links.map((a) => a.textContent ?? '')]),
  );
}

describe('the citations in the text', () => {
  it('are known by the entry they lead to, in the order of the text', () => {
    expect(
      cited(
        `<p>Stones ${cite(link('#bib.bib1', 'a'), link('#bib.bibx2', 'b'))}
         and ${cite(link('#bib.bib1', 'c'))}, see ${cite(link('#bib.bib12', 'd'))}.</p>`,
      ),
    ).toEqual({ 'bib.bib1': ['a', 'c'], 'bib.bibx2': ['b'], 'bib.bib12': ['d'] });
  });

  it('may be links to the whole address, as on arXiv', () => {
    expect(
      cited(`<p>${cite(link('https://arxiv.org/html/2510.11260v1#bib.bib1', 'a'))}</p>`),
    ).toEqual({ 'bib.bib1': ['a'] });
  });

  it('are not those in the table of contents, in section names and between entries', () => {
    const one = cite(link('#bib.bib1', 'a'));
    expect(
      cited(
        `<nav class="ltx_page_navbar"><ol class="ltx_toclist"><li>${one}</li></ol></nav>
         <h2 class="ltx_title ltx_title_section">On ${one}</h2>
         <ul class="ltx_biblist"><li class="ltx_bibitem" id="bib.bib2">See ${one}</li></ul>`,
      ),
    ).toEqual({});
  });

  it('are not other links', () => {
    expect(
      cited(`<p>${link('#bib.bib1', 'a')} ${cite(link('#S1', 'b'), link('https://example.org', 'c'))}
             <cite class="ltx_cite"><span class="ltx_ref ltx_missing_citation">d</span></cite></p>`),
    ).toEqual({});
  });
});
