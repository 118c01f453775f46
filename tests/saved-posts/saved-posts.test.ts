/**
 * The readers of posts on sources as Telegram and others wrote them, kept beside the repository
 * (`../shared/telegram`), not in it. What a source holds is counted here from its text, never with
 * the selectors of a reader; the synthetic ones are checked field by field.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { collectPosts, type ReadingCounts } from '@/data/posts/channel-reading';
import type { Post } from '@/data/posts/post';
import { exportedChatName, readDesktopHtml } from '@/data/posts/read-desktop-html';
import { readDesktopJson } from '@/data/posts/read-desktop-json';
import { type PreviewPage, readWebPreview } from '@/data/posts/read-web-preview';
import type { Summary } from '@/data/summary';
import { plainText } from '@/data/summary-text';
import { folderBeside, isBeside } from '../beside';
import { note } from '../note';
import { page } from '../sites/documents';

const SAMPLES = folderBeside('telegram');
const text = (file: string) => readFileSync(join(SAMPLES, file), 'utf8');
const fromJson = (file: string) => [...readDesktopJson(text(file), { channel: 'sample' })];
const fromHtml = (file: string) => [...readDesktopHtml(opened(file), 'sample')];
const fromPreview = (file: string) => readWebPreview(page(text(file)));

const documents = new Map<string, Document>();

/** The document of a file; some are large, and read twice. */
function opened(file: string): Document {
  const document = documents.get(file) ?? page(text(file));
  documents.set(file, document);
  return document;
}

const seen: string[] = [];

/** What becomes of the posts, without a profile of their channel. */
function countsOf(file: string, posts: Post[]): ReadingCounts & { made: Summary[] } {
  const collector = collectPosts({});
  for (const post of posts) collector.add(post);
  const outcomes = collector.finish().posts.map(({ outcome }) => outcome);
  const made = outcomes.flatMap((outcome) => ('summaries' in outcome ? outcome.summaries : []));
  const { posts: all, summaries, setAside } = collector.counts();
  seen.push(`${file}: ${all} posts, ${summaries} summaries, ${JSON.stringify(setAside)}`);
  return { ...collector.counts(), made };
}

const written = (post: Post | undefined) => post?.lines.map(plainText).join('\n');

if (isBeside('telegram', 'saved posts')) {
  describe('every sample', () => {
    it.each<[string, number, number, ReadingCounts['setAside']]>([
      [
        'tkonverter_all_fields',
        87,
        0,
        { 'no-paper': 10, forwarded: 1, 'no-text': 13, poll: 1, service: 61, unsupported: 1 },
      ],
      [
        'tkonverter_group',
        45,
        0,
        { service: 21, 'no-paper': 13, poll: 5, forwarded: 1, 'no-text': 4, unsupported: 1 },
      ],
      ['synthetic_game_news', 1, 0, { 'no-paper': 1 }],
      ['synthetic_chatpack', 7, 0, { 'no-paper': 7 }],
    ])('of JSON is read: %s', (name, posts, summaries, setAside) => {
      const file = `json_export/${name}.json`;
      expect(countsOf(file, fromJson(file))).toMatchObject({ posts, summaries, setAside });
    });

    it.each<[string, number, number, ReadingCounts['setAside']]>([
      [
        'android_security_2022_messages',
        1000,
        2,
        { service: 2, forwarded: 49, 'no-paper': 929, 'no-text': 15, 'only-links': 3 },
      ],
      [
        'android_security_2022_messages2',
        471,
        1,
        { forwarded: 13, 'no-paper': 454, 'only-links': 3 },
      ],
      [
        'cognition_2024_messages',
        1000,
        0,
        { service: 21, forwarded: 15, 'no-paper': 944, 'no-text': 20 },
      ],
      [
        'cognition_2024_messages2',
        801,
        0,
        { service: 6, forwarded: 35, 'no-paper': 708, 'no-text': 52 },
      ],
      ['synthetic_archive_viewer', 2, 0, { 'no-paper': 2 }],
    ])('of HTML exports is read: %s', (name, posts, summaries, setAside) => {
      const file = `html_export/${name}.html`;
      const read = fromHtml(file);
      expect(countsOf(file, read)).toMatchObject({ posts, summaries, setAside });
      const ids = text(file).matchAll(/<div class="message [^"]*" id="message(\d+)">/g);
      expect(read.map(({ number }) => `${number}`)).toEqual([...ids].map(([, id]) => id));
      const texts = text(file).match(/<div class="text">/g) ?? [];
      expect(read.filter(({ lines }) => lines.length > 0)).toHaveLength(texts.length);
    });

    it.each<[string, PreviewPage['state'], number, ReadingCounts['setAside']]>([
      ['real_durov_2026_excerpt', 'posts', 2, { 'no-paper': 2 }],
      ['real_xcareers_2020_excerpt', 'posts', 1, { 'no-paper': 1 }],
      ['real_not_found_2026_excerpt', 'no-channel', 0, {}],
      ['synthetic_job_finder', 'posts', 4, { 'no-paper': 3, 'no-text': 1 }],
      ['synthetic_newsmaker', 'posts', 3, { 'no-paper': 2, 'no-text': 1 }],
    ])('of the public preview is read: %s', (name, state, posts, setAside) => {
      const file = `web_preview/${name}.html`;
      const read = fromPreview(file);
      expect(read.state).toBe(state);
      expect(countsOf(file, read.posts)).toMatchObject({ posts, summaries: 0, setAside });
      const ids = text(file).matchAll(/ data-post="(\w+)\/(\d+)"/g);
      expect(read.posts.map(({ channel, number }) => [channel, `${number}`])).toEqual(
        [...ids].map(([, channel, number]) => [channel, number]),
      );
    });

    it('is in one of these lists', () => {
      const files = ['json_export', 'html_export', 'web_preview'].flatMap((folder) =>
        readdirSync(join(SAMPLES, folder)).map((name) => `${folder}/${name}`),
      );
      expect(seen.map((line) => line.split(':')[0]).sort()).toEqual(files.sort());
    });

    afterAll(() => note(seen.join('\n')));
  });

  describe('the summaries of channels that are not about papers', () => {
    it('are those of posts that link to one', () => {
      const made = ['', '2'].flatMap(
        (n) => countsOf('', fromHtml(`html_export/android_security_2022_messages${n}.html`)).made,
      );
      seen.splice(-2);
      expect(made.map(({ id, paper }) => [id, paper.arxivId ?? paper.doi])).toEqual([
        ['sample/31', '1905.02713'],
        ['sample/979', '2006.08249'],
        ['sample/1035', '10.1007/978-3-030-59817-4_2'],
      ]);
    });
  });

  describe('field by field', () => {
    it.each(['tkonverter_all_fields', 'tkonverter_group'])('%s', (name) => {
      const file = `json_export/${name}.json`;
      const { messages } = JSON.parse(text(file));
      const read = fromJson(file);
      expect(read).toHaveLength(messages.length);
      for (const [i, message] of messages.entries()) {
        const time = (seconds?: string) =>
          seconds && new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
        const { type, poll, text_entities: parts = [], reactions } = message;
        const post = read[i];
        expect(post?.channel).toBe('sample');
        expect(post?.number).toBe(message.id);
        expect(post?.kind).toBe(type === 'message' ? (poll ? 'poll' : type) : type);
        expect(post?.postedAt).toBe(time(message.date_unixtime));
        expect(post?.asOf).toBe(time(message.edited_unixtime ?? message.date_unixtime));
        expect(written(post)).toBe(
          parts.length > 0
            ? parts.map((part: { text: string }) => part.text).join('')
            : (message.text ?? ''),
        );
        expect(post?.forwardedFrom).toBe(message.forwarded_from);
        expect(post?.reactions).toEqual(
          reactions?.map(({ emoji = '', count }: { emoji?: string; count: number }) => ({
            emoji,
            count,
          })),
        );
      }
    });

    it('the formatting of tkonverter_all_fields', () => {
      const [post] = fromJson('json_export/tkonverter_all_fields.json');
      expect(post?.lines).toEqual([
        [
          { text: 'Baseaj', bold: true },
          { text: ' text with ' },
          { text: '@alice', href: 'https://t.me/alice' },
          { text: ' and ' },
          { text: 'link', href: 'https://example.org/' },
        ],
      ]);
    });

    it('synthetic_game_news, whose message has no type and no time in seconds', () => {
      const address = 'https://example.com/article?utm_source=telegram';
      expect(fromJson('json_export/synthetic_game_news.json')).toEqual([
        {
          channel: 'sample',
          kind: 'message',
          number: 10,
          postedAt: '2026-07-15T10:00:00Z',
          asOf: '2026-07-15T10:00:00Z',
          lines: [
            [
              { text: address, href: address },
              { text: 'hidden', href: 'https://other.example/news' },
            ],
          ],
        },
      ]);
    });

    it('synthetic_chatpack, an old export', () => {
      const posts = fromJson('json_export/synthetic_chatpack.json');
      expect(posts.map((post) => [post.number, post.postedAt, post.asOf, written(post)])).toEqual([
        [1, '2024-01-15T10:30:00Z', '2024-01-15T10:30:00Z', 'Hello! How are you?'],
        [
          2,
          '2024-01-15T10:30:15Z',
          '2024-01-15T10:30:15Z',
          "Hi Alice! I'm doing great, thanks for asking.",
        ],
        [3, '2024-01-15T10:30:30Z', '2024-01-15T10:30:30Z', "That's wonderful to hear!"],
        [4, '2024-01-15T10:30:31Z', '2024-01-15T10:30:31Z', 'By the way, did you see the news?'],
        [5, '2024-01-15T10:31:00Z', '2024-01-15T10:31:00Z', 'No, what happened?'],
        [6, '2024-02-20T14:00:00Z', '2024-02-20T14:00:00Z', 'This is a message from February'],
        [7, '2024-03-10T09:15:00Z', '2024-03-10T09:20:00Z', 'And this one is from March'],
      ]);
    });

    it('synthetic_archive_viewer', () => {
      const document = page(text('html_export/synthetic_archive_viewer.html'));
      expect(exportedChatName(document)).toBe('');
      expect([...readDesktopHtml(document, 'sample')]).toEqual([
        {
          channel: 'sample',
          kind: 'message',
          number: 1001,
          postedAt: '2023-05-14T13:13:57Z',
          lines: [[{ text: 'Hello archive' }]],
        },
        {
          channel: 'sample',
          kind: 'message',
          number: 1002,
          postedAt: '2023-05-14T13:14:10Z',
          lines: [[{ text: 'Reply with photo' }]],
          reactions: [{ emoji: '👍', count: 2 }],
        },
      ]);
    });

    it('synthetic_job_finder', () => {
      const post = (number: number, at: string, ...lines: Post['lines']) => ({
        channel: 'testjobs',
        kind: 'message',
        number,
        postedAt: at,
        asOf: at,
        lines,
      });
      expect(fromPreview('web_preview/synthetic_job_finder.html')).toEqual({
        state: 'posts',
        channel: 'testjobs',
        posts: [
          post(
            100,
            '2024-06-01T09:30:00Z',
            [{ text: 'Старая вакансия: Python-разработчик' }],
            [{ text: 'Компания AlphaCorp, удалёнка.' }],
          ),
          post(
            101,
            '2024-06-20T12:00:00Z',
            [
              { text: 'Ищем ' },
              { text: 'Senior Backend', bold: true },
              { text: ' в ' },
              { text: 'BetaLabs', href: 'https://example.com/job' },
              { text: '.' },
            ],
            [{ text: 'Стек: Go, Postgres. Зарплата 350–450k.' }],
          ),
          post(102, '2024-06-25T18:45:00Z', [
            { text: 'Product Manager, GammaSoft. Контакт: @hr_gamma' },
          ]),
          post(103, '2024-06-26T08:00:00Z'),
        ],
      });
    });

    it('synthetic_newsmaker', () => {
      const toyota = 'https://pressroom.toyota.com/camry-2026';
      expect(fromPreview('web_preview/synthetic_newsmaker.html').posts).toEqual([
        {
          channel: 'autonews',
          kind: 'message',
          number: 12345,
          postedAt: '2026-04-10T08:30:00Z',
          asOf: '2026-04-10T08:30:00Z',
          lines: [
            [{ text: 'Toyota представила обновлённый Camry' }],
            [
              {
                text: 'Toyota анонсировала рестайлинг Camry с гибридной версией. Подробности на ',
              },
              { text: 'pressroom.toyota.com', href: toyota },
              { text: '.' },
            ],
          ],
        },
        {
          channel: 'autonews',
          kind: 'message',
          number: 12346,
          postedAt: '2026-04-10T10:15:00Z',
          asOf: '2026-04-10T10:15:00Z',
          lines: [
            [{ text: 'Haval открыл 10 дилерских центров в Казахстане' }],
            [
              { text: 'Подробности на ' },
              { text: 'сайте бренда', href: 'https://haval.ru/press/kz' },
              { text: '.' },
            ],
          ],
        },
        { channel: 'autonews', kind: 'message', number: 12347, lines: [] },
      ]);
    });
  });

  describe('what real sources have besides', () => {
    it('is read of t.me/s/durov: emoji without pictures, paid reactions, shortened counts', () => {
      const { title, before, posts } = fromPreview('web_preview/real_durov_2026_excerpt.html');
      expect([title, before]).toEqual(['Pavel Durov', 528]);
      expect(posts[0]?.reactions?.map(({ count }) => count)).toEqual([
        14_300, 132_000, 39_900, 24_700, 22_100, 771,
      ]);
      expect(posts[0]?.lines.at(0)).toEqual([
        { text: '⛔️ The UK government wants to ban social media for children under 16.' },
      ]);
      expect(posts[1]?.preview).toEqual({
        url: 'https://codeforces.com/blog/entry/156620',
        title: 'Telegram Returns as Title Sponsor of Codeforces!',
      });
    });

    it('is read of the exports: the name of the chat, times with their zone, forwards', () => {
      const document = opened('html_export/cognition_2024_messages.html');
      const posts = [...readDesktopHtml(document, 'sample')];
      expect(exportedChatName(document)).toBe('Cognition');
      expect(posts.every(({ postedAt, kind }) => postedAt || kind === 'service')).toBe(true);
      const forwarded = posts.filter((post) => post.forwardedFrom !== undefined);
      // Sixteen in all: one of them was forwarded from the channel itself.
      expect(forwarded).toHaveLength(15);
      const [first, next] = forwarded;
      expect([first?.number, first?.postedAt, first?.forwardedFrom]).toEqual([
        93,
        '2018-09-26T18:03:15Z',
        'Lubomyr Ivanitskiy',
      ]);
      expect([next?.number, next?.forwardedFrom, written(next)?.slice(0, 20)]).toEqual([
        94,
        '',
        'і ще. По статистиці ',
      ]);
    });
  });
}
