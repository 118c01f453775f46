import type { BuiltTitleIndex } from '../../match/build-title-index';
import type { Collection } from '../../match/collection';
import {
  type PartedPostings,
  type Postings,
  type PostingsForm,
  partOf,
} from '../../match/postings';
import { fillStateOf, type SummariesDatabase } from './database';
import { getEach } from './get-each';

const SECTIONS = ['keys', 'blocks', 'withoutArxiv'] as const;
type Section = (typeof SECTIONS)[number];

/** A part of the index, and under which key it is kept. */
export interface IndexPart {
  part: [section: Section, number: number];
  postings: Postings;
}

/** How each section is divided, without those that are empty. */
export type IndexForms = Partial<Record<Section, PostingsForm>>;

export function indexForms(index: Pick<BuiltTitleIndex, Section>): IndexForms {
  const filled = SECTIONS.filter((section) => index[section].count > 0);
  return Object.fromEntries(
    filled.map((section) => {
      const { partBits, numberBits } = index[section];
      return [section, { partBits, numberBits }];
    }),
  );
}

/** All parts of an index, for one put each, made as they are taken. */
export function* indexParts(index: Pick<BuiltTitleIndex, Section>): Generator<IndexPart> {
  for (const section of SECTIONS) {
    let number = 0;
    for (const postings of index[section].parts) {
      yield { part: [section, number], postings };
      number += 1;
    }
  }
}

interface Held extends PostingsForm {
  parts: (Postings | undefined)[];
}

/**
 * Reads the index, part by part as lists of hashes ask for them. What was read stays: the worker,
 * and all that it holds, ends half a minute after it was last needed.
 */
export function indexIn(database: SummariesDatabase): Omit<Collection, 'candidates'> {
  let first: Promise<Record<Section, Held>> | undefined;

  async function start(): Promise<Record<Section, Held>> {
    const { index = {} } = await fillStateOf(database);
    return {
      keys: heldOf(index.keys),
      blocks: heldOf(index.blocks),
      withoutArxiv: heldOf(index.withoutArxiv),
    };
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
    // One by one also where all are wanted: a range of them took Chromium four times as long.
    const keys = missing.map((number): IndexPart['part'] => [section, number]);
    const found = await getEach(database, 'index', keys);
    missing.forEach((number, i) => {
      postings.parts[number] = found[i];
    });
    return postings;
  }

  return {
    keys: (asked) => read('keys', asked),
    blocks: (asked) => read('blocks', asked),
    withoutArxiv: (asked) => read('withoutArxiv', asked),
  };
}

/** @param form of a section that has postings */
function heldOf(form: PostingsForm | undefined): Held {
  if (!form) return { partBits: 0, numberBits: 0, parts: [EMPTY] };
  return { ...form, parts: new Array(2 ** form.partBits) };
}

const EMPTY: Postings = { starts: new Uint16Array(2), words: new Uint32Array() };

function missingParts(postings: PartedPostings, asked: number[][]): number[] {
  const missing = new Set<number>();
  for (const hashes of asked) {
    for (const hash of hashes) {
      const number = partOf(hash, postings);
      if (postings.parts[number] === undefined) missing.add(number);
    }
  }
  return [...missing].sort((a, b) => a - b);
}
