import { describe, expect, it } from 'vitest';
import { createOriginalTitles } from '@/entrypoints/reader.content/original-titles';
import { openreview } from '@/sites/openreview';
import { translateInPlace } from '../../sites/beside/other-extensions';
import { fixture, papers } from '../../sites/documents';

const url = new URL('https://openreview.net/group?id=Invented');

describe('a page that is translated in place', () => {
  it.each([
    '2026-08_openreview-venue',
    '2026-08_openreview-forum-v1',
    '2026-08_openreview-forum-v2',
  ])('%s keeps the titles of papers that it gives ids of', (name) => {
    const document = fixture(name);
    const original = createOriginalTitles(openreview.mentions(document, url));
    const read = () => papers(original(openreview.mentions(document, url)));
    const withId = ({ ids }: { ids: object }) => Object.keys(ids).length > 0;
    const before = read();
    translateInPlace(document);
    expect(read().filter(withId)).toEqual(before.filter(withId));
  });

  it('shows another paper by its own title', () => {
    const document = fixture('2026-08_openreview-forum-v2');
    const original = createOriginalTitles(openreview.mentions(document, url));
    const read = () => original(openreview.mentions(document, url))[0]?.title;
    const heading = document.querySelector('.forum-note h2');
    if (heading) heading.textContent = 'A Title That Was Revised';
    expect(read()).toBe('A Title That Was Revised');
  });
});
