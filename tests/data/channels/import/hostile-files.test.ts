/**
 * Files that were damaged, or written by somebody who means harm: they are refused with a reason that
 * has a name, or what is read of them is in the contract. `npm run test:long` reads 3,000, and 100 MB at
 * a time.
 */
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { refusalOf } from '@/data/channels/import/import-error';
import { summaryLine } from '@/data/posts/summary-lines';
import { summarySchema } from '@/data/summary';
import { note } from '../../../note';
import { rounds } from '../../../rounds';
import { bundled } from '../../bundled';
import { numbered } from '../../posts/readings';
import { writeDesktopHtml, writeDesktopJson } from '../../posts/write-sources';
import { aFile, readAll } from './read-files';

const FILES = [
  ['result.json', writeDesktopJson(numbered.slice(0, 4))],
  ['messages.html', writeDesktopHtml(numbered.slice(0, 4))],
  ['pebbles.jsonl', bundled.slice(0, 4).map(summaryLine).join('')],
] as const;

const POISON = [
  '{"__proto__":{"polluted":true}},',
  '"__proto__":{"polluted":true},',
  '<script>globalThis.polluted = true</script>',
  '<div class="message default" id="message1">',
  '</div></div></div></html>',
  '[[[[[[[[[[[[',
  '"messages":[',
  '"]}',
  '\n',
  '\u0000\ud800',
  '"id":1e999,',
  '9'.repeat(400),
];

const cut = fc.record({
  at: fc.nat(),
  length: fc.nat(60),
  instead: fc.oneof(fc.constant(''), fc.constantFrom(...POISON)),
});
const damaged = fc.record({
  file: fc.constantFrom(...FILES),
  cuts: fc.array(cut, { minLength: 1, maxLength: 4 }),
});

/** What reading a file came to. */
async function outcomeOf(file: File): Promise<string> {
  try {
    const { readings } = await readAll([file]);
    const outcomes = readings.flatMap(({ reading }) => reading.posts.map((post) => post.outcome));
    const summaries = outcomes.flatMap((one) => ('summaries' in one ? one.summaries : []));
    v.parse(v.array(summarySchema), summaries);
    return summaries.length > 0 ? 'summaries' : 'no summaries';
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refusal.problem;
  }
}

describe('any file', () => {
  const seen: Record<string, number> = {};

  it('is refused with a reason, or read; it harms nothing', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async ({ file: [name, text], cuts }) => {
        const spoilt = cuts.reduce((now, { at, length, instead }) => {
          const place = at % (now.length + 1);
          return now.slice(0, place) + instead + now.slice(place + length);
        }, text);
        const outcome = await outcomeOf(aFile(name, spoilt));
        seen[outcome] = (seen[outcome] ?? 0) + 1;
        expect('polluted' in {}).toBe(false);
        expect('polluted' in globalThis).toBe(false);
      }),
      { numRuns: rounds(40, 3000) },
    );
  });
  afterAll(() => note(`Damaged files of channels: ${JSON.stringify(seen)}`));

  const MEGABYTES = rounds(10, 100);
  const piece = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
  const large = (name: string, start: string, text: string, end = '') =>
    aFile(name, start, ...Array.from({ length: MEGABYTES }, () => piece(text)), end);

  it.each<[string, () => File, string]>([
    ['a title without end', () => large('result.json', '{"name":"', 'x'), 'cut-short'],
    [
      'a message without end',
      () => large('result.json', '{"messages":[{"text":"', 'x'),
      'cut-short',
    ],
    ['brackets', () => large('result.json', '{"messages":[{"text":', '['), 'cut-short'],
    ['chats', () => large('result.json', '{"a":[', '{"messages":[{}]},'), 'too-large'],
    ['a message of HTML', () => large('messages.html', '<div class="message ', 'x'), 'too-large'],
    ['a line', () => large('a.jsonl', '{"id":"', 'x'), 'too-large'],
    ['blank lines', () => large('a.jsonl', bundled.map(summaryLine).join(''), '\n'), 'too-large'],
  ])('of megabytes of %s is refused, and not held', async (_what, file, outcome) => {
    expect(await outcomeOf(file())).toBe(outcome);
  });
});
