import { describe, expect, it } from 'vitest';
import { joinSummaries } from '@/data/build/join-summaries';
import { readPapers } from '@/data/build/read-papers';
import type { Post } from '@/data/posts/post';

const files = { posts: 'posts.txt', papers: 'papers.yaml' };
const facts = (yaml: string) => readPapers(yaml, files.papers);
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
    ['an unknown key', '- post: A\n  arXiv: "2301.08243"\n', /entry 1: arXiv: /],
    ['two entries for one post', '- post: A\n- post: A\n', /entry 2: «A» is there twice/],
  ])('are refused for %s', (_why, yaml, message) => {
    expect(() => facts(yaml)).toThrow(expect.objectContaining({ name: 'Refusal' }));
    expect(() => facts(yaml)).toThrow(message);
  });
});

describe('posts and facts', () => {
  it('make summaries whose ids come from the titles', () => {
    const [summary] = joinSummaries(
      [aPost('The Rôle of «Fréchet» Pebbles: 2.0!')],
      facts('- post: "The Rôle of «Fréchet» Pebbles: 2.0!"\n'),
      files,
    );
    expect(summary?.id).toBe('c_research/the-role-of-frechet-pebbles-2-0');
  });

  it.each([
    [
      'a post without facts',
      [aPost('On Pebbles', 7)],
      '- post: On Sand\n',
      /^posts\.txt:7: no entry in papers\.yaml/,
    ],
    [
      'facts without a post',
      [aPost('On Pebbles')],
      '- post: On Pebbles\n- post: On Sand\n',
      /^papers\.yaml: no post begins with «On Sand»/,
    ],
    [
      'two posts of one id',
      [aPost('On Pebbles'), aPost('On: Pebbles')],
      '- post: On Pebbles\n- post: "On: Pebbles"\n',
      /^posts\.txt: two posts make the same id c_research\/on-pebbles/,
    ],
    [
      'an address that is not https',
      [aPost('On Pebbles', 9)],
      '- post: On Pebbles\n  code: http://example.com\n',
      /^posts\.txt:9: paper\.codeUrl: not an https address/,
    ],
    [
      'a title of which no id can be made',
      [aPost('???', 9)],
      '- post: "???"\n',
      /^posts\.txt:9: id: not an id of a summary/,
    ],
  ])('are refused: %s', (_why, posts, yaml, message) => {
    expect(() => joinSummaries(posts, facts(yaml), files)).toThrow(
      expect.objectContaining({ name: 'Refusal' }),
    );
    expect(() => joinSummaries(posts, facts(yaml), files)).toThrow(message);
  });
});
