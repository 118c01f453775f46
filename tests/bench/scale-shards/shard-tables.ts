import { count, type Table } from '../table';
import { dollars, monthOf, PRICES, READERS } from './costs';
import { DAY, type DailyUpdate, dailyKeyBytes } from './daily-update';
import { type Asked, VIEWED } from './page-views';
import type { BytesAPaper } from './shard-bytes';

/** What one length of prefix comes to. */
export interface Measured {
  bits: number;
  sizes: Uint32Array;
  bytes: BytesAPaper;
  views: Asked[];
  day: DailyUpdate;
}

/** Of how many papers a request tells one. */
export function anonymity(all: Measured[]): Table {
  return {
    title: 'What a request tells: one of so many papers',
    notes: [
      'The explained papers in the shard that is asked for: whoever serves it learns that one of these was meant, by its id or by its title.',
    ],
    head: ['bits', 'shards', 'papers, median', 'least', 'most'],
    rows: all.map(({ bits, sizes }) => {
      const sorted = sizes.toSorted();
      return [
        String(bits),
        count(sizes.length),
        ...[sorted[sorted.length >> 1], sorted[0], sorted.at(-1)].map((size) => count(size ?? 0)),
      ];
    }),
  };
}

/** Bytes of shards, plain and compressed. */
export function shards(all: Measured[]): Table {
  return {
    title: 'Bytes of a shard, kB on the mean',
    notes: [
      'Marks: titles and ids of its papers, as the matcher has them. Texts: whole summaries.',
    ],
    head: [
      'bits',
      'marks, plain',
      'gzip',
      'Brotli',
      'texts, plain',
      'gzip',
      'Brotli',
      'all texts, GB',
    ],
    rows: all.map(({ bits, sizes, bytes: { marks, texts } }) => {
      const papers = total(sizes) / sizes.length;
      const each = [marks, texts].flatMap(({ plain, gzip, brotli }) => [plain, gzip, brotli]);
      return [
        String(bits),
        ...each.map((size) => kilobytes(size * papers)),
        ((total(sizes) * texts.brotli) / 1e9).toFixed(2),
      ];
    }),
  };
}

/** What is asked for where the list of keys is at hand. */
export function withList(all: Measured[]): Table {
  return {
    title: 'Asked for with the list of keys at hand',
    notes: [
      'Marks come from the list: a page asks for nothing. A summary that is opened is one shard of texts; on its paper’s own page it opens by itself. Padded: every shard as long as the longest, so that its length tells nothing.',
    ],
    head: ['bits', 'any list or bibliography', 'a summary: requests', 'kB', 'kB, padded'],
    rows: all.map((one) => [
      String(one.bits),
      '0',
      '1',
      kilobytes(shardBytes(one)),
      kilobytes(largest(one.sizes) * one.bytes.texts.brotli),
    ]),
  };
}

/** What is asked for where it is not. */
export function withoutList(all: Measured[]): Table {
  return {
    title: 'Asked for without it: a shard of marks for every mention',
    notes: [
      'Requests and kB (Brotli) of a page view with nothing at hand from others; every third paper is explained. No text is among it, but for the one paper, whose summary is shown.',
    ],
    head: ['bits', ...VIEWED.flatMap(({ name }) => [name, 'kB'])],
    rows: all.map((one) => [
      String(one.bits),
      ...one.views.flatMap(({ requests, papers }, i) => {
        const text = i === 0 ? 1 : 0;
        const bytes = papers * one.bytes.marks.brotli + text * shardBytes(one);
        return [count(Math.round(requests) + text), kilobytes(bytes)];
      }),
    ]),
  };
}

/** What a day changes. */
export function updates(all: Measured[]): Table {
  return {
    title: 'A day of updates',
    notes: [
      `${DAY.added} new summaries, ${DAY.changed} changed or taken away. Written: by who publishes. A reader fetches the new keys, and of shards at hand the same share anew.`,
    ],
    head: ['bits', 'shards written', 'of all, %', 'MB written'],
    rows: all.map(({ bits, sizes, bytes, day }) => [
      String(bits),
      count(day.shards),
      ((100 * day.shards) / sizes.length).toFixed(1),
      ((day.papers * bytes.texts.brotli) / 1e6).toFixed(1),
    ]),
  };
}

/** What a month of readers costs, with the list of `list` bytes. */
export function costs(all: Measured[], list: number): Table {
  const { count: readers, opened, atHand, wholeLists } = READERS;
  return {
    title: `A month of ${count(readers)} readers`,
    notes: [
      `Assumptions: each opens ${opened} summaries a day, ${100 * atHand}% of them in a shard at hand, fetches what is new of the keys each day and the whole list ${wholeLists} times a year. Prices as in \`tests/bench/scale-shards/costs.ts\`.`,
    ],
    head: ['bits', 'requests, millions', 'TB sent', ...PRICES.map(({ name }) => `${name}, $`)],
    rows: all.map((one) => {
      const month = monthOf(
        {
          shard: shardBytes(one),
          all: total(one.sizes) * one.bytes.texts.brotli,
          list,
          dayOfList: dailyKeyBytes(),
        },
        one.day.shards,
      );
      return [
        String(one.bits),
        count(Math.round(month.gets / 1e6)),
        (month.egressGb / 1000).toFixed(1),
        ...PRICES.map((prices) => count(Math.round(dollars(month, prices)))),
      ];
    }),
  };
}

/** Of texts, on the mean, as it is sent. */
function shardBytes({ sizes, bytes }: Measured): number {
  return (total(sizes) / sizes.length) * bytes.texts.brotli;
}

function largest(sizes: Uint32Array): number {
  return sizes.reduce((most, size) => Math.max(most, size), 0);
}

function total(sizes: Uint32Array): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** `4,911`, `8.2`. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toLocaleString('en-US', { maximumFractionDigits: bytes < 10_000 ? 1 : 0 });
}
