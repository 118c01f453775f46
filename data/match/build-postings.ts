import {
  type CollectedPostings,
  collectPostings,
  hashIn,
  LIST_BITS,
  numberIn,
} from './collect-postings';
import { bucketOf, type Postings, type PostingsForm, startsIn, wordOf } from './postings';

/** Takes records one by one, for as many as there are: nothing of them is kept but the postings. */
export interface PostingsBuilder {
  /** @throws RangeError for a number above two million */
  add(number: number, hashes: number[]): void;
  /** The postings in parts; ends the building, and frees memory as parts are taken. */
  finish(): BuiltPostings;
}

/** All parts of postings, made as they are taken, in order. */
export interface BuiltPostings extends PostingsForm {
  /** How many postings there are. */
  count: number;
  parts: Iterable<Postings>;
}

/** Chromium keeps a value above 64 kB in a file of its own. */
const PART_BYTES = 60_000;

/** @param partBytes a part has so many at most, if hashes are spread evenly */
export function buildPostings(partBytes = PART_BYTES): PostingsBuilder {
  const { add, finish } = collectPostings();
  return {
    add,
    finish() {
      const collected = finish();
      const form = formOf(collected, partBytes);
      return { ...form, count: collected.count, parts: partsOf(collected, form) };
    },
  };
}

function formOf({ count, largest }: CollectedPostings, partBytes: number): PostingsForm {
  const numberBits = 32 - Math.clz32(largest);
  const bytes = 4 * count + 2 * 2 ** numberBits;
  const wanted = Math.max(0, Math.ceil(Math.log2(bytes / partBytes)));
  return { numberBits, partBits: Math.min(wanted, numberBits, LIST_BITS) };
}

function* partsOf({ sorted }: CollectedPostings, form: PostingsForm): Generator<Postings> {
  const inOne = 2 ** (LIST_BITS - form.partBits);
  let lists: Float64Array[] = [];
  for (const list of sorted) {
    lists.push(list);
    if (lists.length < inOne) continue;
    yield packed(lists, form);
    lists = [];
  }
}

function packed(lists: Float64Array[], form: PostingsForm): Postings {
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  const Starts = count < 2 ** 16 ? Uint16Array : Uint32Array;
  // In one buffer, which is copied to and from a database at once.
  const buffer = new ArrayBuffer(4 * count + Starts.BYTES_PER_ELEMENT * startsIn(form));
  const words = new Uint32Array(buffer, 0, count);
  const starts = new Starts(buffer, words.byteLength, startsIn(form));
  let [at, begun] = [0, 0];
  for (const list of lists) {
    for (const posting of list) {
      const hash = hashIn(posting);
      for (const bucket = bucketOf(hash, form); begun <= bucket; begun += 1) starts[begun] = at;
      words[at] = wordOf(hash, numberIn(posting), form);
      at += 1;
    }
  }
  starts.fill(at, begun);
  return { starts, words };
}
