import { describe, expect, it } from 'vitest';
import { openreview } from '@/sites/openreview';
import { element, fixture, page, papers } from './documents';

const url = new URL('https://openreview.net/forum?id=FmqFfMTNnv');
const v2 = '2026-08_openreview-forum-v2';

describe('a forum', () => {
  it.each([
    [v2, 'Consistency Models', 'FmqFfMTNnv', '.forum-note'],
    [
      '2026-08_openreview-forum-v1',
      'Palette: Image-to-Image Diffusion Models',
      'FPGs276lUeq',
      '.forum-container > .note',
    ],
  ])('%s is about one paper; its card goes after the note', (name, title, id, note) => {
    const document = fixture(name);
    const mentions = openreview.mentions(document, url);
    expect(papers(mentions)).toEqual([{ role: 'subject', title, ids: { openreview: id } }]);
    expect(mentions[0]?.element).toBe(element(document, note));
  });

  it('is what its page shows, whatever the address already says', () => {
    for (const next of ['/forum?id=kxXvopt9pWK', '/group?id=ICLR.cc', '/forum/a_hash', '/']) {
      const mentions = openreview.mentions(fixture(v2), new URL(next, url));
      expect(papers(mentions)).toEqual([
        { role: 'subject', title: 'Consistency Models', ids: { openreview: 'FmqFfMTNnv' } },
      ]);
    }
  });

  it('gives its id by its revisions, then by its attachments', () => {
    const document = fixture(v2);
    element(document, 'a.citation_pdf_url').remove();
    expect(openreview.mentions(document, url)[0]?.ids).toEqual({ openreview: 'FmqFfMTNnv' });
    element(document, '.forum-meta a').remove();
    expect(openreview.mentions(document, url)[0]?.ids).toEqual({ openreview: 'FmqFfMTNnv' });
  });

  it('without a link of its own gives its title alone, never the id in the address', () => {
    const document = fixture(v2);
    for (const own of ['a.citation_pdf_url', '.forum-meta a', 'a.attachment-download-link']) {
      element(document, own).remove();
    }
    expect(papers(openreview.mentions(document, url))).toEqual([
      { role: 'subject', title: 'Consistency Models', ids: {} },
    ]);
  });

  it('does not believe a link that the authors dressed up as an attachment', () => {
    const document = page(
      `<div class="forum-note"><h2 class="citation_title">Pebbles</h2><div class="note-content">
      <div class="note-content-value markdown-rendered"><a class="attachment-download-link" href="/attachment?id=someoneElse">zip</a></div></div></div>`,
    );
    expect(openreview.mentions(document, url)[0]?.ids).toEqual({});
  });

  it.each([
    ['a pdf kept elsewhere', 'https://example.org/pdf?id=someoneElse'],
    ['a pdf by its hash', '/pdf/0123456789abcdef0123456789abcdef01234567.pdf'],
    ['nonsense', '/pdf?id=<script>'],
    ['a broken address', 'https://['],
  ])('does not take an id from %s', (_, href) => {
    const document = page(
      `<div class="forum-note"><h2 class="citation_title">Pebbles</h2><a class="citation_pdf_url" href="${href}">pdf</a></div>`,
    );
    expect(openreview.mentions(document, url)[0]?.ids).toEqual({});
  });

  it('has the same title when MathJax has typeset it', () => {
    const document = page(
      '<div class="forum-note"><h2 class="citation_title">From <mjx-container class="MathJax"><mjx-math><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml><math><mi>r</mi></math></mjx-assistive-mml></mjx-container> to <mjx-container><mjx-math></mjx-math><mjx-assistive-mml><math><msup><mi>Q</mi><mo>∗</mo></msup></math></mjx-assistive-mml></mjx-container></h2></div>',
    );
    expect(openreview.mentions(document, url)[0]?.title).toBe('From r to Q∗');
  });

  it.each([
    ['a page with a spinner', '<div class="forum-container"><div class="spinner"></div></div>'],
    ['a note without a title', '<div class="forum-container"><div class="forum-note"></div></div>'],
    [
      'an empty title',
      '<div class="forum-note"><h2 class="citation_title"> </h2><a class="citation_pdf_url" href="/pdf?id=FmqFfMTNnv"></a></div>',
    ],
    [
      'replies before the paper',
      '<div class="forum-container"><div id="forum-replies"><div class="note"><h4><a href="/forum?id=FmqFfMTNnv">Review</a></h4></div></div></div>',
    ],
    ['a title outside of any note', '<h2 class="citation_title">Pebbles</h2>'],
    ['a page that was not found', '<main><h1>Error 404</h1><p>Not here</p></main>'],
    ['an empty page', ''],
  ])('is not there yet on %s', (_, html) => {
    expect(openreview.mentions(page(html), url)).toEqual([]);
  });

  it('is not there on the wall before it', () => {
    expect(openreview.mentions(fixture('2026-08_openreview-challenge'), url)).toEqual([]);
  });
});
