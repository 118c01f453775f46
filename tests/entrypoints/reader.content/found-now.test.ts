import { describe, expect, it } from 'vitest';
import type { Match } from '@/data/match/match';
import { foundNow } from '@/entrypoints/reader.content/found-now';
import type { Mention } from '@/sites/mention';
import { openreview } from '@/sites/openreview';
import { madeUp } from '../../data/bundled';
import { element, fixture } from '../../sites/documents';

const url = new URL('https://openreview.net/forum?id=made-up');
const { id } = madeUp('pebbles', { title: 'Pebbles' });
const match: Match = { summary: id, grade: 'certain', rule: 'title' };

/** A forum whose paper was found, after something has happened to the page. */
function foundAfter(change: (document: Document) => void): Mention[] {
  const document = fixture('2026-08_openreview-forum-v2');
  const found = openreview.mentions(document, url).map((mention) => ({ mention, match }));
  expect(found).toHaveLength(1);
  change(document);
  const mentions = openreview.mentions(document, url);
  expect(mentions).toHaveLength(1);
  return foundNow({ mentions, found }).map(({ mention }) => mention);
}

function retitle(document: Document): void {
  element(document, '.forum-note h2').textContent = 'Another Title';
}

function relink(document: Document, href: string): void {
  element(document, 'a.citation_pdf_url').setAttribute('href', href);
}

describe('what was found on the page', () => {
  it('is there as long as the page names it', () => {
    expect(foundAfter(() => undefined)).toHaveLength(1);
  });

  it('is no longer, where another forum is shown in the same elements', () => {
    const other = foundAfter((document) => {
      retitle(document);
      relink(document, '/pdf?id=anotherId1');
    });
    expect(other).toEqual([]);
    expect(foundAfter((document) => relink(document, '/pdf?id=anotherId1'))).toEqual([]);
  });

  it('is still, where formulas of its title were typeset', () => {
    expect(foundAfter(retitle)).toHaveLength(1);
  });

  it('is no longer, where only titles tell, and another one is there', () => {
    const note = fixture('2026-08_openreview-forum-v2').documentElement;
    const mention: Mention = { role: 'subject', title: 'Pebbles', ids: {}, element: note };
    const mentions = [{ ...mention, title: 'Stones' }];
    expect(foundNow({ mentions, found: [{ mention, match }] })).toEqual([]);
  });
});
