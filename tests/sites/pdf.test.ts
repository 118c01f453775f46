import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/sites';
import { pdfTitle } from '@/sites/pdf-title';
import { page } from './documents';

/** Chromium's viewer as scripts see it: an empty page of another type. */
function viewer(): Document {
  const document = page('');
  Object.defineProperty(document, 'contentType', { value: 'application/pdf' });
  return document;
}

describe('a PDF file in the viewer', () => {
  it.each([
    ['https://arxiv.org/pdf/2301.08243', { arxiv: '2301.08243' }],
    ['https://arxiv.org/pdf/2301.08243v2.pdf', { arxiv: '2301.08243' }],
    ['https://export.arxiv.org/pdf/hep-th/9901001v1', { arxiv: 'hep-th/9901001' }],
    ['https://openreview.net/pdf?id=FmqFfMTNnv', { openreview: 'FmqFfMTNnv' }],
    ['https://openreview.net/attachment?id=FmqFfMTNnv&name=pdf', { openreview: 'FmqFfMTNnv' }],
  ])('%s is known by its address', (address, ids) => {
    const [subject, ...others] = readPage(viewer(), new URL(address));
    expect(subject).toMatchObject({ role: 'subject', ids });
    expect(others).toEqual([]);
  });

  it.each(['https://arxiv.org/pdf/', 'https://openreview.net/pdf?id=', 'https://arxiv.org/pdf/x'])(
    '%s names no paper',
    (address) => {
      expect(readPage(viewer(), new URL(address))).toEqual([]);
    },
  );

  it('is not what a page shows that took its place', () => {
    const refusal = page('<h1>Withdrawn</h1>');
    expect(readPage(refusal, new URL('https://arxiv.org/pdf/2301.08243'))).toEqual([]);
  });
});

describe('the title of a PDF file', () => {
  const address = 'https://proceedings.example/v202/song23a/song23a.pdf';

  it.each([
    ['Consistency Models', 'Consistency Models'],
    ['Consistency Models - song23a.pdf', 'Consistency Models'],
    ['Text - Image - a name.PDF', 'Text - Image'],
    ['Text - Image', 'Text - Image'],
    ['song23a.pdf', undefined],
    ['', undefined],
    [' - song23a.pdf', undefined],
  ])('«%s» gives %s', (shown, title) => {
    expect(pdfTitle(address, shown)).toBe(title);
  });

  it.each(['https://proceedings.example/song23a.html', 'no address'])('%s is no PDF', (other) => {
    expect(pdfTitle(other, 'Consistency Models')).toBeUndefined();
  });

  it('is part of what is shown, whatever that is', () => {
    fc.assert(
      fc.property(fc.string(), (shown) => {
        const title = pdfTitle(address, shown);
        expect(title === undefined || (title !== '' && shown.includes(title))).toBe(true);
      }),
    );
  });
});
