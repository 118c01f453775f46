/** The same posts from several sources, in any order, are one summary each. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '@/data/posts/changes';
import { profileOf } from '@/data/posts/channel-profile';
import { type ChannelReading, collectPosts, coverageOf } from '@/data/posts/channel-reading';
import { joinReading } from '@/data/posts/join-reading';
import type { Post } from '@/data/posts/post';
import { readDesktopHtml } from '@/data/posts/read-desktop-html';
import { readDesktopJson } from '@/data/posts/read-desktop-json';
import { readPastedPreview } from '@/data/posts/read-pasted-preview';
import { readWebPreview } from '@/data/posts/read-web-preview';
import type { Run, Summary } from '@/data/summary';
import { blockLines, plainText, runsOf } from '@/data/summary-text';
import { rounds } from '../../rounds';
import { page } from '../../sites/documents';
import { bundled, dataFile } from '../bundled';
import { type GivenPost, writeDesktopHtml, writeDesktopJson, writePreview } from './write-sources';

const CHANNEL = 'c_research';

function readingOf(posts: Iterable<Post>, seenAt?: string, whole = false): ChannelReading {
  const collector = collectPosts(profileOf(CHANNEL));
  const all = [...posts];
  for (const post of all) collector.add(post);
  if (whole) for (const range of coverageOf(all)) collector.cover(range);
  return collector.finish(seenAt);
}

const seed = () => readingOf(readPastedPreview(dataFile('channel/c_research.txt'), CHANNEL));
const fromJson = (posts: GivenPost[]) =>
  readingOf(readDesktopJson(writeDesktopJson(posts), { channel: CHANNEL }));
const fromHtml = (posts: GivenPost[], at: string) =>
  readingOf(readDesktopHtml(page(writeDesktopHtml(posts)), CHANNEL), at);
const fromPreview = (posts: GivenPost[], at: string) =>
  readingOf(readWebPreview(page(writePreview(posts, CHANNEL))).posts, at);

/** The bundled posts with numbers, dates and links, as sources other than the seed have them. */
const numbered: GivenPost[] = bundled.map((summary, i) => ({
  number: 30 + 3 * i,
  postedAt: new Date(Date.UTC(2023, 0, 10 + i, 9, 30)).toISOString().replace('.000', ''),
  lines: linesOf(summary),
  reactions: [{ emoji: '🔥', count: 40 + i }],
}));

function linesOf({ title, note, body, paper }: Summary): Run[][] {
  const texts = body.flatMap((block) => ['', ...blockLines(block)]);
  const lines: Run[][] = [title, ...Object.values(note ?? {}), ...texts].map((text) =>
    text === '' ? [] : [{ text }],
  );
  const last = lines.at(-1) ?? [];
  const [{ text = '' } = {}] = last;
  const href = paper.arxivId
    ? `https://arxiv.org/abs/${paper.arxivId}`
    : 'https://example.com/a?b=1&c=2';
  lines[lines.length - 1] = [
    { text: text.slice(0, 3), bold: true },
    { text: text.slice(3, -3) },
    { text: text.slice(-3), href },
  ];
  return lines;
}

/** The same post with a word more in a line, which `at` counts from the end, and a later date. */
function edited(post: GivenPost, at: number, editedAt: string): GivenPost {
  const line = post.lines.length + at;
  return {
    ...post,
    editedAt,
    lines: post.lines.map((runs, i) =>
      i === line ? [{ text: `${plainText(runs)} Исправлено.` }] : runs,
    ),
  };
}

function retitled(post: GivenPost, editedAt: string): GivenPost {
  return { ...post, editedAt, lines: [[{ text: 'A New Title' }], ...post.lines.slice(1)] };
}

const join = (readings: ChannelReading[], known: Summary[] = []) =>
  readings.reduce<Summary[]>((summaries, reading) => joinReading(summaries, reading), known);

describe('the seed, an export and a preview with the same 21 posts', () => {
  /** What is posted is edited once before the HTML export and once before the preview. */
  const every = [...numbered.keys()];
  const states = fc
    .record({
      first: fc.subarray(every, { maxLength: 6 }),
      second: fc.subarray(every, { maxLength: 6 }),
      titles: fc.subarray(every, { maxLength: 3 }),
    })
    .map(({ first, second, titles }) => {
      const once = numbered.map((post, i) =>
        first.includes(i) ? edited(post, -3, '2024-05-01T10:00:00Z') : post,
      );
      const twice = once.map((post, i) => {
        if (titles.includes(i)) return retitled(post, '2024-06-01T10:00:00Z');
        return second.includes(i) ? edited(post, -1, '2024-06-01T10:00:00Z') : post;
      });
      return { once, twice };
    });

  it('are 21 summaries in any order, twice, edited in between', () => {
    fc.assert(
      fc.property(
        states,
        fc.shuffledSubarray([0, 0, 1, 1, 2, 2, 3, 3], { minLength: 8 }),
        ({ once, twice }, order) => {
          const sources = [
            seed(),
            fromJson(numbered),
            fromHtml(once, '2024-05-20T00:00:00Z'),
            fromPreview(twice, '2024-06-20T00:00:00Z'),
          ];
          const joined = join(order.map((n) => sources[n]).filter((one) => one !== undefined));
          const inOrder = join(sources);
          expect(joined).toHaveLength(21);
          expect(joined.map(({ id }) => id).sort()).toEqual(bundled.map(({ id }) => id).sort());
          expect(joined).toEqual(inOrder);
          for (const [i, summary] of joined.entries()) {
            const given = twice[i];
            const text = [summary.title, ...Object.values(summary.note ?? {})];
            expect([...text, ...summary.body.flatMap(blockLines)]).toEqual(
              given?.lines.filter(({ length }) => length > 0).map(plainText),
            );
            expect(summary.url).toBe(`https://t.me/c_research/${given?.number}`);
            expect(summary.postedAt).toBe(given?.postedAt);
            expect(summary.reactions).toEqual(given?.reactions);
          }
        },
      ),
      { numRuns: rounds(4, 300), seed: 21 },
    );
  });

  it('keep every link and all formatting where no text was edited, whatever comes last', () => {
    const sources = [seed(), fromPreview(numbered, '2024-06-20T00:00:00Z'), fromJson(numbered)];
    for (const readings of [sources, sources.toReversed()]) {
      const joined = join(readings);
      expect(joined.every(({ body }) => runsOf(body).some(({ href }) => href))).toBe(true);
      expect(joined.every(({ body }) => runsOf(body).some(({ bold }) => bold))).toBe(true);
    }
  });

  it('leave what comes with the extension as it was, but for what they add', () => {
    const joined = join([fromJson(numbered), seed()], bundled);
    const plain = joined.map(({ url: _, postedAt: __, reactions: ___, body, ...rest }) => rest);
    expect(plain.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      bundled
        .map(({ reactions: _, body: __, ...rest }) => rest)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('change nothing of what is given to be joined', () => {
    const before = JSON.stringify(bundled);
    const reading = fromJson(numbered);
    const read = JSON.stringify(reading);
    join([reading, reading], bundled);
    expect(JSON.stringify(bundled)).toBe(before);
    expect(JSON.stringify(reading)).toBe(read);
  });
});

describe('a channel that goes on', () => {
  const week = '2024-06-20T00:00:00Z';
  const known = () => join([fromJson(numbered)], bundled);
  const whole = (posts: GivenPost[]) =>
    readingOf(readDesktopJson(writeDesktopJson(posts), { channel: CHANNEL }), undefined, true);
  const titles = (summaries: Summary[]) => summaries.map(({ title }) => title);

  it('loses a post that is missing from the numbers that a source has every post of', () => {
    const [first, second, ...rest] = numbered;
    const left = [first, ...rest].filter((post) => post !== undefined);
    expect(titles(join([whole(left)], known()))).not.toContain(plainText(second?.lines[0] ?? []));
    expect(join([whole(left)], known())).toHaveLength(20);
    expect(join([fromJson(left)], known())).toHaveLength(21);
  });

  it('loses none outside those numbers, and none of which nobody knows the number', () => {
    expect(join([whole(numbered.slice(5, 9))], known())).toHaveLength(21);
    expect(join([whole(numbered.slice(5, 9))], bundled)).toHaveLength(21);
  });

  it('loses none where a message could not be read', () => {
    const posts = [...readDesktopJson(writeDesktopJson(numbered), { channel: CHANNEL })];
    const damaged = posts.with(3, { channel: CHANNEL, kind: 'damaged', lines: [] });
    expect(coverageOf(damaged)).toEqual([]);
    expect(join([readingOf(damaged, undefined, true)], known())).toHaveLength(21);
  });

  it('loses a post that was edited into one that is no summary, but not by an older source', () => {
    const [first, ...rest] = numbered;
    if (!first) throw new Error('there are posts');
    const advert = { ...first, lines: [[{ text: 'Реклама. Камни со скидкой.' }]] };
    const later = { ...advert, editedAt: '2025-01-01T00:00:00Z' };
    expect(join([fromJson([later, ...rest])], known())).toHaveLength(20);
    expect(join([fromJson([advert, ...rest])], known())).toHaveLength(21);
  });

  it('keeps a post whose paper only the preview of its link names, when an export does not see it', () => {
    const linked: GivenPost = {
      number: 900,
      postedAt: '2024-06-01T00:00:00Z',
      lines: [[{ text: 'Про камни' }], [], [{ text: 'Их много, и авторы их считают.' }]],
      preview: { url: 'https://arxiv.org/abs/2607.00001', title: '[2607.00001] On Pebbles' },
    };
    const once = join([fromPreview([linked], week)]);
    expect(once[0]?.paper).toMatchObject({ title: 'On Pebbles', arxivId: '2607.00001' });
    expect(join([fromJson([linked]), fromHtml([linked], week)], once)).toEqual(once);
  });

  it('has an album once, whichever of its pictures has the text', () => {
    const [post] = numbered;
    if (!post) throw new Error('there are posts');
    const picture = { ...post, lines: [], reactions: [] };
    const exported = [picture, { ...post, number: post.number + 1 }];
    for (const readings of [
      [fromPreview([post], week), whole(exported)],
      [whole(exported), fromPreview([post], week), whole(exported)],
    ]) {
      const joined = join(readings, bundled);
      expect(joined).toHaveLength(21);
      expect(joined.at(-1)?.id).toBe(bundled[0]?.id);
      expect(joined.at(-1)?.url).toBe(`https://t.me/c_research/${post.number}`);
    }
  });

  it('keeps what somebody has looked up about a paper, whatever an edited post says', () => {
    const reviewed = new Map(bundled.map(({ id, paper }) => [id, paper]));
    const changed = numbered.map((post) => edited(post, -1, '2025-01-01T00:00:00Z'));
    const joined = joinReading(known(), fromJson(changed), reviewed);
    expect(joined.map(({ paper }) => paper)).toEqual(bundled.map(({ paper }) => paper));
  });

  it('says what has changed', () => {
    const before = known();
    const [first, second, third, ...rest] = numbered;
    if (!first || !second || !third) throw new Error('there are posts');
    const added: GivenPost = {
      ...first,
      number: 901,
      lines: [[{ text: 'Counting Gravel' }], [], [{ text: 'Гравий тоже считают.' }]],
    };
    const reactions = [{ emoji: '🔥', count: 500 }];
    const now = [
      edited(second, -1, '2025-01-01T00:00:00Z'),
      { ...third, reactions },
      ...rest,
      added,
    ];
    const covered = readingOf(readDesktopJson(writeDesktopJson(now), { channel: CHANNEL }));
    covered.covered.push({ from: 1, to: 901 });
    const changes = changesBetween(before, joinReading(before, covered));
    expect(titles(changes.added)).toEqual(['Counting Gravel']);
    expect(titles(changes.edited)).toEqual([bundled[1]?.title]);
    expect(titles(changes.enriched)).toEqual([bundled[2]?.title]);
    expect(titles(changes.deleted)).toEqual([bundled[0]?.title]);
  });
});
