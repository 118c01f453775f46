import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/data/build/build-dataset';
import { readPapers } from '@/data/build/read-papers';
import type { Source } from '@/data/build/read-source';
import { C_RESEARCH } from '@/data/posts/channel-profile';
import { collectPosts } from '@/data/posts/channel-reading';
import type { Post } from '@/data/posts/post';
import type { Summary } from '@/data/summary';

const facts = (yaml: string) => readPapers(yaml, 'papers.yaml');
const aPost = (title: string, line = 4): Post => ({
  channel: 'c_research',
  kind: 'message',
  lines: [[{ text: title }], [], [{ text: 'Текст.' }]],
  line,
});

describe('the facts about papers', () => {
  it('name the paper by its own title, else by the first line of the post', () => {
    const papers = facts('- post: On Pebbles\n- post: On Sand\n  title: On Fine Sand\n');
    expect([...papers.values()].map(({ title }) => title)).toEqual(['On Pebbles', 'On Fine Sand']);
  });

  it('hold DOIs in lower case, and keep the evidence to themselves', () => {
    const [paper] = facts('- post: On Pebbles\n  doi: 10.1000/ABC\n  evidence: x\n').values();
    expect(paper).toEqual({
      title: 'On Pebbles',
      otherTitles: [],
      openreviewIds: [],
      doi: '10.1000/abc',
    });
  });

  it.each([
    ['broken YAML', '- post: "On Pebbles\n- post: x\n', /^papers\.yaml:\d+: /],
    [
      'an unclosed list',
      '- post: On Pebbles\n  openreview: [FPGs276lUeq\n- post: x\n',
      /^papers\.yaml:[23]: /,
    ],
    ['an empty file', '', /^papers\.yaml: .*Array/],
    [
      'a bad arXiv id',
      '- post: A\n- post: B\n  arxiv: "2301"\n',
      /^papers\.yaml: entry 2: arxiv: not an arXiv id$/,
    ],
    [
      'an arXiv id with a version',
      '- post: A\n  arxiv: 2301.08243v1\n',
      /entry 1: arxiv: not an arXiv id/,
    ],
    [
      'an arXiv id without quotes, which YAML reads as a number',
      '- post: A\n  arxiv: 2301.10000\n',
      /entry 1: arxiv: /,
    ],
    [
      'a bad OpenReview id',
      '- post: A\n  openreview: ["a b"]\n',
      /entry 1: openreview\.0: not an OpenReview id/,
    ],
    [
      'an address that is not https',
      '- post: A\n  code: http://example.com\n',
      /entry 1: code: not an https address/,
    ],
    ['an unknown key', '- post: A\n  arXiv: "2301.08243"\n', /entry 1: arXiv: /],
    ['two entries for one post', '- post: A\n- post: A\n', /entry 2: «A» is there twice/],
  ])('are refused for %s', (_why, yaml, message) => {
    expect(() => facts(yaml)).toThrow(expect.objectContaining({ name: 'Refusal' }));
    expect(() => facts(yaml)).toThrow(message);
  });
});

describe('posts and facts', () => {
  const source = (posts: Post[]): Source => {
    const collector = collectPosts(C_RESEARCH);
    for (const post of posts) collector.add(post);
    const reading = collector.finish();
    return { path: 'posts.txt', form: 'pasted preview', reading, counts: collector.counts() };
  };
  const build = (posts: Post[], yaml: string, known: Summary[] = []) =>
    buildDataset(known, [source(posts)], 'c_research', {
      papers: facts(yaml),
      file: 'papers.yaml',
    });

  it('make summaries whose ids come from the titles', () => {
    const [summary] = build(
      [aPost('The Rôle of «Fréchet» Pebbles: 2.0!')],
      '- post: "The Rôle of «Fréchet» Pebbles: 2.0!"\n',
    );
    expect(summary?.id).toBe('c_research/the-role-of-frechet-pebbles-2-0');
  });

  it('need not go together: a paper is known by its post until somebody looks it up', () => {
    const [known, unknown] = build(
      [aPost('On Pebbles'), aPost('On Sand', 7)],
      '- post: On Pebbles\n  arxiv: "2607.00001"\n',
    );
    expect(known?.paper.arxivId).toBe('2607.00001');
    expect(unknown?.paper).toEqual({ title: 'On Sand', otherTitles: [], openreviewIds: [] });
  });

  it('stay together when the first line of the post is edited', () => {
    const yaml = '- post: On Pebbles\n  arxiv: "2607.00001"\n';
    const before = build([aPost('On Pebbles')], yaml);
    const renamed = before.map((summary) => ({ ...summary, title: 'Pebbles, Revisited' }));
    expect(build([], yaml, renamed)[0]?.paper.arxivId).toBe('2607.00001');
  });

  it.each([
    [
      'facts without a post',
      [aPost('On Pebbles')],
      '- post: On Pebbles\n- post: On Sand\n',
      /^papers\.yaml: no post begins with «On Sand»/,
    ],
    [
      'two posts of one id',
      [aPost('On Pebbles'), aPost('On: Pebbles', 9)],
      '- post: On Pebbles\n- post: "On: Pebbles"\n',
      /^posts\.txt:9: two posts make the same id c_research\/on-pebbles/,
    ],
    [
      'a title of which no id can be made',
      [aPost('???', 9)],
      '- post: "???"\n',
      /^posts\.txt:9: id: not an id of a summary/,
    ],
  ])('are refused: %s', (_why, posts, yaml, message) => {
    expect(() => build(posts, yaml)).toThrow(expect.objectContaining({ name: 'Refusal' }));
    expect(() => build(posts, yaml)).toThrow(message);
  });
});
