import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDocument, htmlSlicer } from '@/data/posts/html-slices';
import { readDesktopHtml } from '@/data/posts/read-desktop-html';
import { page } from '../../sites/documents';
import { numbered } from './readings';
import { writeDesktopHtml } from './write-sources';

/** The slices of a text that comes in pieces of this size. */
function slicesOf(text: string, size: number): string[] {
  const slicer = htmlSlicer();
  const slices: string[] = [];
  for (let at = 0; at < text.length; at += size) {
    slices.push(...slicer.push(text.slice(at, at + size)));
  }
  return [...slices, ...slicer.finish()];
}

const html = writeDesktopHtml(numbered);

describe('an HTML export that is cut before messages', () => {
  it('has the same posts as the whole, whatever pieces it comes in', () => {
    const whole = [...readDesktopHtml(page(html), 'c_research')];
    fc.assert(
      fc.property(fc.integer({ min: 50, max: html.length }), (size) => {
        const [first = '', ...others] = slicesOf(html, size);
        const posts = [
          ...readDesktopHtml(page(first), 'c_research'),
          ...others.flatMap((slice) => [
            ...readDesktopHtml(page(asDocument(slice)), 'c_research', 'Pebbles'),
          ]),
        ];
        expect(others.length).toBeGreaterThan(0);
        expect(posts).toEqual(whole);
      }),
      { numRuns: 5 },
    );
  });

  it('loses no character', () => {
    expect(slicesOf(html, 777).join('')).toBe(html);
  });

  it('is refused where it ends in the middle', () => {
    expect(() => slicesOf(html.slice(0, -20), 5_000)).toThrow('ends in the middle');
    expect(() => slicesOf('', 1)).toThrow('ends in the middle');
  });

  it('is refused where a message has no end, and no more of it is held', () => {
    const slicer = htmlSlicer();
    expect(() => {
      for (let i = 0; i < 1600; i += 1) slicer.push('x'.repeat(65_536));
    }).toThrow('larger than any real one');
  });
});
