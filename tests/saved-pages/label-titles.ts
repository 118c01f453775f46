/**
 * Makes lines of `entry-titles.tsv` of typed ones: reads `page TAB entry TAB style TAB title` line by
 * line (`-` where the entry has no title) and writes the same with the title's hash.
 *
 * npx tsx tests/saved-pages/label-titles.ts < typed.tsv >> tests/saved-pages/entry-titles.tsv
 */
import { createInterface } from 'node:readline';
import { titleHash } from './title-hash';

for await (const line of createInterface({ input: process.stdin })) {
  const [page, entry, style, title] = line.split('\t');
  console.log([page, entry, style, titleHash(title)].join('\t'));
}
