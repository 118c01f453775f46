import { describe, expect, it } from 'vitest';
import { openreview } from '@/sites/openreview';
import { fixture, page, papers } from './documents';

const url = new URL('https://openreview.net/group?id=An.Invented/Venue');
const listed = (openreviewId: string, title?: string) => ({
  role: 'listed',
  ids: { openreview: openreviewId },
  ...(title && { title }),
});
const read = (html: string) => papers(openreview.mentions(page(html), url));

describe('a list of notes', () => {
  it('of a venue gives the notes of all its tabs, each time they are listed', () => {
    const mentions = openreview.mentions(fixture('2026-08_openreview-venue'), url);
    expect(papers(mentions)).toEqual([
      listed('FmqFfMTNnv', 'Consistency Models'),
      listed('kxXvopt9pWK', 'Denoising Diffusion Restoration Models'),
      listed('hashedNote1', 'A Paper by Its Hash'),
      listed('FPGs276lUeq', 'Palette: Image-to-Image Diffusion Models'),
      listed('FmqFfMTNnv', 'Consistency Models'),
      listed('kxXvopt9pWK'),
      listed('kxXvopt9pWK'),
      listed('deletedNote', 'A Deleted Paper'),
    ]);
    expect(mentions.every(({ element }) => element.localName === 'h4')).toBe(true);
  });

  it('of a profile gives a note within a note once', () => {
    const document = fixture('2026-08_openreview-profile');
    expect(papers(openreview.mentions(document, url))).toEqual([
      listed('FmqFfMTNnv', 'Consistency Models'),
      listed('kxXvopt9pWK', 'Denoising Diffusion Restoration Models'),
    ]);
  });

  it('of 2018 is read alike', () => {
    expect(papers(openreview.mentions(fixture('2018-04_openreview-venue'), url))).toEqual([
      listed('SyBPtQfAZ', 'Gardens That Water Themselves'),
      listed('S1sRrN-CW', 'Counting Leaves'),
    ]);
  });

  it('of 2017 has its titles in h2, and no papers in links to the originals', () => {
    const mentions = openreview.mentions(fixture('2017-04_openreview-venue'), url);
    expect(papers(mentions)).toEqual([
      listed('BkgRp0FYe', 'Rivers and Equations'),
      listed('HJWjTANFx', 'Listening to Snow'),
    ]);
    expect(mentions.map(({ element }) => element.localName)).toEqual(['h2', 'h2']);
  });

  it('names the paper of a review, but never by the title of the review', () => {
    const review =
      '<h4><a href="/forum?id=FmqFfMTNnv&noteId=review0001">Attention Is All You Need</a></h4>';
    expect(read(`<li class="note">${review}</li>`)).toEqual([listed('FmqFfMTNnv')]);
    expect(
      read(
        `<li class="note">${review}<div class="parent-title"><span class="title">Consistency Models</span></div></li>`,
      ),
    ).toEqual([listed('FmqFfMTNnv', 'Consistency Models')]);
    expect(
      read(
        `<li class="note">${review}<div class="parent-title"><span class="title">No Title</span></div></li>`,
      ),
    ).toEqual([listed('FmqFfMTNnv')]);
  });

  it.each([
    ['headings outside of notes', '<h4><a href="/forum?id=FmqFfMTNnv">Consistency Models</a></h4>'],
    [
      'links in the text of a note',
      '<div class="note"><div class="note-content"><h4><a href="/forum?id=FmqFfMTNnv">Here</a></h4></div></div>',
    ],
    [
      'links to other pages',
      '<div class="note"><h4><a href="/group?id=forum">A venue</a></h4></div>',
    ],
    [
      'links to other sites',
      '<div class="note"><h4><a href="https://example.org/forum?id=FmqFfMTNnv">A forum</a></h4></div>',
    ],
    [
      'links that lead nowhere',
      '<div class="note"><h4><a>Edit</a><a href="https://[/forum">x</a></h4></div>',
    ],
    ['a server page without notes', '<div id="notes"><div class="spinner"></div></div>'],
  ])('has no papers in %s', (_, html) => {
    expect(read(html)).toEqual([]);
  });

  it('gives the title alone where the link has no id', () => {
    const html =
      '<div class="note"><h4><a href="/forum/song|consistency_models">Consistency Models</a></h4></div>';
    expect(read(html)).toEqual([{ role: 'listed', title: 'Consistency Models', ids: {} }]);
  });

  it('of ten thousand notes gives ten thousand papers', () => {
    const notes = Array.from(
      { length: 10_000 },
      (_, i) =>
        `<li><div class="note"><h4><a href="/forum?id=note${i}xx">Paper ${i}</a></h4></div></li>`,
    );
    const mentions = read(`<ul>${notes.join('')}</ul>`);
    expect(mentions).toHaveLength(10_000);
    expect(mentions.at(-1)).toEqual(listed('note9999xx', 'Paper 9999'));
  }, 30_000);
});
