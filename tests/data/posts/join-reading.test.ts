/** What becomes of summaries when their channel goes on. */
import { describe, expect, it } from 'vitest';
import { changesBetween } from '@/data/posts/changes';
import { coverageOf } from '@/data/posts/channel-reading';
import { joinReading } from '@/data/posts/join-reading';
import { readDesktopJson } from '@/data/posts/read-desktop-json';
import type { Summary } from '@/data/summary';
import { plainText } from '@/data/summary-text';
import { seed } from '../seed';
import {
  CHANNEL,
  edited,
  fromHtml,
  fromJson,
  fromPreview,
  join,
  numbered,
  readingOf,
} from './readings';
import { type GivenPost, writeDesktopJson } from './write-sources';

describe('a channel that goes on', () => {
  const week = '2024-06-20T00:00:00Z';
  const known = () => join([fromJson(numbered)], seed);
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
    expect(join([whole(numbered.slice(5, 9))], seed)).toHaveLength(21);
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
      const joined = join(readings, seed);
      expect(joined).toHaveLength(21);
      expect(joined.at(-1)?.id).toBe(seed[0]?.id);
      expect(joined.at(-1)?.url).toBe(`https://t.me/c_research/${post.number}`);
    }
  });

  it('keeps what somebody has looked up about a paper, whatever an edited post says', () => {
    const reviewed = new Map(seed.map(({ id, paper }) => [id, paper]));
    const changed = numbered.map((post) => edited(post, -1, '2025-01-01T00:00:00Z'));
    const joined = joinReading(known(), fromJson(changed), reviewed);
    expect(joined.map(({ paper }) => paper)).toEqual(seed.map(({ paper }) => paper));
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
    expect(titles(changes.edited)).toEqual([seed[1]?.title]);
    expect(titles(changes.enriched)).toEqual([seed[2]?.title]);
    expect(titles(changes.deleted)).toEqual([seed[0]?.title]);
  });
});
