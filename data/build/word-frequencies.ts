/**
 * `npm run words -- titles.tsv.gz`: counts the words of a list of titles (first column, one head
 * line) and writes how rare each is into `data/match/word-frequencies.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { titleWords } from '../match/title-words';

const OUTPUT = 'data/match/word-frequencies.ts';
/** Rarer words are all alike to the matcher: it takes them for names or misspellings. */
const LEAST_TITLES = 20;

function readTitles(path: string): string[] {
  const stored = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(stored) : stored).toString('utf8');
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => line.split('\t')[0] ?? '');
}

/** In how many different titles each word stands. */
function countTitles(titles: string[]): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>();
  const different = new Set(titles.map((title) => titleWords(title).join(' ')));
  for (const title of different) {
    for (const word of new Set(title.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { counts, total: different.size };
}

function table(titles: string[]): string {
  const { counts, total } = countTitles(titles);
  const byBits = new Map<number, string[]>();
  for (const [word, count] of counts) {
    if (count < LEAST_TITLES) continue;
    const bits = Math.round(Math.log2(total / count));
    byBits.set(bits, [...(byBits.get(bits) ?? []), word]);
  }
  const rows = [...byBits].sort(([a], [b]) => a - b);
  return [
    '/** Made by `npm run words`. Words by their rarity: log2(titles in all / titles with the word). */',
    'export const WORDS_BY_BITS: [bits: number, words: string][] = [',
    ...rows.map(([bits, words]) => `  [${bits}, '${words.sort().join(' ')}'],`),
    '];',
    '',
  ].join('\n');
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Name the list of titles: npm run words -- titles.tsv.gz');
  process.exitCode = 1;
} else {
  writeFileSync(OUTPUT, table(readTitles(path)));
}
