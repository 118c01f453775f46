import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectPosts } from '@/data/posts/channel-reading';
import type { Post } from '@/data/posts/post';
import { desktopJsonReader, readDesktopJson } from '@/data/posts/read-desktop-json';

const message = (id: number, more: object = {}) => ({
  id,
  type: 'message',
  date: '2026-07-01T12:00:00',
  date_unixtime: '1782896400',
  text: 'Камни',
  ...more,
});
const chat = (messages: unknown[], more: object = {}) => ({
  name: 'Pebbles',
  type: 'public_channel',
  id: 100,
  messages,
  ...more,
});
const read = (value: unknown, more: { chat?: string } = {}): Post[] => [
  ...readDesktopJson(typeof value === 'string' ? value : JSON.stringify(value), {
    channel: 'pebbles',
    ...more,
  }),
];
const runs = (text: unknown, more: object = {}) => read(chat([message(1, { text, ...more })]))[0];

describe('the JSON export', () => {
  it('gives the posts of the one chat that it is of', () => {
    expect(read(chat([message(1), message(3)]))).toEqual(
      [1, 3].map((number) => ({
        channel: 'pebbles',
        kind: 'message',
        number,
        postedAt: '2026-07-01T09:00:00Z',
        asOf: '2026-07-01T09:00:00Z',
        lines: [[{ text: 'Камни' }]],
      })),
    );
  });

  it('of an account gives those of the chat that is named, by name or number', () => {
    const account = {
      about: 'Here is the data you requested.',
      personal_information: { user_id: 1, first_name: 'A' },
      chats: {
        about: 'x',
        list: [chat([message(1)], { name: 'Sand', id: 5 }), chat([message(2), message(4)])],
      },
      left_chats: { list: [{ type: 'saved_messages', id: 7, messages: [message(9)] }] },
    };
    expect(read(account, { chat: 'Pebbles' }).map(({ number }) => number)).toEqual([2, 4]);
    expect(read(account, { chat: '7' }).map(({ number }) => number)).toEqual([9]);
    expect(() => read(account)).toThrow(/«Sand» \(5\), «Pebbles» \(100\)/);
    expect(() => read(account, { chat: 'Gravel' })).toThrow(/it has «Sand» \(5\), «Pebbles»/);
  });

  it('may be of a channel without posts', () => {
    expect(read(chat([]))).toEqual([]);
  });

  it('says when a post was edited', () => {
    const edited = { edited: '2026-07-02T12:00:00', edited_unixtime: '1782982800' };
    expect(runs('Камни', edited)?.asOf).toBe('2026-07-02T09:00:00Z');
  });

  it('has times without a zone where it is old: they are taken for UTC', () => {
    const { date_unixtime: _, ...old } = message(1);
    expect(read(chat([old]))[0]?.postedAt).toBe('2026-07-01T12:00:00Z');
  });

  it('has no times that can’t be one', () => {
    const odd = { date: 'yesterday', date_unixtime: '99999999999999999999' };
    expect(runs('Камни', odd)?.postedAt).toBeUndefined();
  });
});

describe('the text of an exported message', () => {
  it('is put together from parts, and has no formatting inside formatting', () => {
    expect(
      runs([
        { type: 'bold', text: 'On Peb' },
        { type: 'bold', text: 'bles\n\n' },
        'Камни, ',
        { type: 'italic', text: 'песок' },
        ' и ',
        { type: 'code', text: 'x = 1' },
        { type: 'hashtag', text: ' #камни' },
        { type: 'custom_emoji', text: '🔥', document_id: '1' },
      ])?.lines,
    ).toEqual([
      [{ text: 'On Pebbles', bold: true }],
      [],
      [
        { text: 'Камни, ' },
        { text: 'песок', italic: true },
        { text: ' и ' },
        { text: 'x = 1', code: true },
        { text: ' #камни🔥' },
      ],
    ]);
  });

  it.each<[string, object, string | undefined]>([
    [
      'a link that shows its address',
      { type: 'link', text: 'https://a.example/' },
      'https://a.example/',
    ],
    ['one without its scheme', { type: 'link', text: 'a.example/x' }, 'https://a.example/x'],
    [
      'a link under words',
      { type: 'text_link', text: 'тут', href: 'https://a.example/' },
      'https://a.example/',
    ],
    ['a mention', { type: 'mention', text: '@pebbles' }, 'https://t.me/pebbles'],
    [
      'an old link to a paper',
      { type: 'link', text: 'http://arxiv.org/abs/2607.00001' },
      'https://arxiv.org/abs/2607.00001',
    ],
    ['http', { type: 'text_link', text: 'тут', href: 'http://a.example/' }, undefined],
    ['a script', { type: 'text_link', text: 'тут', href: 'javascript:alert(1)' }, undefined],
    ['data', { type: 'text_link', text: 'тут', href: 'data:text/html,x' }, undefined],
    [
      'a name and a password',
      { type: 'text_link', text: 'тут', href: 'https://a:b@c.example/' },
      undefined,
    ],
    ['a link without an address', { type: 'text_link', text: 'тут' }, undefined],
    ['an address that is a list', { type: 'text_link', text: 'тут', href: ['x'] }, undefined],
  ])('leads where it may: %s', (_what, part, href) => {
    expect(runs([part])?.lines[0]?.[0]?.href).toBe(href);
  });

  it('is text, whatever it looks like', () => {
    const text = '<img src=x onerror=alert(1)> &amp; <b>';
    expect(runs(text)?.lines).toEqual([[{ text }]]);
  });

  it('has no controls, no marks that turn it round, no halves of a character', () => {
    expect(runs('a\u0000b\u202ec\ud800d\u2028e\u{1f600}')?.lines).toEqual([
      [{ text: 'abcd' }],
      [{ text: 'e\u{1f600}' }],
    ]);
  });

  it('is cut where it is longer than any', () => {
    expect(runs('я'.repeat(200_000))?.lines[0]?.[0]?.text.length).toBe(60_000);
  });

  it('loses what is no part of a text, and keeps the rest', () => {
    expect(runs(['a', 1, null, { type: 'bold' }, ['x'], { type: 7, text: 'b' }])?.lines).toEqual([
      [{ text: 'ab' }],
    ]);
  });
});

describe('an export that is damaged', () => {
  it('counts messages that can’t be read, and reads the others', () => {
    const posts = read(chat([message(1), { type: 'message' }, { id: 'x' }, message(2)]));
    expect(posts.map(({ kind }) => kind)).toEqual(['message', 'damaged', 'damaged', 'message']);
    const collector = collectPosts({});
    for (const post of posts) collector.add(post);
    expect(collector.counts().setAside).toEqual({ 'no-paper': 2, damaged: 2 });
  });

  it('is no danger by its keys', () => {
    const text = `{"name":"P","messages":[{"__proto__":{"polluted":1},"id":1,"text":"a","constructor":{"prototype":{"polluted":1}}}],"__proto__":{"polluted":1}}`;
    expect(read(text).map(({ number }) => number)).toEqual([1]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('has messages without bounds: they are passed over', () => {
    const deep = `{"id":1,"x":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const long = JSON.stringify(message(2, { text: 'x'.repeat(2_000_000) }));
    const posts = read(`{"messages":[${deep},${long},${JSON.stringify(message(3))}]}`);
    expect(posts.map(({ kind, number }) => [kind, number])).toEqual([
      ['damaged', undefined],
      ['damaged', undefined],
      ['message', 3],
    ]);
  });

  it.each([
    ['nothing', '', 'not-an-export'],
    ['another JSON', '{"a":[1,2]}', 'not-an-export'],
    ['a page', '<!DOCTYPE html><p>{</p>', 'cut-short'],
    ['brackets that don’t fit', '{"messages":[}', 'not-an-export'],
    ['a file that was not copied whole', '{"messages":[{"id":1},{"id"', 'cut-short'],
    ['brackets in brackets', '['.repeat(100), 'too-large'],
  ])('is refused: %s', (_what, text, problem) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ name: 'Unreadable', problem }));
  });
});

it('an export is the same in pieces of any size', () => {
  const text = JSON.stringify(
    chat([
      message(1, { text: 'a "b" \\ {[' }),
      message(2, { text: ['ж', { type: 'bold', text: '}' }] }),
    ]),
    null,
    1,
  );
  const whole = read(text);
  expect(whole).toHaveLength(2);
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 30 }), (cuts) => {
      const reader = desktopJsonReader({ channel: 'pebbles' });
      const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
      const posts = places.flatMap((at, i) => reader.push(text.slice(places[i - 1] ?? 0, at)));
      expect(reader.finish()).toEqual({ name: 'Pebbles', type: 'public_channel', id: '100' });
      expect(posts).toEqual(whole);
    }),
    { numRuns: 200, seed: 6 },
  );
});
