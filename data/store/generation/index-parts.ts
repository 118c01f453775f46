import type { BuiltTitleIndex } from '../../match/build-title-index';
import type { Collection } from '../../match/collection';
import { type PartedPostings, type Postings, partOf } from '../../match/postings';
import type { SummariesDatabase } from './database';

const SECTIONS = ['keys', 'blocks', 'withoutArxiv'] as const;
type Section = (typeof SECTIONS)[number];

/** A part of the index as it is kept. */
export interface IndexPart {
  part: [section: Section, number: number];
  /** Into how many parts that section is divided: each says so, that none has to be read before. */
  bits: number;
  postings: Postings;
}

/** All parts of an index, for one put each, made as they are taken. */
export function* indexParts(index: Pick<BuiltTitleIndex, Section>): Generator<IndexPart> {
  for (const section of SECTIONS) {
    const { bits, parts } = index[section];
    let number = 0;
    for (const postings of parts) {
      yield { part: [section, number], bits, postings };
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
export function indexIn(database: SummariesDatabase): Omit<Collection, 'candidates'> {
  let first: Promise<Record<Section, Held>> | undefined;

  /** All sections' first parts at once: each further turn of waiting costs a cold worker more. */
  async function start(): Promise<Record<Section, Held>> {
    const { store } = database.transaction('index');
    const first = async (section: Section) => heldOf(await store.get([section, 0]));
    const [keys, blocks, withoutArxiv] = await Promise.all([
      first('keys'),
      first('blocks'),
      first('withoutArxiv'),
    ]);
    return { keys, blocks, withoutArxiv };
  }

  async function held(): Promise<Record<Section, Held>> {
    first ??= start();
    try {
      return await first;
    } catch (error) {
      first = undefined; // The next look-up tries again.
      throw error;
    }
  }

  async function read(section: Section, asked: number[][]): Promise<PartedPostings> {
    const postings = (await held())[section];
    const missing = missingParts(postings, asked);
    if (missing.length === 0) return postings;
    const { store } = database.transaction('index');
    // One by one also where all are wanted: a range of them took Chromium four times as long.
    const records = await Promise.all(missing.map((number) => store.get([section, number])));
    for (const record of records) if (record) postings.parts[record.part[1]] = record.postings;
    return postings;
  }

  return {
    keys: (asked) => read('keys', asked),
    blocks: (asked) => read('blocks', asked),
    withoutArxiv: (asked) => read('withoutArxiv', asked),
  };
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
