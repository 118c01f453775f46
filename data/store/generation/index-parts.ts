import type { BuiltTitleIndex } from '../../match/build-title-index';
import { type PartedPostings, type Postings, partOf } from '../../match/postings';
import type { SummariesDatabase } from './database';

/** A part of the index as it is kept. */
export interface IndexPart {
  part: [half: 'keys' | 'blocks', number: number];
  /** Into how many parts that half is divided: each says so, that none has to be read before. */
  bits: number;
  postings: Postings;
}

/** All parts of an index, for one put each, made as they are taken. */
export function* indexParts(index: BuiltTitleIndex): Generator<IndexPart> {
  for (const half of ['keys', 'blocks'] as const) {
    const { bits, parts } = index[half];
    let number = 0;
    for (const postings of parts) {
      yield { part: [half, number], bits, postings };
      number += 1;
    }
  }
}

const EMPTY: Postings = { hashes: new Uint32Array(), numbers: new Uint32Array() };
/** From so many parts on it is quicker to read all that lie between. */
const MANY = 16;

/**
 * Reads one half of the index, part by part as hashes ask for them. What was read stays: the
 * worker, and all that it holds, ends half a minute after it was last needed.
 */
export function partsIn(
  database: SummariesDatabase,
  half: 'keys' | 'blocks',
): (asked: number[][]) => Promise<PartedPostings> {
  let held: { bits: number; parts: (Postings | undefined)[] } | undefined;

  async function start() {
    const first = await database.get('index', [half, 0]);
    const { bits = 0, postings = EMPTY } = first ?? {};
    held ??= { bits, parts: Object.assign(new Array(2 ** bits), { 0: postings }) };
    return held;
  }

  return async (asked) => {
    const postings = held ?? (await start());
    const missing = missingParts(postings, asked);
    if (missing.length === 0) return postings;
    for (const { part, postings: found } of await read(missing)) postings.parts[part[1]] = found;
    return postings;
  };

  async function read(numbers: number[]): Promise<IndexPart[]> {
    const { store } = database.transaction('index');
    if (numbers.length < MANY) {
      const records = await Promise.all(numbers.map((number) => store.get([half, number])));
      return records.filter((record) => record !== undefined);
    }
    const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
    return store.getAll(IDBKeyRange.bound([half, first], [half, last]));
  }
}

function missingParts({ bits, parts }: PartedPostings, asked: number[][]): number[] {
  const missing = new Set<number>();
  for (const hashes of asked) {
    for (const hash of hashes) {
      const number = partOf(hash, bits);
      if (parts[number] === undefined) missing.add(number);
    }
  }
  return [...missing].sort((a, b) => a - b);
}
