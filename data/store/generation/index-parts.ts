import type { BuiltTitleIndex } from '../../match/build-title-index';
import type { Collection } from '../../match/collection';
import { type PartedPostings, type Postings, partOf } from '../../match/postings';
import type { SummariesDatabase } from './database';

type Half = 'keys' | 'blocks';

/** A part of the index as it is kept. */
export interface IndexPart {
  part: [half: Half, number: number];
  /** Into how many parts that half is divided: each says so, that none has to be read before. */
  bits: number;
  postings: Postings;
}

/** All parts of an index, for one put each, made as they are taken. */
export function* indexParts(index: Pick<BuiltTitleIndex, Half>): Generator<IndexPart> {
  for (const half of ['keys', 'blocks'] as const) {
    const { bits, parts } = index[half];
    let number = 0;
    for (const postings of parts) {
      yield { part: [half, number], bits, postings };
      number += 1;
    }
  }
}

const NEVER_FILLED = {
  bits: 0,
  postings: { hashes: new Uint32Array(), numbers: new Uint32Array() },
};

interface Held {
  bits: number;
  parts: (Postings | undefined)[];
}

/**
 * Reads the index, part by part as lists of hashes ask for them. What was read stays: the worker,
 * and all that it holds, ends half a minute after it was last needed.
 */
export function indexIn(database: SummariesDatabase): Pick<Collection, 'keys' | 'blocks'> {
  let first: Promise<Record<Half, Held>> | undefined;

  /** Both halves' first parts at once: each further turn of waiting costs a cold worker more. */
  async function start(): Promise<Record<Half, Held>> {
    const { store } = database.transaction('index');
    const [keys, blocks] = await Promise.all([store.get(['keys', 0]), store.get(['blocks', 0])]);
    return { keys: heldOf(keys), blocks: heldOf(blocks) };
  }

  async function held(): Promise<Record<Half, Held>> {
    first ??= start();
    try {
      return await first;
    } catch (error) {
      first = undefined; // The next look-up tries again.
      throw error;
    }
  }

  async function read(half: Half, asked: number[][]): Promise<PartedPostings> {
    const postings = (await held())[half];
    const missing = missingParts(postings, asked);
    if (missing.length === 0) return postings;
    const { store } = database.transaction('index');
    // One by one also where all are wanted: a range of them took Chromium four times as long.
    const records = await Promise.all(missing.map((number) => store.get([half, number])));
    for (const record of records) if (record) postings.parts[record.part[1]] = record.postings;
    return postings;
  }

  return { keys: (asked) => read('keys', asked), blocks: (asked) => read('blocks', asked) };
}

function heldOf({ bits, postings }: Pick<IndexPart, 'bits' | 'postings'> = NEVER_FILLED): Held {
  const parts: Held['parts'] = new Array(2 ** bits);
  parts[0] = postings;
  return { bits, parts };
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
