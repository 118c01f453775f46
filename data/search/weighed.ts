import {
  appendByte,
  appendNumber,
  type BytesRead,
  DamagedIndexError,
  type GrowingBytes,
  growingBytes,
  readByte,
  readNumber,
  written,
} from './bytes';

/** Summaries that have a word, by their numbers in ascending order, and how much it weighs there. */
export interface Weighed {
  numbers: Uint32Array;
  /** From 1 to 255. */
  weights: Uint8Array;
}

export const NONE_WEIGHED: Weighed = { numbers: new Uint32Array(), weights: new Uint8Array() };

/** A list that is being written: each number as the difference from the last, then its weight. */
export interface WeighedBytes extends GrowingBytes {
  /** The number that the next difference is from. */
  next: number;
}

export function weighedBytes(): WeighedBytes {
  return { ...growingBytes(8), next: 0 };
}

/** @param number higher than all that were appended before */
export function appendWeighed(to: WeighedBytes, number: number, weight: number): void {
  appendNumber(to, number - to.next);
  appendByte(to, weight);
  to.next = number + 1;
}

/**
 * A list as {@link appendWeighed} writes it.
 *
 * @param below what every number has to be below
 * @throws DamagedIndexError where it is no such list
 */
export function readWeighed(bytes: Uint8Array, below: number): Weighed {
  const atMost = Math.floor(bytes.length / 2);
  const numbers = new Uint32Array(atMost);
  const weights = new Uint8Array(atMost);
  const from: BytesRead = { bytes, at: 0 };
  let length = 0;
  for (let next = 0; from.at < bytes.length; length += 1) {
    const number = next + readNumber(from);
    if (number >= below) throw new DamagedIndexError('the search index names no summary');
    numbers[length] = number;
    weights[length] = readByte(from);
    next = number + 1;
  }
  return { numbers: numbers.subarray(0, length), weights: weights.subarray(0, length) };
}

/** All summaries of some lists, each with its greatest weight. */
export function unionOf(lists: Weighed[], below: number): Weighed {
  const [only = NONE_WEIGHED, another] = lists;
  if (!another) return only;
  const best = new Uint8Array(below);
  let count = 0;
  for (const { numbers, weights } of lists) {
    for (let i = 0; i < numbers.length; i += 1) {
      const number = numbers[i] ?? 0;
      const [before = 0, weight = 0] = [best[number], weights[i]];
      if (before === 0) count += 1;
      if (weight > before) best[number] = weight;
    }
  }
  return inBest(best, count);
}

function inBest(best: Uint8Array, count: number): Weighed {
  const numbers = new Uint32Array(count);
  const weights = new Uint8Array(count);
  let length = 0;
  best.forEach((weight, number) => {
    if (weight === 0) return;
    numbers[length] = number;
    weights[length] = weight;
    length += 1;
  });
  return { numbers, weights };
}

/** The bytes of a list, as {@link readWeighed} reads it. */
export function toBytes({ numbers, weights }: Weighed): Uint8Array<ArrayBuffer> {
  const bytes = weighedBytes();
  numbers.forEach((number, i) => {
    appendWeighed(bytes, number, weights[i] ?? 1);
  });
  return written(bytes);
}
