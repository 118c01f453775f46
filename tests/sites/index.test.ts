import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage, siteOf, sites } from '@/sites';
import { fixture, page } from './documents';

const addresses = [
  'https://arxiv.org/abs/2301.08243',
  'https://arxiv.org/list/cs.CV/new',
  'https://arxiv.org/search/?query=a',
  'https://arxiv.org/html/2301.08243v1',
  'https://arxiv.org/pdf/2301.08243',
  'https://openreview.net/pdf?id=FmqFfMTNnv',
  'https://openreview.net/forum?id=FmqFfMTNnv',
].map((address) => new URL(address));

const fixtures = readdirSync(new URL('../fixtures/pages/', import.meta.url))
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

describe('the list of sites', () => {
  it.each([
    ['https://arxiv.org/abs/2301.08243', 'arxiv-abs'],
    ['https://arxiv.org/list/cs.CV/new', 'arxiv-list'],
    ['https://arxiv.org/search/cs', 'arxiv-search'],
    ['https://ar5iv.labs.arxiv.org/html/1706.03762', 'latexml'],
    ['https://openreview.net/', 'openreview'],
    ['https://arxiv.org/', undefined],
    ['https://arxiv.org/pdf/2301.08243', 'pdf'],
    ['https://openreview.net/pdf?id=FmqFfMTNnv', 'pdf'],
    ['https://example.org/abs/2301.08243', undefined],
    ['about:blank', undefined],
  ])('%s is read by %s', (address, name) => {
    expect(siteOf(new URL(address))?.name).toBe(name);
  });

  it('has one site for an address', () => {
    for (const url of addresses) {
      expect(sites.filter((site) => site.reads(url))).toHaveLength(1);
    }
  });

  it('has only OpenReview change in place', () => {
    expect(sites.filter(({ changes }) => changes).map(({ name }) => name)).toEqual(['openreview']);
  });
});

describe('any page at any address', () => {
  it.each(fixtures)('%s has at most one subject and is left as it was', (name) => {
    const document = fixture(name);
    const before = document.documentElement.outerHTML;
    for (const url of addresses) {
      const subjects = readPage(document, url).filter(({ role }) => role === 'subject');
      expect(subjects.length).toBeLessThanOrEqual(1);
    }
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    [
      'broken markup',
      '<h1 class="title mathjax"><dl><dt><a href="/abs/%E0%A4%A"><dd><li class="arxiv-result"><div class="note"><h4><a href="/forum?id=%"><div class="forum-note"><h2 class="citation_title">',
    ],
    ['a frameset', '<frameset><frame src="about:blank"></frameset>'],
    [
      'our own elements',
      '<concise-summary data-summary="x/1"></concise-summary><concise-mark data-summary="x/1"></concise-mark>'.repeat(
        500,
      ),
    ],
    ['nothing', ''],
  ])('is read without an error when it is %s', (_, html) => {
    for (const url of addresses) expect(() => readPage(page(html), url)).not.toThrow();
  });

  it('full of our own elements gives the same papers as without them', () => {
    const ours =
      '<concise-mark data-summary="x/1">ours</concise-mark><concise-summary>ours</concise-summary>';
    const html = (between: string) =>
      `${between}<div id="abs"><h1 class="title">${between}Pebbles${between}</h1>${between}<blockquote class="abstract">Text</blockquote>${between}</div>
      <dl><dt>${between}<a href="/abs/2607.00001">1</a>${between}</dt>${between}<dd><p class="list-title">Pebbles${between}</p></dd></dl>
      <div class="note">${between}<h4><a href="/forum?id=FmqFfMTNnv">Pebbles</a>${between}</h4></div>`;
    for (const url of addresses) {
      const read = (text: string) =>
        readPage(page(text), url).map(({ role, title, ids }) => ({ role, title, ids }));
      expect(read(html(ours))).toEqual(read(html('')));
    }
  });

  it('gives titles of at most 1,000 characters, even of a megabyte', () => {
    const title = 'word '.repeat(200_000);
    const document = page(
      `<div id="abs"><h1 class="title">${title}</h1></div><dl><dt><a href="/abs/2607.00001">1</a></dt><dd><p class="list-title">${title}</p></dd></dl>`,
    );
    for (const url of addresses.slice(0, 2)) {
      expect(readPage(document, url)[0]?.title).toHaveLength(999);
    }
  });
});
