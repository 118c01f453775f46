/**
 * Posts that are made to take for ever. No test here measures time: each of these would take minutes
 * if something in it were looked at again for everything else.
 */
import { describe, expect, it } from 'vitest';
import { collectPosts } from '@/data/posts/channel-reading';
import { joinReading } from '@/data/posts/join-reading';
import type { Post } from '@/data/posts/post';
import { readDesktopHtml } from '@/data/posts/read-desktop-html';
import { readDesktopJson } from '@/data/posts/read-desktop-json';
import type { Summary } from '@/data/summary';
import { page } from '../../sites/documents';

const message = (text: unknown) => JSON.stringify({ messages: [{ id: 1, text }] });

function outcomeOf(posts: Iterable<Post>): string {
  const collector = collectPosts({});
  for (const post of posts) collector.add(post);
  const { summaries, setAside } = collector.counts();
  return summaries > 0 ? 'summaries' : Object.keys(setAside).join();
}

describe('a post', () => {
  it.each<[string, unknown, string]>([
    ['of digits', '9'.repeat(60_000), 'no-paper'],
    ['of blank lines', `a${'\n'.repeat(59_000)}b`, 'no-paper'],
    ['of spaces after the mark of an advert', `erid${' '.repeat(59_000)}x`, 'no-paper'],
    ['of hashtags', '#a '.repeat(20_000), 'no-paper'],
    ['of dashes', '-'.repeat(60_000), 'no-paper'],
    ['of dots and letters', 'a.'.repeat(30_000), 'no-paper'],
    [
      'of links',
      Array.from({ length: 5_000 }, (_, i) => ({
        type: 'text_link',
        text: `${i % 10}`,
        href: `https://arxiv.org/abs/2607.${String(i).padStart(5, '0')}`,
      })),
      'out-of-bounds',
    ],
    [
      'of an address without end',
      [{ type: 'link', text: `https://isca-archive.org/${'0_'.repeat(900)}` }],
      'no-paper',
    ],
  ])('is read at once: %s', (_what, text, outcome) => {
    const posts = readDesktopJson(message(text), { channel: 'pebbles' });
    expect(outcomeOf(posts)).toBe(outcome);
  });

  it('is read at once: of a million spaces in an HTML export', () => {
    const html = `<div class="history"><div class="message default" id="message1"><div class="body">
<div class="text">a${' '.repeat(1_000_000)}b</div></div></div></div>`;
    expect(outcomeOf(readDesktopHtml(page(html), 'pebbles'))).toBe('no-paper');
  });
});

it('three thousand posts with one heading and one signature are joined with as many', () => {
  const posts = Array.from({ length: 3_000 }, (_, i): Post => {
    const href = `https://arxiv.org/abs/26${String(10_000_000 + i).slice(2, 4)}.${String(i).padStart(5, '0')}`;
    const signature = 'Подписывайтесь на канал и рассказывайте о нём всем вокруг.';
    return {
      channel: 'pebbles',
      kind: 'message',
      number: i + 1,
      lines: [
        [{ text: 'Новости недели' }],
        [],
        [{ text: 'статья', href }, { text: ` о камнях номер ${i}` }],
        [],
        [{ text: signature }],
      ],
    };
  });
  const collector = collectPosts({});
  for (const post of posts) collector.add(post);
  const reading = collector.finish();
  const once: Summary[] = joinReading([], reading);
  expect(once).toHaveLength(3_000);
  expect(joinReading(once, reading)).toEqual(once);
});
