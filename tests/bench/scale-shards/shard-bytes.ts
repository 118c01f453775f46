import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { candidateOf } from '../../../data/match/candidate';
import { seeded } from '../random';
import { type Published, papersIn } from './published';
import { publishedSummary } from './published-papers';

/** Bytes of a shard for each paper in it. */
export interface ShardBytes {
  plain: number;
  gzip: number;
  brotli: number;
}

/** What two kinds of shards take: what a mark needs, and whole summaries. */
export interface BytesAPaper {
  marks: ShardBytes;
  texts: ShardBytes;
}

/** So many papers are written and compressed for each length of prefix, in whole shards. */
const SAMPLE = 500;

/** Writes some of the shards, as lines of JSON, and compresses them. */
export function bytesAPaper(published: Published, bits: number): BytesAPaper {
  const random = seeded(bits);
  const count = Math.max(1, Math.ceil((SAMPLE * 2 ** bits) / (2 * published.papers)));
  const shards = new Set(Array.from({ length: count }, () => Math.floor(random() * 2 ** bits)));
  const numbers = [...papersIn(published, bits, shards).values()];
  const summaries = numbers.map((some) => some.map((number) => publishedSummary(number)));
  return {
    marks: bytesOf(summaries.map((some) => some.map(candidateOf))),
    texts: bytesOf(summaries),
  };
}

function bytesOf(shards: object[][]): ShardBytes {
  const texts = shards.map((lines) =>
    Buffer.from(lines.map((one) => JSON.stringify(one)).join('\n')),
  );
  const papers = shards.reduce((sum, lines) => sum + lines.length, 0);
  const each = (size: (text: Buffer) => number) =>
    texts.reduce((sum, text) => sum + size(text), 0) / Math.max(1, papers);
  return {
    plain: each((text) => text.length),
    gzip: each((text) => gzipSync(text, { level: 9 }).length),
    brotli: each((text) => brotli(text).length),
  };
}

function brotli(text: Buffer): Buffer {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return brotliCompressSync(text, { params });
}
