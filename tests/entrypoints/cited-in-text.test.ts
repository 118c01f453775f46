import { describe, expect, it } from 'vitest';
import type { Match } from '@/data/match/match';
import type { Found } from '@/entrypoints/detector.content/found';
import { citedInText, citedPapers } from '@/entrypoints/reader.content/cited-in-text';
import type { Mention } from '@/sites/mention';
import { madeUp } from '../data/bundled';
import { element, page } from '../sites/documents';

const document = page(
  `<p><cite class="ltx_cite"><a class="ltx_ref" href="#bib.bib1">1</a>, <a class="ltx_ref" href="#bib.bib2">2</a></cite>
   <cite class="ltx_cite"><a class="ltx_ref" href="#bib.bib1">1 again</a></cite></p>
   <ul><li class="ltx_bibitem" id="bib.bib1"></li><li class="ltx_bibitem" id="bib.bib2"><span class="ltx_tag">[2]</span> A. Nemo,
 Pebbles.</li></ul>`,
);
const { id } = madeUp('pebbles', { title: 'Pebbles' });

function found(selector: string, role: Mention['role'], grade: Match['grade']): Found {
  const mention = { role, title: 'Pebbles', ids: {}, element: element(document, selector) };
  return { mention, match: { summary: id, grade, rule: 'title' } };
}

const places = (all: Found[]) =>
  citedInText(all, document).map(({ mention }) => mention.element.textContent);

describe('what the text cites', () => {
  it('is found at each link to its entry', () => {
    expect(places([found('#bib\\.bib1', 'cited', 'certain')])).toEqual(['1', '1 again']);
  });

  it('keeps the match, the title and the ids of the entry', () => {
    const entry = found('#bib\\.bib2', 'cited', 'certain');
    const [place] = citedInText([entry], document);
    expect(place?.match).toBe(entry.match);
    expect(place?.mention).toEqual({ ...entry.mention, element: element(document, 'a + a') });
  });

  it('is nothing for what is only possible, and for what is no entry', () => {
    expect(
      places([
        found('#bib\\.bib1', 'cited', 'possible'),
        found('#bib\\.bib1', 'listed', 'certain'),
        found('p', 'subject', 'certain'),
      ]),
    ).toEqual([]);
  });
});

describe('the explained papers of a bibliography', () => {
  it('are named once each, as it names them', () => {
    const twice = [
      found('#bib\\.bib1', 'cited', 'certain'),
      found('#bib\\.bib2', 'cited', 'certain'),
    ];
    expect(citedPapers(twice)).toEqual([{ summary: id, title: 'Pebbles' }]);
  });

  it('are named by their entries where those have no title', () => {
    const { mention, match } = found('#bib\\.bib2', 'cited', 'certain');
    const { title: _, ...untitled } = mention;
    expect(citedPapers([{ mention: untitled, match }])).toEqual([
      { summary: id, title: 'A. Nemo, Pebbles.' },
    ]);
  });

  it('are none where it is not certain, or the page is about the paper', () => {
    expect(
      citedPapers([found('#bib\\.bib1', 'cited', 'possible'), found('p', 'subject', 'certain')]),
    ).toEqual([]);
  });
});
