/** The author's command, on a copy of the data that it began with. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { writeSummaries } from '@/data/build/read-summaries';
import { updateDataset } from '@/data/build/update-dataset';
import { dataFile, dataPath } from '../bundled';
import { edited, numbered } from '../posts/readings';
import {
  type GivenPost,
  writeDesktopHtml,
  writeDesktopJson,
  writePreview,
} from '../posts/write-sources';
import { seed } from '../seed';

const CHAT = 'Concise Research';
const folder = mkdtempSync(join(tmpdir(), 'concise-research-data-'));
const at = (name: string) => join(folder, name);
const written = () => readFileSync(at('summaries.jsonl'), 'utf8');
const run = (sources: string[], more: { check?: boolean; chat?: string } = {}) =>
  updateDataset({ folder, sources: sources.map(at), check: false, ...more });

const line = (text: string) => [{ text }];
const gravel: GivenPost = {
  number: 200,
  postedAt: '2026-07-01T09:00:00Z',
  lines: [
    line('Counting Gravel'),
    [],
    line('Гравий тоже считают.'),
    [],
    [{ text: 'статья', href: 'https://arxiv.org/abs/2607.00007' }],
  ],
};
const nameless: GivenPost = {
  number: 201,
  postedAt: '2026-07-02T09:00:00Z',
  lines: [line(seed[17]?.title.toUpperCase() ?? ''), [], line('Снова о том же, но короче.')],
};
const poll = { number: 202, postedAt: '2026-07-03T09:00:00Z', lines: [line('Что дальше?')] };

const titles = new Set(seed.map(({ title }) => title));
const facts: { post: string }[] = parse(dataFile('channel/papers.yaml'));
const factsOfSeed = stringify(facts.filter(({ post }) => titles.has(post)));

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(at('channel'), { recursive: true });
  cpSync(dataPath('channel/c_research.txt'), at('channel/c_research.txt'));
  writeFileSync(at('channel/papers.yaml'), factsOfSeed);
  writeFileSync(at('summaries.jsonl'), writeSummaries(seed));
  mkdirSync(at('json'));
  writeFileSync(
    at('json/result.json'),
    writeDesktopJson([...numbered, gravel, nameless, poll], CHAT),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run dataset', () => {
  it('adds what is new in an export, completes what is there, and reports it', async () => {
    const { report } = await run(['json']);
    expect(report.map((text) => text.replaceAll(folder, 'data'))).toEqual([
      'data/json (JSON export): 24 posts, 23 summaries',
      '  no-paper     1',
      'data/summaries.jsonl: 23 summaries',
      '  lists        28',
      '  arXiv ids    20',
      '  OpenReview   12 forums of 11 papers',
      '  DOIs         8',
      'added 2, edited 0, completed 21, deleted 0',
      '  added    c_research/200  «Counting Gravel»',
      '  added    c_research/201  «CONSISTENCY MODELS»',
      'without ids 1',
      '  c_research/201  «CONSISTENCY MODELS»',
      '    perhaps arXiv 2303.01469, OpenReview FmqFfMTNnv «Consistency Models», certain by title',
    ]);
    const summaries = written()
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(summaries.map(({ id }) => id)).toEqual([
      ...seed.map(({ id }) => id),
      'c_research/200',
      'c_research/201',
    ]);
    expect(summaries.map(({ paper }) => paper).slice(0, 21)).toEqual(
      seed.map(({ paper }) => paper),
    );
  });

  it('gives the same bytes again, from any form of the same posts, and from what is committed', async () => {
    await run(['json']);
    const once = written();
    mkdirSync(at('html'));
    writeFileSync(at('html/messages.html'), writeDesktopHtml(numbered, CHAT));
    writeFileSync(at('html/messages2.html'), writeDesktopHtml([gravel, nameless, poll], CHAT));
    writeFileSync(at('page.html'), writePreview([gravel, nameless, poll], 'c_research'));
    for (const sources of [['json/result.json'], ['html'], ['page.html'], []]) {
      expect((await run(sources)).changed).toBe(false);
      expect(written()).toBe(once);
    }
  });

  it('takes up edits, and posts that are gone', async () => {
    await run(['json']);
    const [first, second, ...rest] = numbered;
    if (!first || !second) throw new Error('there are posts');
    const later = edited(second, -1, '2026-07-05T09:00:00Z');
    writeFileSync(at('json/result.json'), writeDesktopJson([first, later, ...rest, poll], CHAT));
    const { report } = await run(['json']);
    expect(report.filter((text) => /^ {2}(?:edited|deleted) /.test(text))).toEqual([
      `  edited   ${seed[1]?.id}  «${seed[1]?.title}»`,
      '  deleted  c_research/200  «Counting Gravel»',
      '  deleted  c_research/201  «CONSISTENCY MODELS»',
    ]);
  });

  it('says what posts link to otherwise than the facts, which stay', async () => {
    const [first] = numbered;
    const paper = [{ text: 'статья', href: 'https://arxiv.org/abs/2607.00009' }];
    const lines = [...(first?.lines ?? []), paper];
    const posts = first ? [{ ...first, lines }] : [];
    writeFileSync(at('json/result.json'), writeDesktopJson(posts, CHAT));
    const { report } = await run(['json']);
    expect(report.filter((text) => text.includes('2607.00009'))).toEqual([
      `  arXiv 2607.00009  ${seed[0]?.id}  «${seed[0]?.title}»`,
    ]);
    expect(written()).toContain(`"arxivId":"${seed[0]?.paper.arxivId}"`);
    expect(written()).not.toContain('"arxivId":"2607.00009"');
  });

  it('writes nothing when it is to check, and says whether it would', async () => {
    const before = written();
    expect((await run([], { check: true })).changed).toBe(false);
    expect((await run(['json'], { check: true })).changed).toBe(true);
    expect(written()).toBe(before);
  });

  it.each<[string, () => void, RegExp]>([
    [
      'of another chat',
      () => writeFileSync(at('json/result.json'), writeDesktopJson([gravel], 'Pebbles')),
      /another channel: it has «Pebbles» \(100\); if it is the right one, say so: --chat/,
    ],
    [
      'that was not copied whole',
      () => writeFileSync(at('json/result.json'), writeDesktopJson([gravel], CHAT).slice(0, -9)),
      /cut short: .*; export or save it again/,
    ],
    [
      'that is a folder of other things',
      () => rmSync(at('json/result.json')),
      /json: no result\.json and no messages\.html in it/,
    ],
    [
      'that is not there',
      () => rmSync(at('json'), { recursive: true }),
      /json: there is no such file/,
    ],
  ])('refuses a source %s, and writes nothing', async (_what, spoil, message) => {
    spoil();
    const before = written();
    await expect(run(['json'])).rejects.toThrow(expect.objectContaining({ name: 'Refusal' }));
    await expect(run(['json'])).rejects.toThrow(message);
    expect(written()).toBe(before);
  });

  it('takes an export under another name where it is told so', async () => {
    writeFileSync(at('json/result.json'), writeDesktopJson([gravel], 'Pebbles'));
    const { report } = await run(['json'], { chat: 'Pebbles' });
    expect(report).toContain('added 1, edited 0, completed 0, deleted 0');
  });

  it('refuses pages of another channel, and pages that are none', async () => {
    writeFileSync(at('page.html'), writePreview([gravel], 'pebbles'));
    await expect(run(['page.html'])).rejects.toThrow(/another channel: it is of pebbles/);
    writeFileSync(at('page.html'), '<p>Камни</p>');
    await expect(run(['page.html'])).rejects.toThrow(/no posts of a channel in it/);
  });

  it('refuses a data set that is damaged, at its line', async () => {
    writeFileSync(at('summaries.jsonl'), `${written()}{"id":1}\n`);
    await expect(run([])).rejects.toThrow(/summaries\.jsonl:22: /);
  });
});
