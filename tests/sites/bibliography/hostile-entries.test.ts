/**
 * Entries that a page makes to hold us up. No time is taken: where a pattern needed more than one
 * pass over these texts, the tests would not end within their limit.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorsOf } from '@/sites/bibliography/author-list';
import { readBibliography } from '@/sites/bibliography/bibliography';
import { idsOfEntry } from '@/sites/bibliography/entry-ids';
import { italicTitle } from '@/sites/bibliography/italic-title';
import { titleBetweenCommas, titleInRevtex } from '@/sites/bibliography/listed-title';
import { quotedTitle } from '@/sites/bibliography/quoted-title';
import { stretchesOf } from '@/sites/bibliography/stretches';
import { titleAfterAuthors, titleSentence, withoutYear } from '@/sites/bibliography/title-sentence';
import { isVenue } from '@/sites/bibliography/venue';
import { element, page } from '../documents';

const url = new URL('https://arxiv.org/html/2510.11260v1');
const SEED = 21;
const LENGTH = 300_000;

/** What the patterns look for, and what they pass over on the way. */
const PIECES = [
  ..."A A. Aa a 1 2016 (2016) 2016. , . : ; ? ! ( ) ) \" “ ” '' `` and & et al. van J.-M. In in: vol. no.".split(
    ' ',
  ),
  ...'arXiv: abs/ abs/a- 10.1000/ 10.1000/( doi: eprint hep-th/ 2301.01234 http:// - / […] ,\u00a0'.split(
    ' ',
  ),
  ' ',
  ' ',
  '\u00a0',
];

const hostile = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }),
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }),
  )
  .map(([start, again, end]) => {
    const part = again.join('');
    return start.join('') + part.repeat(Math.ceil(LENGTH / part.length)) + end.join('');
  });

describe('a hostile entry', () => {
  it('is read in one pass by each of the patterns', () => {
    const entry = element(page('<li></li>'), 'li');
    fc.assert(
      fc.property(hostile, (text) => {
        authorsOf(text);
        titleAfterAuthors({ text });
        titleSentence({ text });
        titleSentence({ text, italic: text.slice(-9) });
        withoutYear(text);
        titleInRevtex(text);
        titleBetweenCommas(text);
        quotedTitle({ text });
        quotedTitle({ text, italic: text.slice(-9) });
        italicTitle({ text, italic: text.slice(-9) }, true);
        isVenue(text);
        stretchesOf([{ text, italic: text.slice(-9) }, { text }]);
        idsOfEntry(entry, text, url);
      }),
      { numRuns: 100, seed: SEED },
    );
  }, 60_000);

  it('gives a mention of one line and at most 1,000 characters, or none', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), (texts) => {
        const document = page('<ul><li class="ltx_bibitem"></li></ul>');
        for (const text of texts) {
          const block = document.createElement('span');
          block.className = 'ltx_bibblock';
          block.append(text, document.createElement('em'), text);
          block.querySelector('em')?.append(text);
          element(document, 'li').append(block);
        }
        for (const { title = '', stretches = [] } of readBibliography(document, url)) {
          expect(title.length).toBeLessThanOrEqual(1_000);
          expect(title).not.toMatch(/\n|^\s|\s$/);
          expect(stretches.length).toBeLessThanOrEqual(40);
          for (const stretch of stretches) expect(stretch.length).toBeLessThanOrEqual(300);
        }
      }),
      { numRuns: 50, seed: SEED },
    );
  }, 60_000);

  it('may be nested as deep as a page can make it', () => {
    const document = page('<ul><li class="ltx_bibitem"></li></ul>');
    let inmost = element(document, 'li');
    for (let n = 0; n < 3_000; n += 1) {
      const block = document.createElement(n % 2 ? 'em' : 'span');
      block.className = n % 2 ? '' : 'ltx_bibblock';
      inmost.append(block);
      inmost = block;
    }
    inmost.append('A. Nemo, “Stones of the sea,” 1990. arXiv:2301.01234');
    expect(readBibliography(document, url)[0]?.ids).toEqual({ arxiv: '2301.01234' });
  }, 60_000);
});
