/**
 * Sources that were damaged, or written by somebody who means harm: whatever is in them, they are
 * read or refused, and what is read is in the contract. `npm run test:long` reads 5,000.
 */
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { profileOf } from '@/data/posts/channel-profile';
import { collectPosts } from '@/data/posts/channel-reading';
import { joinReading } from '@/data/posts/join-reading';
import type { Post } from '@/data/posts/post';
import { readDesktopHtml } from '@/data/posts/read-desktop-html';
import { readDesktopJson } from '@/data/posts/read-desktop-json';
import { readPastedPreview } from '@/data/posts/read-pasted-preview';
import { readWebPreview } from '@/data/posts/read-web-preview';
import { Unreadable } from '@/data/posts/unreadable';
import { type Run, summarySchema } from '@/data/summary';
import { runsOf } from '@/data/summary-text';
import { note } from '../../note';
import { rounds } from '../../rounds';
import { page } from '../../sites/documents';
import { seed } from '../seed';
import {
  type GivenPost,
  writeDesktopHtml,
  writeDesktopJson,
  writePasted,
  writePreview,
} from './write-sources';

const CHANNEL = 'c_research';

/** What somebody who means harm, or a broken disk, puts into a text. */
const POISON = [
  '<script>globalThis.ran = true</script>',
  '<img src=x onerror="globalThis.ran = true">',
  '"><svg onload="globalThis.ran = true">',
  '<template><b>x</b></template><!--',
  '</div></div></section>',
  '"]}]}',
  '{"__proto__":{"polluted":true}}',
  '\\ud800',
  '\ud800',
  '\u202e\u0000\ufeff',
  '&#0;&#x110000;&amp;amp;',
  'javascript:globalThis.ran=true',
  'https://arxiv.org/abs/2607.00001',
  'https://arxiv.org/abs/%',
  'https://t.me/c_research/1',
  '[[[[[[[[',
  '9'.repeat(400),
  'x'.repeat(30_000),
  '<b>'.repeat(300),
  '\n- a\n7. b\n',
  '🔥1',
];

const poison = fc.constantFrom(...POISON);
const words = fc.oneof(
  fc.constantFrom('Камни лежат.', 'Counting Pebbles', 'статья', 'NeurIPS 2026', '#камни', '1. раз'),
  fc.string({ unit: 'binary', maxLength: 20 }),
  poison,
);
const run: fc.Arbitrary<Run> = fc.record(
  {
    text: words,
    href: fc.oneof(
      fc.constant('https://openreview.net/forum?id=PebblesForum'),
      fc.webUrl(),
      poison,
    ),
    bold: fc.constant(true),
    italic: fc.constant(true),
    code: fc.constant(true),
  },
  { requiredKeys: ['text'] },
);
const post: fc.Arbitrary<GivenPost> = fc.record(
  {
    number: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, -1, 1e20, Number.NaN)),
    postedAt: fc.constantFrom('2026-07-01T09:00:00Z', '2026-07-02T09:00:00Z'),
    editedAt: fc.constant('2026-07-03T09:00:00Z'),
    lines: fc.array(fc.array(run, { maxLength: 3 }), { maxLength: 8 }),
    reactions: fc.array(
      fc.record({ emoji: fc.oneof(fc.constantFrom('🔥', ''), poison), count: fc.integer() }),
      { maxLength: 3 },
    ),
    preview: fc.record({ url: fc.oneof(fc.webUrl(), poison), title: words }),
  },
  { requiredKeys: ['number', 'postedAt', 'lines'] },
);

const form = fc.constantFrom('json', 'html', 'preview', 'pasted');
type Form = 'json' | 'html' | 'preview' | 'pasted';

/** A source of such posts with some of its characters cut out, doubled or replaced by poison. */
const damaged = fc
  .record({
    form,
    posts: fc.array(post, { maxLength: 5 }),
    cuts: fc.array(
      fc.record({
        at: fc.nat(10_000),
        length: fc.nat(40),
        instead: fc.oneof(fc.constant(''), poison),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ form, posts, cuts }) => ({
    form,
    text: cuts.reduce(
      (text, { at, length, instead }) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + instead + text.slice(place + length);
      },
      write(form, posts),
    ),
  }));

function write(form: Form, posts: GivenPost[]): string {
  if (form === 'json') return writeDesktopJson(posts);
  if (form === 'html') return writeDesktopHtml(posts);
  return form === 'preview' ? writePreview(posts, CHANNEL) : writePasted(posts);
}

function read(form: Form, text: string): Post[] {
  if (form === 'json') return [...readDesktopJson(text, { channel: CHANNEL })];
  if (form === 'html') return [...readDesktopHtml(page(text), CHANNEL)];
  return form === 'preview' ? readWebPreview(page(text)).posts : readPastedPreview(text, CHANNEL);
}

const counts: Record<string, number> = {};
const count = (what: string, by = 1) => {
  counts[what] = (counts[what] ?? 0) + by;
};

/** The summaries of a source joined with the seed; those alone where it is refused. */
function joined(form: Form, text: string) {
  count(form);
  const profile = counts[form] && counts[form] % 2 === 0 ? profileOf(CHANNEL) : {};
  try {
    const collector = collectPosts(profile);
    for (const one of read(form, text)) collector.add(one);
    const { posts, summaries, setAside } = collector.counts();
    const inAll = Object.values(setAside).reduce((sum, n) => sum + n, 0);
    expect(posts - inAll).toBeLessThanOrEqual(summaries);
    for (const [reason, n] of Object.entries(setAside)) count(reason, n);
    count('summaries', summaries);
    return joinReading(seed, collector.finish());
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    count(`refused as ${error.problem}`);
    return seed;
  }
}

describe('any source', () => {
  it('is read or refused; what is read is in the contract, and harms nothing', () => {
    const before = JSON.stringify(seed);
    fc.assert(
      fc.property(damaged, ({ form, text }) => {
        const summaries = joined(form, text);
        v.parse(v.array(summarySchema), summaries);
        expect(new Set(summaries.map(({ id }) => id)).size).toBe(summaries.length);
        const links = summaries.flatMap(({ body }) =>
          runsOf(body).flatMap(({ href }) => href ?? []),
        );
        expect(links.filter((href) => new URL(href).protocol !== 'https:')).toEqual([]);
        expect(JSON.stringify(summaries).isWellFormed()).toBe(true);
        expect('polluted' in {} || 'ran' in globalThis).toBe(false);
        expect(JSON.stringify(seed)).toBe(before);
      }),
      { numRuns: rounds(40, 5_000), seed: 5 },
    );
  });

  afterAll(() => note(`Damaged sources of posts: ${JSON.stringify(counts)}`));
});
