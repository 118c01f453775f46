import { parseArgs } from 'node:util';
import { hash32 } from '../../../data/match/hash';
import type { Report } from '../report';
import { count } from '../table';
import { dailyKeyBytes, dailyUpdate } from './daily-update';
import { codeKeys } from './key-list';
import { askedBy, VIEWED } from './page-views';
import { type Published, publish, sizesOf } from './published';
import { keysOf, publishedSummary } from './published-papers';
import { bytesAPaper } from './shard-bytes';
import {
  anonymity,
  costs,
  kilobytes,
  type Measured,
  shards,
  updates,
  withList,
  withoutList,
} from './shard-tables';

const PAPERS = 1_000_000;
const LENGTHS = [10, 11, 12, 13, 14, 15, 16, 18];

/**
 * A collection of a million summaries in shards, by the length of the prefix that names one:
 * `--papers N` takes fewer, which is not kept.
 */
export async function benchShards(args: string[]): Promise<Report> {
  const options = { papers: { type: 'string', default: String(PAPERS) } } as const;
  const papers = Number(parseArgs({ args, options }).values.papers);
  console.error(`${count(papers)} papers`);
  const published = publish(papers);
  const keys = codeKeys(allKeys(papers));
  const all = LENGTHS.map((bits) => {
    console.error(`${bits} bits`);
    return measure(published, bits);
  });
  return {
    title: 'A million summaries in static shards',
    notes: [
      'For [scale.md](scale.md). Made-up summaries, whose texts take as many bytes as the bundled ones; of ten papers eight are known by an arXiv id, one by a forum, one by its title only. A summary is in the shard of its id and in that of its title: the first bits of the hash that the index of the extension has for that key. All papers are placed; the bytes are those of some of the shards of each length (500 papers at least), written as lines of JSON and compressed (gzip 9, Brotli 11).',
      `The list of all keys, for a reader to have: ${kilobytes(keys.length)} kB (hashes of 40 bits, Rice code), of which a day brings ${kilobytes(dailyKeyBytes())} kB.`,
    ],
    tables: [
      anonymity(all),
      shards(all),
      withList(all),
      withoutList(all),
      updates(all),
      costs(all, keys.length),
    ],
    isFull: papers === PAPERS,
  };
}

function measure(published: Published, bits: number): Measured {
  const sizes = sizesOf(published, bits);
  return {
    bits,
    sizes,
    bytes: bytesAPaper(published, bits),
    views: VIEWED.map((view) => askedBy(view, published, sizes)),
    day: dailyUpdate(published, sizes),
  };
}

/** Of 40 bits each, sorted. */
function allKeys(papers: number): Float64Array {
  const keys = new Set<number>();
  for (let number = 0; number < papers; number += 1) {
    const summary = publishedSummary(number, 0);
    keysOf(summary).forEach((hash, i) => {
      keys.add(hash * 2 ** 8 + (hash32(`${i} ${summary.title}`) >>> 24));
    });
  }
  return Float64Array.from(keys).sort();
}
